import { Hono } from 'hono'
import { entryKindOf, listEntries, listNews, namesForEntries } from '#modules/content/index.ts'
import { currentPlan, numbersOf } from '#modules/plan/index.ts'
import { callState, listOpenCalls } from '#modules/support/index.ts'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { paths } from '../paths.ts'
import { overviewOfTopics } from '../topics/queries.ts'
import { HomePage } from './HomePage.tsx'

export const routes = new Hono<Env>()

const CALLS = 3
const NEWS = 3
const EVENTS = 3

routes.get(paths.home, anyone, cached, async (c) => {
  const { scope } = c.var
  const event = entryKindOf('event')
  const [plan, open, news, topics, events] = await Promise.all([
    currentPlan(scope),
    listOpenCalls(scope),
    listNews(scope, { size: NEWS }),
    overviewOfTopics(scope),
    listEntries(scope, event, { chosen: {}, size: EVENTS }),
  ])
  const names = await namesForEntries(
    scope,
    events.rows.map((entry) => ({ ...entry, kind: event })),
  )
  const numbers = plan ? await numbersOf(scope, plan) : []
  const offers = (plan?.supportLines ?? []).map(({ code, clause, name, share }) => ({
    code,
    name,
    share,
    clause: plan ? `${plan.decision.number}, ${clause}` : clause,
  }))
  const calls = open
    .slice(0, CALLS)
    .map(({ call }) => ({ ...call, state: callState(call, scope.now) }))
  const coming = { entries: events.rows, names, today: scope.today }
  return page(
    c,
    <HomePage
      {...{ numbers, calls, offers, coming }}
      news={news.articles}
      topics={topics.topics}
    />,
  )
})
