import { and, eq, lte } from 'drizzle-orm'
import { createSheet } from '#modules/forms/index.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import { calls, cases } from '../schema.ts'
import { roleFor, startupOf } from './applicant.ts'
import { earlierAnswers } from './earlier.ts'
import { findCaseInCall } from './queries.ts'
import { type OpeningRefusal, refusalToOpen } from './rules.ts'

type Opening = {
  callId: string
  /** The applicant: a startup, or a support organisation in a call for those. */
  startupId: string
  /** An earlier case whose answers the draft begins with. */
  from?: string | undefined
}

/** Opens a draft for an organisation that the person applies for, or finds the one that is there already. */
export const openCase = (
  scope: SignedScope,
  { callId, startupId, from }: Opening,
): Promise<Outcome<{ id: string }, OpeningRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    // Those who open at once stand in line here, so that the second finds the draft of the first.
    const [call] = await inside.db
      .select()
      .from(calls)
      .where(and(eq(calls.id, callId), lte(calls.publishedAt, scope.now)))
      .for('update')
    if (!call || !holds(scope.actor, roleFor(call), startupId)) return undefined
    const existing = await findCaseInCall(inside, callId, startupId)
    if (existing) return done({ id: existing.id })
    const refusal = refusalToOpen(call, scope.now)
    if (refusal) return refused(refusal)

    const answers = from ? await earlierAnswers(inside, call, { from, startupId }) : {}
    if (!answers) return undefined
    const sheet = await createSheet(inside, call.formVersionId, answers)
    const id = newId()
    await inside.db.insert(cases).values({
      id,
      callId,
      startupId,
      openedBy: scope.actor.id,
      sheetId: sheet.id,
      createdAt: scope.now,
    })
    await scope.ledger.append(inside, {
      act: 'support.case-opened',
      subject: { type: 'case', id, label: call.title.vi },
      startupId: startupOf({ startupId }, call),
      facts: { callId, ...(from ? { copiedFrom: from } : {}) },
    })
    return done({ id })
  })
