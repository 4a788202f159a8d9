import { type RequestRefusal, requestPayment } from '#modules/budget/index.ts'
import { type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { moneyOf } from '../awards/money.ts'
import { barFrom } from '../screening/bar.ts'
import type { Bar } from '../screening/rules.ts'
import { holdAward } from './actions.ts'
import { lockMilestone, stands } from './queries.ts'
import { type AskingRefusal, refusalToAsk } from './rules.ts'

export type PaymentRefusal = AskingRefusal | RequestRefusal | Bar

/** Asks Finance for the money of an accepted milestone; the budget sees that it is asked for once. */
export const askForPayment = (
  scope: SignedScope,
  caseId: string,
  id: string,
): Promise<Outcome<string, PaymentRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await holdAward(inside, caseId)
    const milestone = held && (await lockMilestone(inside, held.award.id, id))
    if (!milestone) return undefined
    const bar = await barFrom(inside, held.found.kase)
    if (bar) return refused(bar)
    const commitment = (await moneyOf(inside, held.award.id))?.commitment
    const facts = { contractStands: stands(held.award), committed: commitment !== undefined }
    const refusal = refusalToAsk(milestone, facts)
    if (refusal) return refused(refusal)
    if (!commitment) return undefined
    return requestPayment(inside, {
      commitmentId: commitment.id,
      amount: milestone.amount,
      milestone: { id, label: `${milestone.ordinal}. ${milestone.title}` },
    })
  })
