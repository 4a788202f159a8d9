import { and, gte } from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import type { ListItem, PublicList } from '#platform/lists.ts'
import { topicName } from '../topics/actions.ts'
import { filterNames, filtersIn } from './filters.ts'
import { messages } from './messages.ts'
import { paths } from './paths.ts'
import { asPublic, type PublicQuestion, publicRows, whereListed } from './queries.ts'
import { questions } from './schema.ts'

/** Published questions with their answers for feeds, digests and packages, the last answered first. */
export const questionList: PublicList = {
  code: 'questions',
  path: paths.list,
  title: { vi: messages.vi.title, en: messages.en.title },
  filters: filterNames,
  valueName: async (scope, filter, value) =>
    filter === 'chuyen-muc' ? topicName(scope, value) : undefined,
  async items(scope, { limit, since, filters }) {
    const rows = await publicRows(
      scope,
      and(
        whereListed(filters ? filtersIn(filters) : {}),
        since ? gte(questions.changedAt, since) : undefined,
      ),
    ).limit(limit)
    return rows.map(asPublic).map(itemOf)
  },
}

const itemOf = (question: PublicQuestion): ListItem => ({
  id: question.id,
  path: link(paths.question, { slug: question.slug }),
  title: { vi: question.title, en: null },
  summary: { vi: question.words, en: null },
  text: question.answer,
  publishedAt: question.publishedAt,
  changedAt: question.changedAt,
  tags: question.topic ? [question.topic] : [],
})
