import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { paths } from '../paths.ts'
import type { Answers } from './answers.ts'
import { readAsked } from './asked.ts'
import { standingOf } from './gaps/queries.ts'
import { rememberFruitless } from './gaps/remember.ts'
import { routes as gapRoutes } from './gaps/routes.tsx'
import { isWhole, type Looked, lookUp } from './looking.ts'
import { findOwn } from './own.ts'
import { SearchPage } from './pages/SearchPage.tsx'
import { SearchStartPage } from './pages/SearchStartPage.tsx'
import { readQuestion } from './question.ts'
import { suggest } from './suggest.ts'
import { currentBook } from './synonyms/queries.ts'
import { routes as synonymRoutes } from './synonyms/routes.tsx'

export const searchRoutes = (answers: Answers<Looked>) => {
  const routes = new Hono<Env>().route('/', synonymRoutes).route('/', gapRoutes)

  routes.get(paths.search, anyone, async (c) => {
    const { scope } = c.var
    const asked = readAsked(c)
    const { q } = asked
    const question = readQuestion(q, await currentBook(scope))
    if (!question) return page(c, <SearchStartPage q={q} />)
    const { found, meant } = await lookUp(answers, scope, question, asked)
    const whole = isWhole(asked)
    const own = whole ? await findOwn(scope, q) : []
    const vain = whole && found.total === 0 && own.length === 0
    const standing = vain ? await standingOf(scope, q) : undefined
    if (vain) await rememberFruitless(scope, q)
    const also = [...new Set(question.also.map(({ text }) => text))]
    return page(c, <SearchPage {...asked} {...{ found, also, own, meant, standing }} />)
  })

  /** What could be meant, while it is being typed. */
  routes.get(paths.suggestions, anyone, async (c) => {
    const suggestions = await suggest(c.var.scope, readAsked(c).q)
    if (!c.var.scope.actor) c.header('cache-control', 'public, max-age=60')
    return c.json({ suggestions })
  })
  return routes
}
