import { eq } from 'drizzle-orm'
import { cityDay, cityInstant } from '#platform/clock.ts'
import { violatedConstraint } from '#platform/constraints.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import { move, proveBooks } from '../books/entering.ts'
import { openAlarmsOf } from '../proofs/alarms.ts'
import { isOwnPayee } from '../reach.ts'
import { aboutRequest } from './about.ts'
import { tellPayee } from './letters.ts'
import { holdRequest } from './queries.ts'
import { type PaymentRefusal, refusalToPay } from './rules.ts'
import { paymentRequests } from './schema.ts'

export type Payment = { paymentOrder: string; paidOn: string; version?: number | undefined }

/** Records that the treasury paid an approved request by an order; each order pays one request. */
export async function recordPayment(
  scope: SignedScope,
  id: string,
  { paymentOrder, paidOn, version }: Payment,
): Promise<Outcome<string, PaymentRefusal> | undefined> {
  try {
    return await inTransaction(scope, async (inside) => {
      const held = holds(inside.actor, 'finance') && (await holdRequest(inside, id))
      if (!held) return undefined
      const { line, commitment, request, approvers } = held
      const refusal = refusalToPay(request, {
        actorId: inside.actor.id,
        approvers,
        alarms: (await openAlarmsOf(inside, [commitment.id])).length,
        ownOrganisation: isOwnPayee(inside, commitment.payeeId),
        seenVersion: version ?? request.version,
        paidOn,
        today: inside.today,
        requestedOn: cityDay(request.requestedAt),
      })
      if (refusal) return refused(refusal)
      await inside.db
        .update(paymentRequests)
        .set({
          state: 'paid',
          paymentOrder,
          paidOn,
          paidBy: inside.actor.id,
        })
        .where(eq(paymentRequests.id, id))
      const { facts, ...about } = aboutRequest(held)
      await move(
        inside,
        {
          lineId: line.id,
          commitmentId: commitment.id,
          from: 'committed',
          to: 'paid',
          amount: request.amount,
          on: paidOn,
        },
        {
          act: 'budget.paid',
          ...about,
          occurredAt: cityInstant(paidOn, '12:00'),
          facts: { ...facts, order: paymentOrder },
        },
      )
      await tellPayee(inside, commitment, { amount: request.amount, paidOn, paymentOrder })
      await proveBooks(inside, { lineId: line.id, commitmentId: commitment.id })
      return done(id)
    })
  } catch (error) {
    if (violatedConstraint(error) === 'payment_requests_order') return refused('order-taken')
    throw error
  }
}
