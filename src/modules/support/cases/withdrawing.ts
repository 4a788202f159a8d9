import { eq } from 'drizzle-orm'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { callsById } from '../calls/queries.ts'
import { cases } from '../schema.ts'
import { startupOf } from './applicant.ts'
import { lockOwnCase } from './queries.ts'
import { canWithdraw } from './rules.ts'

export type WithdrawalRefusal = 'cannot-withdraw' | 'stale'

/** Takes a case back before it is decided. It stays on file, and a new one may be opened while the call is open. */
export const withdrawCase = (
  scope: SignedScope,
  id: string,
  { reason, version }: { reason: string; version?: number | undefined },
): Promise<Outcome<{ id: string }, WithdrawalRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const found = await lockOwnCase(inside, id)
    if (!found) return undefined
    if (!canWithdraw(found.state)) return refused('cannot-withdraw')
    if (version !== undefined && version !== found.version) return refused('stale')
    await inside.db
      .update(cases)
      .set({
        state: 'withdrawn',
        withdrawalReason: reason,
        endedAt: scope.now,
        version: found.version + 1,
      })
      .where(eq(cases.id, id))
    const call = only([...(await callsById(inside, [found.callId])).values()])
    await scope.ledger.append(inside, {
      act: 'support.case-withdrawn',
      subject: { type: 'case', id, label: found.number ?? call.title.vi },
      startupId: startupOf(found, call),
      facts: { callId: found.callId },
    })
    return done({ id })
  })
