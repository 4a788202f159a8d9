import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { acceptReport } from '../judge.ts'
import { findPeriod, fullReportsOn } from '../queries.ts'
import type { Seen } from './forms.ts'
import { agrees } from './rules.ts'

/**
 * The receiving office accepts in one act the reports on a window that say what was filled in for them. Only those it
 * saw, as it saw them: whoever sent anew since then is read again. Answers with how many were accepted.
 */
export const acceptAgreeing = (
  scope: SignedScope,
  periodId: string,
  seen: readonly Seen[],
): Promise<Outcome<number, 'none-left'> | undefined> =>
  inTransaction(scope, async (scope) => {
    const period = await findPeriod(scope, periodId)
    if (!period) return undefined
    const agreeing = new Set(
      (await fullReportsOn(scope, period)).filter(agrees).map(({ id }) => id),
    )
    let accepted = 0
    for (const { id, version } of seen.filter((one) => agreeing.has(one.id))) {
      const outcome = await acceptReport(scope, id, version)
      if (outcome?.ok) accepted += 1
    }
    return accepted === 0 ? refused('none-left') : done(accepted)
  })
