import { Hono } from 'hono'
import { entryKindOf, listNews, namesForEntries, newestEntries } from '#modules/content/index.ts'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { orNotFound } from '#platform/outcome.ts'
import { paths } from '../paths.ts'
import { shelvesOf } from './beside.ts'
import { TopicPage } from './pages/TopicPage.tsx'
import { TopicsPage } from './pages/TopicsPage.tsx'
import { overviewOfTopics } from './queries.ts'

export const routes = new Hono<Env>()

const NEWEST = 6
const ARTICLES = 3

routes.get(paths.topics, anyone, cached, async (c) =>
  page(c, <TopicsPage {...(await overviewOfTopics(c.var.scope))} />),
)

routes.get(paths.topic, anyone, cached, async (c) => {
  const { scope } = c.var
  const { topics } = await overviewOfTopics(scope)
  const topic = orNotFound(topics.find(({ code }) => code === c.req.param('slug')))
  const codes = topic.kinds.map(({ kind }) => kind.code)
  const entries = codes.length > 0 ? await newestEntries(scope, codes, NEWEST) : []
  const names = await namesForEntries(
    scope,
    entries.map((entry) => ({ ...entry, kind: entryKindOf(entry.kind) })),
  )
  const { articles } = await listNews(scope, { topic: topic.code, size: ARTICLES })
  const shelves = await shelvesOf(scope, topic.code)
  const { today } = scope
  return page(c, <TopicPage {...{ topic, entries, names, articles, shelves, today }} />)
})
