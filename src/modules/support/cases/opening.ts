import { and, eq, lte } from 'drizzle-orm'
import { createSheet } from '#modules/forms/index.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import { calls, cases } from '../schema.ts'
import { findCaseInCall } from './queries.ts'
import { type OpeningRefusal, refusalToOpen } from './rules.ts'

type Opening = { callId: string; startupId: string }

/** Opens a draft for a startup that the person founded, or finds the one that is there already. */
export const openCase = (
  scope: SignedScope,
  { callId, startupId }: Opening,
): Promise<Outcome<{ id: string }, OpeningRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!holds(scope.actor, 'founder', startupId)) return undefined
    // Those who open at once stand in line here, so that the second finds the draft of the first.
    const [call] = await inside.db
      .select()
      .from(calls)
      .where(and(eq(calls.id, callId), lte(calls.publishedAt, scope.now)))
      .for('update')
    if (!call) return undefined
    const existing = await findCaseInCall(inside, callId, startupId)
    if (existing) return done({ id: existing.id })
    const refusal = refusalToOpen(call, scope.now)
    if (refusal) return refused(refusal)

    const sheet = await createSheet(inside, call.formVersionId)
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
      startupId,
      facts: { callId },
    })
    return done({ id })
  })
