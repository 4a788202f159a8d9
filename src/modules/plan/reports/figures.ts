import { cityInstant } from '#platform/clock.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile, PlanIndicator } from '../file/index.ts'
import { valueAt } from '../indicators/value.ts'
import type { Cut } from '../measures/cut.ts'
import { moved } from '../measures/value.ts'
import type { NamedPeriod, Period } from './windows.ts'

/** A number of the plan in a window, as the ledger has it. A share does not add up, so it stands at the end of the window only. */
export type Counted = {
  code: string
  name: Text
  unit: Text
  /** What the window added, whoever did it. */
  wholePlan: number | null
  /** Where the number stands at the end of the window. */
  standing: number | null
  /** What the window added by acts of the reporting agency. */
  own: number | null
}

/** What a closed report was short of, counted where it is shown: a late record, or an adjustment that the agency filed. */
export type AdjustmentLine = {
  /** The closed report that it is about. */
  reportId: string
  period: NamedPeriod
  difference: number
  /** The adjustment that was filed; null for records that came after the report was sent. */
  adjustmentId: string | null
  reason: string
}

/** The same as an agency confirms it, with what it added in shorter windows and with its own word. */
export type Figure = Counted & {
  /** What its reports on the parts of the window said beyond the ledger. */
  carried: number
  /** What its closed reports on earlier windows were short of. */
  adjustments?: AdjustmentLine[]
  stated: number | null
  explanation: string
}

/** Figures confirmed, and the place in the ledger up to which they were counted. */
export type Frozen = {
  upTo: number
  figures: Figure[]
  /** The closed reports whose changes up to that place are in the adjustments. */
  lookedBack?: string[]
}

export type Window = Pick<Period, 'from' | 'until'>

/** The instants between which a window lies: from its first moment to the first one after it. */
export const instantsOf = ({ from, until }: Window): { from: Date; before: Date } => ({
  from: cityInstant(from, '00:00'),
  before: cityInstant(Temporal.PlainDate.from(until).add({ days: 1 }).toString(), '00:00'),
})

/** The plan's numbers in a window, for a reporter and its forerunners; `upTo` counts again what was counted then. */
export async function countedIn(
  scope: Scope,
  plan: PlanFile,
  window: Window,
  {
    reporterIds,
    upTo,
    codes = null,
  }: { reporterIds?: readonly string[]; upTo?: number; codes?: readonly string[] | null } = {},
): Promise<Counted[]> {
  const cut = { ...instantsOf(window), ...(upTo === undefined ? {} : { upTo }) }
  const counted: Counted[] = []
  // One after the other: inside a transaction there is one connection.
  for (const one of plan.indicators)
    if (codes === null || codes.includes(one.code))
      counted.push(await count(scope, plan, one, cut, reporterIds))
  return counted
}

async function count(
  scope: Scope,
  plan: PlanFile,
  indicator: PlanIndicator,
  cut: Cut & { from: Date },
  reporterIds: readonly string[] | undefined,
): Promise<Counted> {
  const { code, name, unit, measure } = indicator
  const { from, ...end } = cut
  const standing = await valueAt(scope, plan, indicator, end)
  if (!measure || measure.kind === 'ratio')
    return { code, name, unit, wholePlan: null, standing, own: null }
  const wholePlan = await moved(scope, plan, measure, cut)
  const own = reporterIds
    ? await moved(scope, plan, measure, { ...cut, organisationIds: reporterIds })
    : null
  return { code, name, unit, wholePlan, standing, own }
}

/** What is counted in a report though it belongs to closed ones. */
export const adjusted = ({ adjustments = [] }: Pick<Figure, 'adjustments'>): number =>
  adjustments.reduce((sum, { difference }) => sum + difference, 0)

/** What a reporter is asked to confirm: its own acts in the ledger, what it carried over, and what closed reports were short of. */
export const proposed = (figure: Pick<Figure, 'own' | 'carried' | 'adjustments'>): number | null =>
  figure.own === null ? null : figure.own + figure.carried + adjusted(figure)
