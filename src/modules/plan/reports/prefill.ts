import type { Scope } from '#platform/scope.ts'
import { findPlan } from '../queries.ts'
import { lookBack } from './adjustments/looking-back.ts'
import { acceptedAdjustments } from './adjustments/queries.ts'
import { carriedOver } from './carried.ts'
import { countedIn, type Figure } from './figures.ts'
import { carriedFor } from './forerunners.ts'
import type { Narrative } from './narrative.ts'
import { offeredWords } from './offered.ts'
import { type ReportOnPeriod, sentWithin } from './queries.ts'
import { isNested } from './windows.ts'

/** The figures, and what the agency wrote on shorter windows. */
export type Prefilled = { figures: Figure[]; lookedBack: string[]; words: Narrative | null }

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
  const written = sent.flatMap(({ narrative, ...part }) =>
    narrative ? [{ ...part, narrative }] : [],
  )
  const words = isNested(period) ? offeredWords(period, written) : null
  return { figures, lookedBack: back.lookedBack, words }
}

const at = (upTo: number | undefined) => (upTo === undefined ? {} : { upTo })
