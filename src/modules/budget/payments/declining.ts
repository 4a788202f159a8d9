import { and, eq, inArray } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import type { Held } from '../reach.ts'
import { openStates } from '../states.ts'
import { append } from './about.ts'
import { tellRequester } from './letters.ts'
import { holdRequest, unvoided } from './queries.ts'
import { type DeclineRefusal, refusalToDecline } from './rules.ts'
import { approvals, type PaymentRequest, paymentRequests } from './schema.ts'

/** Ends a request with a reason, which the one who asked is written; what it held can be asked for again. */
export const declinePayment = (
  scope: SignedScope,
  id: string,
  reason: string,
): Promise<Outcome<string, DeclineRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = holds(inside.actor, 'finance') && (await holdRequest(inside, id))
    if (!held) return undefined
    const refusal = refusalToDecline(held.request)
    if (refusal) return refused(refusal)
    await decline(inside, held, held.request, reason)
    return done(id)
  })

/** Declines whatever of a held commitment is still open, as when its award is annulled. */
export async function declineOpen(scope: SignedScope, held: Held, reason: string): Promise<void> {
  const open = await scope.db
    .select()
    .from(paymentRequests)
    .where(
      and(
        eq(paymentRequests.commitmentId, held.commitment.id),
        inArray(paymentRequests.state, openStates),
      ),
    )
    .for('update')
  for (const request of open) await decline(scope, held, request, reason)
}

async function decline(
  scope: SignedScope,
  held: Held,
  request: PaymentRequest,
  reason: string,
): Promise<void> {
  const { db, now, actor } = scope
  await db
    .update(approvals)
    .set({ voidedAt: now })
    .where(unvoided([request.id]))
  await db.insert(approvals).values({
    id: newId(),
    requestId: request.id,
    approverId: actor.id,
    approved: false,
    reason,
    at: now,
  })
  await db
    .update(paymentRequests)
    .set({ state: 'declined' })
    .where(eq(paymentRequests.id, request.id))
  await append(scope, 'budget.payment-declined', { ...held, request })
  await tellRequester(scope, held.commitment, request, reason)
}
