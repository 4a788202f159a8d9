import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { paths } from '../paths.ts'
import { readAsked } from './asked.ts'
import { findAll } from './find.ts'
import { standingOf } from './gaps/queries.ts'
import { rememberFruitless } from './gaps/remember.ts'
import { routes as gapRoutes } from './gaps/routes.tsx'
import { findOwn } from './own.ts'
import { SearchPage } from './pages/SearchPage.tsx'
import { SearchStartPage } from './pages/SearchStartPage.tsx'
import { readQuestion } from './question.ts'
import { titlesLike } from './slips.ts'
import { suggest } from './suggest.ts'
import { currentBook } from './synonyms/queries.ts'
import { routes as synonymRoutes } from './synonyms/routes.tsx'

export const routes = new Hono<Env>().route('/', synonymRoutes).route('/', gapRoutes)

/** Fewer results than this may be a slip of the hand. */
const FEW = 3

routes.get(paths.search, anyone, async (c) => {
  const { scope } = c.var
  const asked = readAsked(c)
  const { q, filters, page: number } = asked
  const question = readQuestion(q, await currentBook(scope))
  if (!question) return page(c, <SearchStartPage q={q} />)
  const found = await findAll(scope, question, { ...filters, page: number })
  const whole = number === 1 && !Object.values(filters).some(Boolean)
  const own = whole ? await findOwn(scope, q) : []
  const vain = whole && found.total === 0 && own.length === 0
  const meant = whole && found.total < FEW ? await titlesLike(scope, q) : []
  const shown = meant.filter(({ path }) => !found.hits.some((hit) => hit.path === path))
  const standing = vain ? await standingOf(scope, q) : undefined
  if (vain) await rememberFruitless(scope, q)
  const also = [...new Set(question.also.map(({ text }) => text))]
  const rest = { found, also, own, meant: shown, standing }
  return page(c, <SearchPage {...asked} {...rest} />)
})

/** What could be meant, while it is being typed. */
routes.get(paths.suggestions, anyone, async (c) => {
  const suggestions = await suggest(c.var.scope, readAsked(c).q)
  if (!c.var.scope.actor) c.header('cache-control', 'public, max-age=60')
  return c.json({ suggestions })
})
