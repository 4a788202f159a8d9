import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { done, type Outcome } from '#platform/outcome.ts'
import { settings } from '#platform/schema.ts'
import { holds, inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'

const NAME = 'content.questions'

/** Within how many working days a question is answered, and by which text the city set it. */
const term = z.object({ days: z.int().min(1).max(90), basis: z.string().max(300) })
export type AnswerTerm = z.infer<typeof term>

/** Stands until the city sets its own; no text that we could read in full names one. */
const untilSet: AnswerTerm = { days: 10, basis: '' }

export async function answerTerm({ db }: Scope): Promise<AnswerTerm> {
  const [row] = await db.select().from(settings).where(eq(settings.name, NAME))
  const read = term.safeParse(row?.value)
  return read.success ? read.data : untilSet
}

/** Sets the time for answers to questions that are confirmed from now on. */
export const setAnswerTerm = (
  scope: SignedScope,
  value: AnswerTerm,
): Promise<Outcome<AnswerTerm, never> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!holds(scope.actor, 'leader')) return undefined
    await inside.db
      .insert(settings)
      .values({ name: NAME, value })
      .onConflictDoUpdate({ target: settings.name, set: { value } })
    await inside.ledger.append(inside, {
      act: 'content.question-term-set',
      subject: { type: 'person', id: scope.actor.id, label: `${value.days}` },
      facts: { ...value },
    })
    return done(value)
  })
