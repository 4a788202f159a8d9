import type { Context, MiddlewareHandler } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { localised } from '#platform/locale.ts'
import type { Module } from '#platform/module.ts'

/** For an hour a browser need not ask again; an address that moves once more is not held for good. */
const KEPT = 'public, max-age=3600'

/** The answer for an address from which something has gone elsewhere, in the reader's language; undefined when nothing has. */
export async function answerMoved(
  c: Context<Env>,
  modules: readonly Module[],
): Promise<Response | undefined> {
  // Before the scope is made there is nobody to answer.
  const scope = c.var.scope as Env['Variables']['scope'] | undefined
  if (!scope || (c.req.method !== 'GET' && c.req.method !== 'HEAD')) return undefined
  for (const module of modules) {
    const to = await module.movedTo?.(scope, c.var.address)
    if (to) {
      c.header('cache-control', KEPT)
      return c.redirect(encodeURI(localised(scope.locale, to)), 301)
    }
  }
  return undefined
}

/** An older portal asked for its pages at the door with a number: `/?p=123`. */
export const movedFromTheDoor =
  (modules: readonly Module[]): MiddlewareHandler<Env> =>
  async (c, next) => {
    const asked = new URL(c.req.url).search !== ''
    return (asked && (await answerMoved(c, modules))) || next()
  }
