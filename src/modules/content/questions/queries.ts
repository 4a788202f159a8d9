import { and, count, desc, eq, inArray, like, type SQL } from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import type { Locale, Text } from '#platform/locale.ts'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { fold } from '#platform/text/fold.ts'
import type { Searchable, Written } from '#platform/text/searchable.ts'
import { topics } from '../schema.ts'
import { paths } from './paths.ts'
import { type Question, questions } from './schema.ts'

export const PAGE_SIZE = 20

export type QuestionFilter = { q?: string | undefined; topic?: string | undefined }

/** A question as everybody may read it: nothing of who asked, nothing in their own words. */
export type PublicQuestion = {
  id: string
  slug: string
  number: number
  /** The language in which it was asked; title and words are in it. */
  locale: Locale
  title: string
  words: string
  answer: Written
  topic: Text | null
  askedAt: Date
  publishedAt: Date
  changedAt: Date
}

const isPublished = eq(questions.state, 'published')

/** Published questions that fit. */
export const whereListed = ({ q, topic }: QuestionFilter): SQL | undefined =>
  and(
    isPublished,
    topic ? eq(questions.topic, topic) : undefined,
    q ? like(questions.folded, `%${fold(q).replace(/[\\%_]/g, '\\$&')}%`) : undefined,
  )

export const publicRows = ({ db }: Scope, where: SQL | undefined) =>
  db
    .select({ question: questions, topic: topics.name })
    .from(questions)
    .leftJoin(topics, eq(topics.code, questions.topic))
    .where(where)
    .orderBy(desc(questions.closedAt), desc(questions.id))

/** Published questions, the last answered first; pages count from 1. */
export async function listQuestions(
  scope: Scope,
  { page = 1, ...filter }: QuestionFilter & { page?: number },
) {
  const where = whereListed(filter)
  const [{ total }, rows] = await Promise.all([
    scope.db.select({ total: count() }).from(questions).where(where).then(only),
    publicRows(scope, where)
      .limit(PAGE_SIZE)
      .offset((page - 1) * PAGE_SIZE),
  ])
  return { total, pages: Math.ceil(total / PAGE_SIZE), questions: rows.map(asPublic) }
}

export async function findQuestion(
  scope: Scope,
  slug: string,
): Promise<PublicQuestion | undefined> {
  const [found] = await publicRows(scope, and(isPublished, eq(questions.slug, slug)))
  return found && asPublic(found)
}

export const asPublic = ({
  question,
  topic,
}: {
  question: Question
  topic: Text | null
}): PublicQuestion => ({
  id: question.id,
  slug: question.slug ?? '',
  number: question.number,
  locale: question.locale,
  title: question.publicTitle ?? '',
  words: question.publicWords ?? '',
  answer: { vi: question.answer ?? '', en: question.answerEn },
  topic,
  askedAt: question.confirmedAt ?? question.askedAt,
  publishedAt: question.closedAt ?? question.changedAt,
  changedAt: question.changedAt,
})

/** Ids of everything the search may hold. */
export const searchableQuestionIds = async ({ db }: Scope): Promise<string[]> =>
  (await db.select({ id: questions.id }).from(questions).where(isPublished)).map(({ id }) => id)

/** Questions for the search; an id that does not come back is to be forgotten. */
export async function searchableQuestions(
  scope: Scope,
  ids: readonly string[],
): Promise<Searchable[]> {
  if (ids.length === 0) return []
  const rows = await publicRows(scope, and(isPublished, inArray(questions.id, [...ids])))
  return rows.map(asPublic).map(({ id, slug, title, words, answer, publishedAt }) => ({
    kind: 'question',
    id,
    path: link(paths.question, { slug }),
    title: { vi: title, en: null },
    summary: { vi: words, en: null },
    body: answer,
    happenedAt: publishedAt,
  }))
}
