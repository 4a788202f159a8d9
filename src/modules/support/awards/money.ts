import { type CommitmentRefusal, commit, release, standingOf } from '#modules/budget/index.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import type { NewItem } from '../milestones/terms.ts'
import { numberOf } from '../screening/actions.ts'
import type { CaseInCall } from '../screening/reach.ts'

const AWARD = 'award'

/** Promises the contract's money from the call's budget line; a call without one promises nothing here. */
export const commitFor = async (
  scope: SignedScope,
  { kase, call }: CaseInCall,
  awardId: string,
  items: readonly NewItem[],
): Promise<Outcome<string | null, CommitmentRefusal>> =>
  call.budgetLineId === null
    ? done(null)
    : commit(scope, {
        lineId: call.budgetLineId,
        subject: { type: AWARD, id: awardId, label: numberOf(kase) },
        payeeId: kase.startupId,
        items,
      })

/** Gives back to the line what an annulled contract has not been paid. */
export async function releaseFor(
  scope: SignedScope,
  awardId: string,
  reason: string,
): Promise<Outcome<null, 'line-unknown'>> {
  const standing = await moneyOf(scope, awardId)
  if (!standing || standing.commitment.closedAt || standing.balances.committed === 0)
    return done(null)
  const outcome = await release(scope, standing.commitment.id, reason)
  return outcome?.ok ? done(null) : refused('line-unknown')
}

/** How the money of a contract stands; undefined where it draws on no line. For whoever has reached the case. */
export const moneyOf = async (scope: Pick<SignedScope, 'db'>, awardId: string) =>
  (await standingOf(scope, AWARD, [awardId])).get(awardId)
