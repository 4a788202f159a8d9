import type { Scope } from '#platform/scope.ts'
import { findPlan } from '../queries.ts'
import { lookBack } from './adjustments/looking-back.ts'
import { acceptedAdjustments } from './adjustments/queries.ts'
import { carriedOver } from './carried.ts'
import { countedIn, type Figure } from './figures.ts'
import { carriedFor } from './forerunners.ts'
import { type ReportOnPeriod, sentWithin } from './queries.ts'
import { isNested } from './windows.ts'

export type Prefilled = { figures: Figure[]; lookedBack: string[] }

/** The figures of a report before anybody confirmed them, as the ledger has them up to a place. */
export async function prefilled(
  scope: Scope,
  { report, period }: ReportOnPeriod,
  upTo?: number,
): Promise<Prefilled> {
  const plan = await findPlan(scope, period.planCode)
  if (!plan) throw new Error(`the period ${period.id} is of a plan that is not there`)
  const reporterIds = await carriedFor(scope, plan.content, period, report.reporterId)
  const sent = await sentWithin(scope, period, reporterIds)
  const filed = await acceptedAdjustments(scope, period, { reporterIds, ...at(upTo) })
  const counted = await countedIn(scope, plan.content, period, {
    reporterIds,
    codes: period.asks,
    ...at(upTo),
  })
  const back = await lookBack(
    scope,
    plan.content,
    { report, period },
    {
      reporterIds,
      filed,
      ...at(upTo),
    },
  )
  const figures = counted.map((one) => ({
    ...one,
    carried: one.own !== null && isNested(period) ? carriedOver(period, sent, one.code, filed) : 0,
    adjustments: one.own === null ? [] : (back.lines.get(one.code) ?? []),
    stated: null,
    explanation: '',
  }))
  return { figures, lookedBack: back.lookedBack }
}

const at = (upTo: number | undefined) => (upTo === undefined ? {} : { upTo })
