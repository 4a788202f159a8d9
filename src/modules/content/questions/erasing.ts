import { and, eq, inArray, isNotNull, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { done, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { append, onQuestion, type Step } from './answering.ts'
import { oldestUnconfirmed, subjectOf } from './asking.ts'
import { openStates, refusalToErase } from './rules.ts'
import { questions } from './schema.ts'

/** Erases who asked because they take their consent back; where no answer is out yet, none is owed any more. */
export const eraseAsker = (scope: SignedScope, id: string, read: number | undefined): Step =>
  onQuestion(scope, id, async (inside, question) => {
    const refusal = refusalToErase(question, read)
    if (refusal) return refused(refusal)
    await inside.db.update(questions).set(erased(inside.now)).where(eq(questions.id, id))
    await append(inside, 'content.question-asker-erased', question, {
      because: 'consent-withdrawn',
    })
    return done({ id })
  })

/** Deletes what nobody confirmed, and erases who asked once the day is past that the consent names. */
export const forgetAskers = (scope: Scope): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const { db, now, today } = inside
    await db
      .delete(questions)
      .where(and(eq(questions.state, 'unconfirmed'), lt(questions.askedAt, oldestUnconfirmed(now))))
    // An older version kept what was prepared for publication.
    await db
      .update(questions)
      .set(unpublishedGone)
      .where(and(isNotNull(questions.erasedAt), ne(questions.state, 'published'), isPrepared))
    const gone = await db
      .update(questions)
      .set(erased(now))
      .where(and(lt(questions.keepUntil, today), isNull(questions.erasedAt)))
      .returning({ id: questions.id, number: questions.number })
    for (const question of gone)
      await inside.ledger.append(inside, {
        act: 'content.question-asker-erased',
        subject: subjectOf(question),
        facts: { because: 'end-of-term' },
      })
  })

const isPrepared = or(
  isNotNull(questions.publicTitle),
  isNotNull(questions.publicWords),
  isNotNull(questions.folded),
)

const ifPublished = (column: PgColumn): SQL =>
  sql`case when ${questions.state} = 'published' then ${column} end`

/** The question as it would have been published is the asker's too, for as long as nobody may read it. */
export const unpublishedGone = { publicTitle: null, publicWords: null, folded: null }

const isOwed = inArray(questions.state, [...openStates])

/** What a question is without its asker: what is published stays, and what is open is closed, because there is nobody to answer. */
const erased = (now: Date) => ({
  askerName: null,
  askerEmail: null,
  title: null,
  words: null,
  erasedAt: now,
  publicTitle: ifPublished(questions.publicTitle),
  publicWords: ifPublished(questions.publicWords),
  folded: ifPublished(questions.folded),
  state: sql`case when ${isOwed} then 'declined' else ${questions.state} end`,
  reason: sql`case when ${isOwed} then null else ${questions.reason} end`,
  closedAt: sql`coalesce(${questions.closedAt}, ${now.toISOString()}::timestamptz)`,
  version: sql`${questions.version} + 1`,
})
