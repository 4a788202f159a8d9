import { Hono } from 'hono'
import { z } from 'zod'
import { role } from '#modules/identity/index.ts'
import type { Env } from '#platform/http/env.ts'
import { readPosted } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { messages } from '../islands/editor/messages.ts'
import { fromHtml } from './html/from-html.ts'
import { linkablePages } from './linkable.ts'
import { paths } from './paths.ts'

export const bodyRoutes = new Hono<Env>()

const asked = z.object({ q: z.string().max(200).default('') })
/** Ten letters of HTML for each that a text may have. */
const MOST_PASTED = 2_000_000
const writers = role('editor', 'officer', 'leader')

bodyRoutes.post(paths.cleaning, writers, async (c) => {
  const { raw } = await readPosted(c)
  const html = [raw.html ?? ''].flat().join('\n')
  if (html.length > MOST_PASTED) return c.text(messages[c.var.scope.locale].tooLong, 413)
  return c.json(fromHtml(html))
})

bodyRoutes.get(paths.pages, writers, async (c) =>
  c.json(await linkablePages(c.var.scope, readQuery(c, asked).q)),
)
