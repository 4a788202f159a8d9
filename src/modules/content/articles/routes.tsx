import { Hono } from 'hono'
import { z } from 'zod'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { filter } from '#platform/http/query-fields.ts'
import { orNotFound } from '#platform/outcome.ts'
import { resolverFor } from '../body/reading.ts'
import { paths } from '../paths.ts'
import { listTopics } from '../topics/actions.ts'
import { articleCopy } from './copy.ts'
import { ArticlePage } from './pages/ArticlePage.tsx'
import { NewsPage } from './pages/NewsPage.tsx'
import { findArticle, listNews } from './queries.ts'

export const routes = new Hono<Env>()

const newsQuery = z.object({ 'chuyen-muc': filter(z.string().max(80)), ...pageQuery.shape })

routes.get(paths.news, anyone, cached, async (c) => {
  const { 'chuyen-muc': topic, page: number } = readQuery(c, newsQuery)
  const [news, topics] = await Promise.all([
    listNews(c.var.scope, { topic, page: number }),
    listTopics(c.var.scope),
  ])
  return page(c, <NewsPage {...news} topics={topics} topic={topic} page={number} />)
})

routes.get(paths.article, anyone, cached, async (c) => {
  const { article, topic } = orNotFound(await findArticle(c.var.scope, c.req.param('slug')))
  const { slug, title, summary, body, publishedAt, changedAt } = article
  const resolver = await resolverFor(c.var.scope, [body.vi, body.en])
  const shown = { slug, title, summary, body, resolver, topic, publishedAt, changedAt }
  return page(c, <ArticlePage {...shown} />)
})

routes.get(paths.articleCopy, anyone, cached, async (c) => {
  const slug = c.req.param('slug')
  const entry = orNotFound(await findArticle(c.var.scope, slug))
  return c.body(articleCopy(entry.article, c.var.scope), 200, {
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': `attachment; filename="${slug}.txt"`,
  })
})
