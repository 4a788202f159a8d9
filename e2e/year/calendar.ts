import { YEAR } from './place.ts'

export const kinds = ['month', 'quarter', 'half-year', 'year'] as const
export type Kind = (typeof kinds)[number]
/** A window of the year, worked out here by hand from the decree: from the 15th to the 14th. */
export type Window = { kind: Kind; number: number; name: string; from: string; until: string }

const roman = ['I', 'II', 'III', 'IV']
const names: Record<Kind, (number: number) => string> = {
  month: (number) => `Tháng ${number}/${YEAR}`,
  quarter: (number) => `Quý ${roman[number - 1]}/${YEAR}`,
  'half-year': (number) => `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${YEAR}`,
  year: () => `Năm ${YEAR}`,
}
const length: Record<Kind, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }
const two = (number: number) => String(number).padStart(2, '0')

/** A day of the month that is so many months into the year; 0 is December before it. */
export const dayOf = (month: number, day: number): string =>
  month === 0 ? `${YEAR - 1}-12-${two(day)}` : `${YEAR}-${two(month)}-${two(day)}`

const windowOf = (kind: Kind, number: number): Window => ({
  kind,
  number,
  name: names[kind](number),
  from: dayOf((number - 1) * length[kind], 15),
  until: dayOf(number * length[kind], 14),
})

export const windowsOf = (kind: Kind): Window[] =>
  Array.from({ length: 12 / length[kind] }, (_, index) => windowOf(kind, index + 1))

/** All nineteen, the shortest first. */
export const allWindows = (): Window[] => kinds.flatMap(windowsOf)

/** What is to be reported once a month is over, the shortest first. */
export const endingWith = (month: number): Window[] =>
  allWindows().filter(({ until }) => until === dayOf(month, 14))

/** The window of the same kind before this one, if the year has one. */
export const before = ({ kind, number }: Window): Window | undefined =>
  number > 1 ? windowOf(kind, number - 1) : undefined

/** Months into the year at whose 14th the window ends. */
export const lastMonthOf = ({ until }: Window): number => Number(until.slice(5, 7))

/** The last day for the reports on a month, two working days after its 14th, read off a calendar on paper. */
const dueDays = [18, 16, 16, 19, 18, 16, 16, 17, 16, 18, 16, 16]
export const dueDay = (month: number): string => dayOf(month, dueDays[month - 1] ?? 0)
export const dayAfter = (day: string, days = 1): string =>
  Temporal.PlainDate.from(day).add({ days }).toString()
/** How many days after it the one that is always late sends. */
export const DAYS_LATE = 3

/** The day on which an agency sends its reports on what ended with a month. */
export const sendingDay = (month: number, isLate: boolean): string =>
  isLate ? dayAfter(dueDay(month), DAYS_LATE) : dayOf(month, 15)
