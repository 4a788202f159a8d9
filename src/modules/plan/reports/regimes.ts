import { holidays as officialDaysOff } from '#platform/calendar/holidays.ts'
import { addWorkingDays, type DueDay, type Holidays } from '#platform/calendar/working-days.ts'
import { heirOf, type PlanFile } from '../file/index.ts'
import { type Frequency, type Period, periodsBetween, type WindowRule } from './windows.ts'

/** Who reports to whom, how often and by when: read from the plan, with the house rules where it is silent. */
export type Regime = {
  planCode: string
  /** Where the duty comes from: “1394/QĐ-UBND, IV.4”. */
  clause: string
  frequencies: readonly Frequency[]
  rule: WindowRule
  dueWorkingDays: number
  /** Codes of agencies that can report as one; a group of agencies cannot. */
  reporters: readonly string[]
  groups: readonly string[]
  receiver: string
  since: string | undefined
  /** The last day of the plan: a window that begins after it is owed by nobody. */
  ends: string
  successors: PlanFile['successors']
}

export function regimeOf(plan: PlanFile): Regime {
  const { code, decision, period, reporting, agencies, successors } = plan
  const isGroup = (one: string) => agencies.some((agency) => agency.code === one && agency.isGroup)
  return {
    planCode: code,
    clause: `${decision.number}, ${reporting.clause}`,
    frequencies: reporting.frequencies,
    rule: reporting.window ?? 'nd09',
    dueWorkingDays: reporting.dueWorkingDays ?? 2,
    reporters: reporting.reporters.filter((one) => !isGroup(one)),
    groups: reporting.reporters.filter(isGroup),
    receiver: reporting.to,
    since: reporting.since,
    ends: period.until,
    successors,
  }
}

/** The windows that a regime has opened from one day to another, the shortest frequency first. */
export const periodsOfRegime = (
  { frequencies, rule, ends }: Regime,
  first: string,
  today: string,
): Period[] => {
  const last = today < ends ? today : ends
  return first > last
    ? []
    : frequencies.flatMap((frequency) => periodsBetween(rule, frequency, first, last))
}

/** Who receives the reports on a day: the office that the plan names, or its heir. */
export const receiverOn = ({ receiver, successors }: Regime, day: string): string =>
  heirOf(receiver, day, successors)

/** Who owes a report on a window: whoever carries the duty on its last day. Two that merged owe one, and none reports to itself. */
export const reportersOn = (regime: Regime, { until }: { until: string }): string[] => {
  const carriers = regime.reporters.map((code) => heirOf(code, until, regime.successors))
  return [...new Set(carriers)].filter((code) => code !== receiverOn(regime, until))
}

/** The last day for a report; unknown where the table of holidays ends. */
export const dueDayOf = (
  { until, dueWorkingDays }: { until: string; dueWorkingDays: number },
  holidays: Holidays = officialDaysOff,
): DueDay => addWorkingDays(until, dueWorkingDays, holidays)
