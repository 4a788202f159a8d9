import { eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import { isOwnPayee } from '../reach.ts'
import { findSetting } from '../settings/actions.ts'
import { append } from './about.ts'
import { holdRequest } from './queries.ts'
import { type ApprovalRefusal, afterApproval, refusalToApprove } from './rules.ts'
import { approvals, paymentRequests } from './schema.ts'

/** One person's yes to the request in the version they saw; without one, as it stands. From the threshold on a payment needs two different people, and never the one who asked. */
export const approvePayment = (
  scope: SignedScope,
  id: string,
  { reason = '', version }: { reason?: string; version?: number | undefined } = {},
): Promise<Outcome<'approved' | 'one-more', ApprovalRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = holds(inside.actor, 'finance') && (await holdRequest(inside, id))
    if (!held) return undefined
    const { request, approvers } = held
    const actorId = inside.actor.id
    const threshold = (await findSetting(inside, 'two-approvals-from'))?.amount
    const refusal = refusalToApprove(request, {
      actorId,
      approvers,
      threshold,
      ownOrganisation: isOwnPayee(inside, held.commitment.payeeId),
      seenVersion: version ?? request.version,
    })
    if (refusal) return refused(refusal)
    await inside.db.insert(approvals).values({
      id: newId(),
      requestId: id,
      approverId: actorId,
      approved: true,
      reason,
      at: inside.now,
    })
    const state = afterApproval(request, [...approvers, actorId])
    await inside.db.update(paymentRequests).set({ state }).where(eq(paymentRequests.id, id))
    await append(inside, 'budget.payment-approved', held)
    return done(state === 'approved' ? 'approved' : 'one-more')
  })
