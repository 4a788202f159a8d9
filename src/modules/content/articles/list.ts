import { and, desc, eq, gt, or } from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import type { PublicList } from '#platform/lists.ts'
import { plainText } from '../body/words.ts'
import { paths } from '../paths.ts'
import { articles, topics } from '../schema.ts'

const FILTER = 'chuyen-muc'

/** The news, for whoever follows them. */
export const newsList: PublicList = {
  code: 'news',
  path: paths.news,
  title: { vi: 'Tin tức khởi nghiệp đổi mới sáng tạo', en: 'Innovation startup news' },
  filters: [FILTER],
  archive: 'article',
  async items({ db }, { limit, since, filters }) {
    const topic = filters?.get(FILTER)
    const { publishedAt, changedAt } = articles
    const rows = await db
      .select({ article: articles, topic: topics.name })
      .from(articles)
      .leftJoin(topics, eq(topics.code, articles.topic))
      .where(
        and(
          eq(articles.state, 'published'),
          topic ? eq(articles.topic, topic) : undefined,
          since ? or(gt(publishedAt, since), gt(changedAt, since)) : undefined,
        ),
      )
      .orderBy(desc(publishedAt), desc(articles.id))
      .limit(limit)
    return rows.map(({ article, topic: name }) => ({
      id: article.id,
      path: link(paths.article, { slug: article.slug }),
      title: article.title,
      summary: article.summary,
      text: { vi: plainText(article.body.vi), en: article.body.en && plainText(article.body.en) },
      publishedAt: article.publishedAt ?? article.changedAt,
      changedAt: article.changedAt,
      tags: name ? [name] : [],
    }))
  },
}
