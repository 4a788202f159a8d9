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
import { lapsedBasesIn } from '../documents/bases.ts'
import { ARTICLE } from '../documents/things.ts'
import { paths } from '../paths.ts'
import { listTopics } from '../topics/actions.ts'
import { articleCopy } from './copy.ts'
import { TOPIC_FILTER } from './list.ts'
import { listNews } from './listing.ts'
import { ArticlePage } from './pages/ArticlePage.tsx'
import { GonePage } from './pages/GonePage.tsx'
import { NewsPage } from './pages/NewsPage.tsx'
import { basisOfEnglish, findArticle, findEnded } from './queries.ts'
import { isTranslationStale, textsOf } from './shown.ts'

export const routes = new Hono<Env>()

const newsQuery = z.object({ [TOPIC_FILTER]: filter(z.string().max(80)), ...pageQuery.shape })

routes.get(paths.news, anyone, cached, async (c) => {
  const { [TOPIC_FILTER]: topic, page: number } = readQuery(c, newsQuery)
  const [news, topics] = await Promise.all([
    listNews(c.var.scope, { topic, page: number }),
    listTopics(c.var.scope),
  ])
  return page(c, <NewsPage {...news} topics={topics} topic={topic} />)
})

routes.get(paths.article, anyone, cached, async (c) => {
  const { scope } = c.var
  const slug = c.req.param('slug')
  const article = await findArticle(scope, slug)
  if (!article) return page(c, <GonePage {...orNotFound(await findEnded(scope, slug))} />, 410)
  const translationStale = isTranslationStale(article, await basisOfEnglish(scope, article))
  const resolver = await resolverFor(scope, textsOf(article))
  const lapsed = await lapsedBasesIn(scope, { source: ARTICLE, subjectId: article.id })
  return page(c, <ArticlePage {...{ article, resolver, translationStale, lapsed }} />)
})

routes.get(paths.articleCopy, anyone, cached, async (c) => {
  const slug = c.req.param('slug')
  const entry = orNotFound(await findArticle(c.var.scope, slug))
  return c.body(articleCopy(entry, c.var.scope), 200, {
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': `attachment; filename="${slug}.txt"`,
  })
})
