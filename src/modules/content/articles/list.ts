import { link } from '#platform/http/paths.ts'
import type { ListItem, PublicList } from '#platform/lists.ts'
import { paths } from '../paths.ts'
import { topicName } from '../topics/actions.ts'
import { messages } from './messages.ts'
import { type PublicArticle, publicArticles } from './queries.ts'
import { wholeText, written } from './shown.ts'

/** The address of the news names a topic under this. */
export const TOPIC_FILTER = 'chuyen-muc'

export const newsList: PublicList = {
  code: 'news',
  path: paths.news,
  title: { vi: messages.vi.feedTitle, en: messages.en.feedTitle },
  filters: [TOPIC_FILTER],
  valueName: (scope, _, code) => topicName(scope, code),
  archive: 'article',
  async items(scope, { limit, since, filters }) {
    const topic = filters?.get(TOPIC_FILTER) ?? undefined
    return (await publicArticles(scope, { topic, since, size: limit })).map(asListItem)
  },
}

const asListItem = (article: PublicArticle): ListItem => {
  const sides = [article.vi, article.en].filter((side) => side !== null)
  const changes = sides.map(({ changedAt }) => changedAt.getTime())
  return {
    id: article.id,
    path: link(paths.article, { slug: article.slug }),
    title: written(article, 'title'),
    summary: written(article, 'summary'),
    text: wholeText(article),
    publishedAt: article.listedAt ?? new Date(Math.max(...changes)),
    changedAt: new Date(Math.max(...changes)),
    tags: article.topic ? [article.topic] : [],
  }
}
