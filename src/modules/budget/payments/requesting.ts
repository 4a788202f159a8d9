import { and, eq, isNull, ne } from 'drizzle-orm'
import { violatedConstraint } from '#platform/constraints.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { holdAccount } from '../bank/queries.ts'
import { proveBooks } from '../books/entering.ts'
import { balancesOfCommitment } from '../books/queries.ts'
import { holdCommitment, requestsOf } from '../commitments/queries.ts'
import { actsForCity, isOwnPayee } from '../reach.ts'
import { items } from '../schema.ts'
import { findSetting } from '../settings/actions.ts'
import { isOpen } from '../states.ts'
import { append } from './about.ts'
import { approvalsFor, type RequestRefusal, refusalToRequest } from './rules.ts'
import { paymentRequests } from './schema.ts'

export type NewRequest = {
  commitmentId: string
  amount: number
  /**
   * The milestone whose acceptance the payment rests on. It belongs to a module above, which
   * passes it only once it is accepted: nothing here can see that, so this is its promise.
   */
  milestone?: { id: string; label: string }
}

/** Asks Finance to pay a part of a commitment into the payee's confirmed account; the amount is held from here on. */
export async function requestPayment(
  scope: SignedScope,
  { commitmentId, amount, milestone }: NewRequest,
): Promise<Outcome<string, RequestRefusal> | undefined> {
  try {
    return await inTransaction(scope, async (inside) => {
      const held = await holdCommitment(inside, commitmentId)
      if (!held || !actsForCity(inside, held.line)) return undefined
      const { committed } = await balancesOfCommitment(inside, commitmentId)
      const before = await requestsOf(inside, [commitmentId])
      const account = await holdAccount(inside, held.commitment.payeeId)
      const waiting = before.filter(({ state }) => isOpen(state))
      const refusal = refusalToRequest(held.commitment, amount, {
        free: waiting.reduce((rest, each) => rest - each.amount, committed),
        unsettled: await inside.db.$count(
          items,
          and(eq(items.commitmentId, commitmentId), isNull(items.settledAt)),
        ),
        account,
        milestoneTaken: milestone ? await isTaken(inside, milestone.id) : false,
        ownOrganisation: isOwnPayee(inside, held.commitment.payeeId),
      })
      if (refusal) return refused(refusal)
      const threshold = await findSetting(inside, 'two-approvals-from')
      const request = {
        id: newId(),
        commitmentId,
        ordinal: before.length + 1,
        milestoneId: milestone?.id ?? null,
        milestoneLabel: milestone?.label ?? '',
        amount,
        bankAccountId: account?.id ?? null,
        requestedBy: inside.actor.id,
        requestedAt: inside.now,
        approvalsWanted: approvalsFor(amount, threshold?.amount),
      }
      await inside.db.insert(paymentRequests).values(request)
      await append(inside, 'budget.payment-requested', { ...held, request })
      await proveBooks(inside, { lineId: held.line.id, commitmentId })
      return done(request.id)
    })
  } catch (error) {
    if (violatedConstraint(error) === 'payment_requests_milestone')
      return refused('milestone-requested')
    throw error
  }
}

async function isTaken({ db }: SignedScope, milestoneId: string): Promise<boolean> {
  const rows = await db
    .select({ id: paymentRequests.id })
    .from(paymentRequests)
    .where(and(eq(paymentRequests.milestoneId, milestoneId), ne(paymentRequests.state, 'declined')))
  return rows.length > 0
}
