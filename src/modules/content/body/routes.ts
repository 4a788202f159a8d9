import { Hono } from 'hono'
import { z } from 'zod'
import { role } from '#modules/identity/index.ts'
import type { Env } from '#platform/http/env.ts'
import { readPosted } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { fromHtml } from './html/from-html.ts'
import { linkablePages } from './linkable.ts'
import { paths } from './paths.ts'

export const bodyRoutes = new Hono<Env>()

const asked = z.object({ q: z.string().max(200).default('') })
const writers = role('editor', 'officer', 'leader')

bodyRoutes.post(paths.cleaning, writers, async (c) => {
  const { raw } = await readPosted(c)
  return c.json(fromHtml([raw.html ?? ''].flat().join('\n')))
})

bodyRoutes.get(paths.pages, writers, async (c) =>
  c.json(await linkablePages(c.var.scope, readQuery(c, asked).q)),
)
