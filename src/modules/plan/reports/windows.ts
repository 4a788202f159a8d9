import { bilingual, type Text } from '#platform/locale.ts'

export const frequencies = ['month', 'quarter', 'half-year', 'year'] as const
export type Frequency = (typeof frequencies)[number]

/** How the windows of a regime are cut: from the 15th to the 14th (Decree 09/2019/NĐ-CP, Article 12), or by the calendar. */
export const windowRules = ['nd09', 'calendar'] as const
export type WindowRule = (typeof windowRules)[number]

/** The code of the regime that the plan itself lays down. */
export const MAIN_REGIME = 'ke-hoach'

/** A window of a frequency, or one that stands alone: on days of its own, or opened by an event. */
export type PeriodKind = Frequency | 'once'
export type PeriodRule = WindowRule | 'dates' | 'event'

/** One window to report on; both days belong to it. `number` counts from 1 within the year. */
export type Period = {
  rule: WindowRule
  frequency: Frequency
  year: number
  number: number
  from: string
  until: string
}

/** Whether a window is one of those that add up to longer ones. */
export function isNested<P extends { frequency: PeriodKind; rule: PeriodRule }>(
  period: P,
): period is P & Pick<Period, 'frequency' | 'rule'> {
  return period.frequency !== 'once'
}

const monthsIn: Record<Frequency, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

/** The window a day lies in. By the decree, 15 to 31 December already belong to the next year. */
export function periodOf(rule: WindowRule, frequency: Frequency, day: string): Period {
  const date = Temporal.PlainDate.from(day)
  const reported = rule === 'nd09' && date.day > CUT_OFF ? date.add({ months: 1 }) : date
  return windowOf(rule, frequency, reported.year, Math.ceil(reported.month / monthsIn[frequency]))
}

/** The windows of a year in their order. */
export const periodsOf = (rule: WindowRule, frequency: Frequency, year: number): Period[] =>
  Array.from({ length: 12 / monthsIn[frequency] }, (_, index) =>
    windowOf(rule, frequency, year, index + 1),
  )

/** The windows of a shorter frequency that make a window up: the months of a quarter, the halves of a year. */
export const partsOf = ({ rule, year, ...whole }: Period, frequency: Frequency): Period[] =>
  periodsOf(rule, frequency, year).filter(
    (part) => part.from >= whole.from && part.until <= whole.until,
  )

/** The windows of a regime's frequency from the one a day lies in to the one another day lies in. */
export function periodsBetween(
  rule: WindowRule,
  frequency: Frequency,
  first: string,
  last: string,
): Period[] {
  const years = periodOf(rule, frequency, last).year - periodOf(rule, frequency, first).year + 1
  return Array.from({ length: Math.max(0, years) }, (_, index) =>
    periodsOf(rule, frequency, periodOf(rule, frequency, first).year + index),
  )
    .flat()
    .filter(({ from, until }) => until >= first && from <= last)
}

/** What a period is called: “Quý IV/2026”. */
export const periodNames = bilingual<(period: NamedPeriod) => string>(
  ({ frequency, year, number, name }) =>
    name?.vi ??
    {
      once: `Báo cáo số ${number}/${year}`,
      month: `Tháng ${number}/${year}`,
      quarter: `Quý ${roman[number - 1]}/${year}`,
      'half-year': `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`,
      year: `Năm ${year}`,
    }[frequency],
  ({ frequency, year, number, name }) =>
    name?.en ??
    {
      once: `Report ${number} of ${year}`,
      month: `${englishMonths[number - 1]} ${year}`,
      quarter: `Quarter ${number} of ${year}`,
      'half-year': `${number === 1 ? 'First' : 'Second'} half of ${year}`,
      year: `Year ${year}`,
    }[frequency],
)

export type NamedPeriod = Pick<Period, 'year' | 'number'> & {
  frequency: PeriodKind
  /** What a regime calls it, where the frequency says too little. */
  name?: Text | null
}

/** What is kept of a window with something that speaks of it, so that it can be called by its name later. */
export const namedPeriod = ({ frequency, year, number, name }: NamedPeriod): NamedPeriod => ({
  frequency,
  year,
  number,
  ...(name ? { name } : {}),
})

const CUT_OFF = 14
const roman = ['I', 'II', 'III', 'IV']
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function windowOf(rule: WindowRule, frequency: Frequency, year: number, number: number): Period {
  const months = monthsIn[frequency]
  const last = Temporal.PlainYearMonth.from({ year, month: number * months })
  const first = last.subtract({ months: months - 1 })
  const [from, until] =
    rule === 'nd09'
      ? [
          first.subtract({ months: 1 }).toPlainDate({ day: CUT_OFF + 1 }),
          last.toPlainDate({ day: CUT_OFF }),
        ]
      : [first.toPlainDate({ day: 1 }), last.toPlainDate({ day: last.daysInMonth })]
  return { rule, frequency, year, number, from: from.toString(), until: until.toString() }
}
