import type { Scope } from '#platform/scope.ts'
import { findPlan } from '../queries.ts'
import { carriedOver } from './carried.ts'
import { countedIn, type Figure } from './figures.ts'
import { carriedFor } from './forerunners.ts'
import { type ReportOnPeriod, sentWithin } from './queries.ts'

/** The figures of a report before anybody confirmed them, as the ledger has them up to a place. */
export async function prefilled(
  scope: Scope,
  { report, period }: ReportOnPeriod,
  upTo?: number,
): Promise<Figure[]> {
  const plan = await findPlan(scope, period.planCode)
  if (!plan) throw new Error(`the period ${period.id} is of a plan that is not there`)
  const reporterIds = await carriedFor(scope, plan.content, period, report.reporterId)
  const sent = await sentWithin(scope, period, reporterIds)
  const counted = await countedIn(scope, plan.content, period, {
    reporterIds,
    ...(upTo === undefined ? {} : { upTo }),
  })
  return counted.map((one) => ({
    ...one,
    carried: one.own === null ? 0 : carriedOver(period, sent, one.code),
    stated: null,
    explanation: '',
  }))
}
