import { eq } from 'drizzle-orm'
import { type ClosingRefusal, closeCommitment } from '#modules/budget/index.ts'
import { type AgendaRefusal, meetingOutcomes, putOnAgenda } from '#modules/panels/index.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { moneyOf } from '../awards/money.ts'
import { startupOf } from '../cases/applicant.ts'
import { awards, cases } from '../schema.ts'
import { barFrom } from '../screening/bar.ts'
import type { Bar } from '../screening/rules.ts'
import { after } from '../states.ts'
import { append, holdAward } from './actions.ts'
import { milestonesOf } from './queries.ts'
import {
  type AcceptanceRefusal,
  milestoneState,
  refusalToAcceptWhole,
  refusalToSettle,
  type SettlingRefusal,
} from './rules.ts'

const AWARD = 'award'

/** Puts the whole contract before an acceptance council. */
export const putBeforeCouncil = (
  scope: SignedScope,
  caseId: string,
  meetingId: string,
): Promise<Outcome<string, AgendaRefusal | Bar | 'contract-over'> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await holdAward(inside, caseId)
    if (!held) return undefined
    const { award, found } = held
    const bar = await barFrom(inside, found.kase)
    if (bar) return refused(bar)
    if (award.annulledAt || award.settledAt) return refused('contract-over')
    const label = `${award.contractNumber} (${found.kase.number ?? ''})`
    const startupId = startupOf(found.kase, found.call)
    return putOnAgenda(inside, meetingId, [{ type: AWARD, id: award.id, label, startupId }])
  })

/** Records that an acceptance council found the contract carried out; its signed minutes are the ground. */
export const acceptAward = (
  scope: SignedScope,
  caseId: string,
): Promise<Outcome<string, AcceptanceRefusal | Bar> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await holdAward(inside, caseId)
    if (!held) return undefined
    const { award, found } = held
    const bar = await barFrom(inside, found.kase)
    if (bar) return refused(bar)
    const said = (await meetingOutcomes(inside, AWARD, [award.id])).get(award.id)
    const steps = await milestonesOf(inside, award.id)
    const refusal = refusalToAcceptWhole(award, {
      openMilestones: steps.filter((one) => milestoneState(one) !== 'accepted').length,
      carried: said?.kind === 'accept-results',
    })
    if (refusal) return refused(refusal)
    await inside.db.update(awards).set({ acceptedAt: scope.now }).where(eq(awards.id, award.id))
    const meeting = { contract: award.contractNumber, meeting: said?.meetingId ?? '' }
    await append(inside, 'support.award-accepted', found, meeting, award.amount)
    return done(award.id)
  })

/** Ends a contract that is accepted, settled item by item, and on which nobody owes anything. */
export async function settleAward(
  scope: SignedScope,
  caseId: string,
): Promise<Outcome<string, SettlingRefusal | ClosingRefusal | Bar> | undefined> {
  return inTransaction(scope, async (inside) => {
    const held = await holdAward(inside, caseId)
    if (!held) return undefined
    const { award, found } = held
    const bar = await barFrom(inside, found.kase)
    if (bar) return refused(bar)
    const to = after(found.kase.state, 'settle')
    const refusal = refusalToSettle(award)
    if (refusal || !to) return refused(refusal ?? 'contract-over')
    const standing = await moneyOf(inside, award.id)
    if (standing && !standing.commitment.closedAt) {
      const closed = await closeCommitment(inside, standing.commitment.id)
      if (!closed?.ok) return refused(closed ? closed.problem : 'contract-over')
    }
    await inside.db.update(awards).set({ settledAt: scope.now }).where(eq(awards.id, award.id))
    await inside.db
      .update(cases)
      .set({ state: to, endedAt: scope.now, version: found.kase.version + 1 })
      .where(eq(cases.id, caseId))
    const settled = standing ? standing.balances.settled : award.amount
    const contract = { contract: award.contractNumber, programme: found.programme.slug }
    await append(inside, 'support.award-settled', found, contract, settled)
    return done(award.id)
  })
}
