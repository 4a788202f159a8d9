import { eq } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import type { acts } from '../acts.ts'
import { entryAbout } from '../entry.ts'
import { type Cycle, findCycle, holdToCompose } from '../reach.ts'
import { countAwaited, standingLines, unsettledProposals } from './queries.ts'
import {
  type ComposingRefusal,
  type FinishingRefusal,
  type HandInRefusal,
  type ReturningRefusal,
  refusalToCompose,
  refusalToFinish,
  refusalToHandIn,
  refusalToReturn,
} from './rules.ts'
import { type AnnualPlan, annualPlans } from './schema.ts'

type Stepped<Refusal extends string> = Promise<Outcome<string, Refusal> | undefined>
type Seen = number | undefined

/** The Department closes the time of proposals and begins to compose. */
export const startComposing = (
  scope: SignedScope,
  id: string,
  seen: Seen,
): Stepped<ComposingRefusal> =>
  inTransaction(scope, async (scope) => {
    const cycle = await holdToCompose(scope, id)
    if (!cycle) return undefined
    const awaited = await countAwaited(scope, cycle.annual)
    const refusal = refusalToCompose(cycle.annual, seen, { awaited })
    if (refusal) return refused(refusal)
    await step(scope, cycle, 'plan.annual-composed', { state: 'composing' })
    return done(id)
  })

/** The Department hands the plan to Finance: every proposal stands in a line by now or is cut with a reason. */
export const handIn = (scope: SignedScope, id: string, seen: Seen): Stepped<HandInRefusal> =>
  inTransaction(scope, async (scope) => {
    const cycle = await holdToCompose(scope, id)
    if (!cycle) return undefined
    const unsettled = (await unsettledProposals(scope, id)).length
    const { standing } = await standingLines(scope, id)
    const refusal = refusalToHandIn(cycle.annual, seen, {
      unsettled,
      lines: standing.length,
      hasAppraised: standing.some(({ appraisedBy }) => appraisedBy === scope.actor.id),
    })
    if (refusal) return refused(refusal)
    await step(scope, cycle, 'plan.annual-handed-in', {
      state: 'appraising',
      handedInBy: scope.actor.id,
      handedInAt: scope.now,
      returnedReason: null,
      returnedFrom: null,
    })
    return done(id)
  })

/** Finance has looked at every line, and the plan goes to the leader. */
export const finishAppraisal = (
  scope: SignedScope,
  id: string,
  seen: Seen,
): Stepped<FinishingRefusal> =>
  inTransaction(scope, async (scope) => {
    const cycle = await findCycle(scope, id, 'update')
    if (!cycle?.reach.finance) return undefined
    const unappraised = (await standingLines(scope, id)).unappraised.length
    const refusal = refusalToFinish(cycle.annual, seen, { unappraised })
    if (refusal) return refused(refusal)
    await step(scope, cycle, 'plan.annual-appraised', { state: 'for-approval' })
    return done(id)
  })

/** Finance or a leader gives the plan back to the Department with a reason; what was appraised and is not changed stays so. */
export const returnAnnualPlan = (
  scope: SignedScope,
  id: string,
  seen: Seen,
  reason: string,
): Stepped<ReturningRefusal> =>
  inTransaction(scope, async (scope) => {
    const cycle = await findCycle(scope, id, 'update')
    if (!cycle || !(cycle.reach.finance || cycle.reach.leader)) return undefined
    const refusal = refusalToReturn(cycle.annual, seen, cycle.reach)
    if (refusal) return refused(refusal)
    const from = cycle.annual.state === 'appraising' ? 'appraisal' : 'approval'
    await step(
      scope,
      cycle,
      'plan.annual-returned',
      { state: 'returned', returnedReason: reason, returnedFrom: from },
      { from },
    )
    return done(id)
  })

/** Takes a plan that is held to where it goes next, with an entry in the ledger. */
export async function step(
  scope: SignedScope,
  cycle: Cycle,
  act: keyof typeof acts,
  change: Partial<AnnualPlan>,
  facts: Parameters<typeof entryAbout>[1] = {},
): Promise<void> {
  const { id, version } = cycle.annual
  await scope.db
    .update(annualPlans)
    .set({ ...change, changedAt: scope.now, version: version + 1 })
    .where(eq(annualPlans.id, id))
  await scope.ledger.append(scope, { act, ...entryAbout(cycle, facts) })
}
