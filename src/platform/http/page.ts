import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { VNode } from 'preact'
import { localised } from '../locale.ts'
import type { Env } from './env.ts'
import { keepText } from './written.ts'

const HTML = { 'content-type': 'text/html; charset=UTF-8' }

/** Answers with a page: 200, 422 for input that does not parse, 409 for a refusal. */
export function page(c: Context<Env>, vnode: VNode, status: ContentfulStatusCode = 200): Response {
  const text = c.var.render(vnode)
  return keepText(c.body(text, status, HTML), text)
}

/** Sends the browser on after a write, in the language it came in. */
export const seeOther = (c: Context<Env>, path: string) =>
  c.redirect(localised(c.var.scope.locale, path), 303)
