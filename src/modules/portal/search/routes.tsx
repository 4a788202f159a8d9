import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { filter, soughtText } from '#platform/http/query-fields.ts'
import { paths } from '../paths.ts'
import { findAll, rememberFruitless } from './find.ts'
import { searchKinds } from './kinds.ts'
import { SearchPage } from './pages/SearchPage.tsx'
import { SearchStartPage } from './pages/SearchStartPage.tsx'
import { readQuestion } from './question.ts'

export const routes = new Hono<Env>()

const searchQuery = z.object({
  q: soughtText(),
  loai: filter(z.enum(searchKinds)),
  ...pageQuery.shape,
})

routes.get(paths.search, anyone, async (c) => {
  const { scope } = c.var
  const { q = '', loai: kind, page: number } = readQuery(c, searchQuery)
  const question = readQuestion(q)
  if (!question) return page(c, <SearchStartPage q={q} />)
  const found = await findAll(scope, question, { only: kind, page: number })
  if (found.kinds.size === 0) await rememberFruitless(scope, question, q)
  return page(c, <SearchPage {...found} q={q} kind={kind} page={number} />)
})
