import type { Text } from '#platform/locale.ts'
import {
  type DueRule,
  type FurtherRegime,
  heirOf,
  type OutlineHeading,
  type PlanFile,
  type Where,
} from '../file/index.ts'
import { nominalDueDay } from './regimes/due.ts'
import {
  type Frequency,
  MAIN_REGIME,
  type Period,
  type PeriodKind,
  type PeriodRule,
  periodNames,
  periodsBetween,
  type WindowRule,
} from './windows.ts'

export { dueDayOf } from './regimes/due.ts'

/** Who reports to whom, how often and by when: read from the plan, with the house rules where it is silent. */
export type Regime = {
  planCode: string
  code: string
  /** What it is called; the first regime of a plan is known by its windows alone. */
  name: Text | null
  /** Where the duty comes from: “1394/QĐ-UBND, IV.4”. */
  clause: string
  window: Cutting
  due: DueRule
  /** Working days after the last day until a report is no longer taken; null where a late one always is. */
  closesAfter: number | null
  outline: OutlineHeading[] | null
  /** Codes of the indicators that the form asks about; null for all of the plan. */
  asks: string[] | null
  /** Codes of agencies that can report as one; a group of agencies cannot. */
  reporters: readonly string[]
  groups: readonly string[]
  receiver: string
  since: string | undefined
  /** The last day of the regime: a window that begins after it is owed by nobody. */
  ends: string
  successors: PlanFile['successors']
}

type Cutting =
  | { cut: WindowRule; frequencies: readonly Frequency[] }
  | Extract<FurtherRegime['window'], { cut: 'dates' }>
  | { cut: 'event'; act: string; where?: Where | undefined }

/** A window with the name that its regime gives it. */
export type Wanted = Omit<Period, 'rule' | 'frequency'> & {
  rule: PeriodRule
  frequency: PeriodKind
  name: Text | null
}

/** The regime that the plan itself lays down, with those that other documents add. */
export const regimesOf = (plan: PlanFile): Regime[] => [
  regimeOf(plan),
  ...plan.reporting.regimes.map((one) => furtherRegime(plan, one)),
]

export function regimeOf(plan: PlanFile): Regime {
  const { decision, period, reporting } = plan
  return {
    ...between(plan, reporting),
    code: MAIN_REGIME,
    name: null,
    clause: `${decision.number}, ${reporting.clause}`,
    window: { cut: reporting.window ?? 'nd09', frequencies: reporting.frequencies },
    due: { by: 'working-days', after: reporting.dueWorkingDays ?? 2 },
    closesAfter: null,
    outline: null,
    asks: null,
    since: reporting.since,
    ends: period.until,
  }
}

function furtherRegime(plan: PlanFile, regime: FurtherRegime): Regime {
  const { code, name, basis, window, due, closesAfter, outline, indicators, effective } = regime
  const { until = plan.period.until } = effective
  return {
    ...between(plan, regime),
    code,
    name,
    clause: `${basis.document}, ${basis.clause}`,
    window,
    due,
    closesAfter: closesAfter ?? null,
    outline: outline ?? null,
    asks: indicators ?? (window.cut === 'event' ? [] : null),
    since: effective.from,
    ends: until < plan.period.until ? until : plan.period.until,
  }
}

function between(plan: PlanFile, { reporters, to }: { reporters: string[]; to: string }) {
  const isGroup = (one: string) =>
    plan.agencies.some((agency) => agency.code === one && agency.isGroup)
  return {
    planCode: plan.code,
    reporters: reporters.filter((one) => !isGroup(one)),
    groups: reporters.filter(isGroup),
    receiver: to,
    successors: plan.successors,
  }
}

/** The windows that a regime has opened from one day to another, the shortest frequency first; an event opens none by itself. */
export function periodsOfRegime(
  { window, ends, name: regime }: Pick<Regime, 'window' | 'ends' | 'name'>,
  first: string,
  today: string,
): Wanted[] {
  const last = today < ends ? today : ends
  if (first > last || window.cut === 'event') return []
  if (window.cut !== 'dates')
    return window.frequencies
      .flatMap((frequency) => periodsBetween(window.cut, frequency, first, last))
      .map((period) => ({ ...period, name: regime && nameUnder(regime, period) }))
  return window.windows
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .map(({ name, from, until }, index) => ({
      rule: 'dates' as const,
      frequency: 'once' as const,
      year: Temporal.PlainDate.from(until).year,
      number: index + 1,
      from,
      until,
      name,
    }))
    .filter(({ from, until }) => until >= first && from <= last)
}

/** Two regimes may both report on November: all but the first say which. */
const nameUnder = (regime: Text, period: Period): Text => ({
  vi: `${regime.vi}, ${periodNames.vi(period)}`,
  en: `${regime.en}, ${periodNames.en(period)}`,
})

/** What a window keeps of its regime: changed later, the rules change later windows only. */
export const keptRules = (
  { code, planCode, clause, due, closesAfter, asks, outline }: Regime,
  { until }: { until: string },
) => ({
  regime: code,
  planCode,
  clause,
  dueWorkingDays: due.by === 'working-days' ? due.after : 0,
  dueOn: nominalDueDay(due, until),
  closesAfter,
  asks,
  outline,
})

/** Who receives the reports on a day: the office that the plan names, or its heir. */
export const receiverOn = ({ receiver, successors }: Regime, day: string): string =>
  heirOf(receiver, day, successors)

/** Who owes a report on a window: whoever carries the duty on its last day. Two that merged owe one, and none reports to itself. */
export const reportersOn = (regime: Regime, { until }: { until: string }): string[] => {
  const carriers = regime.reporters.map((code) => heirOf(code, until, regime.successors))
  return [...new Set(carriers)].filter((code) => code !== receiverOn(regime, until))
}
