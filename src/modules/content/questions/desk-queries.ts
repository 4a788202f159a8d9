import { and, asc, count, desc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import { only } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { topics } from '../schema.ts'
import { dealsWithQuestions } from './answering.ts'
import { PAGE_SIZE } from './queries.ts'
import { openStates, type QuestionState } from './rules.ts'
import { questions } from './schema.ts'

/** Questions as the office sees them: the next due first while open, the last closed first after that. */
export async function listForDesk(
  scope: SignedScope,
  { states, page = 1 }: { states: readonly QuestionState[]; page?: number },
) {
  const where = and(
    inArray(questions.state, [...states]),
    ne(questions.state, 'unconfirmed'),
    dealsWithQuestions(scope) ? undefined : sql`false`,
  )
  const { total } = only(await scope.db.select({ total: count() }).from(questions).where(where))
  const rows = await scope.db
    .select()
    .from(questions)
    .where(where)
    .orderBy(
      sql`case when ${inArray(questions.state, [...openStates])} then ${questions.dueOn} end asc nulls last`,
      desc(questions.closedAt),
      asc(questions.number),
    )
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  return { total, pages: Math.ceil(total / PAGE_SIZE), questions: rows }
}

/** A question that somebody confirmed, for whoever deals with questions. */
export async function findForDesk(scope: SignedScope, id: string) {
  if (!dealsWithQuestions(scope)) return undefined
  const [found] = await scope.db
    .select({ question: questions, topic: topics.name })
    .from(questions)
    .leftJoin(topics, eq(topics.code, questions.topic))
    .where(and(eq(questions.id, id), isNotNull(questions.confirmedAt)))
  return found
}
