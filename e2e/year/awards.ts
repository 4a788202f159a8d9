import { dayOf } from './calendar.ts'
import { type AgencyCode, codes, reporters } from './place.ts'

/** A contract of support that an agency signed with a startup. */
export type Award = {
  agency: AgencyCode
  startup: string
  amount: number
  on: string
  writtenOn: string
  takenBackOn?: string
}

const million = (count: number) => count * 1_000_000

/** Month by month none, one or two contracts of each agency, but of the one that has nothing to report; late enough for the month before to be reported. */
const ordinary: Award[] = reporters
  .filter(({ way }) => way !== 'nil')
  .flatMap(({ code: agency }, index) =>
    Array.from({ length: 12 }, (_, at) => at + 1).flatMap((month) =>
      Array.from({ length: (month + index) % 3 }, (_, nth) => {
        const on = dayOf(month - 1, 23 + index + nth)
        const amount = million(10 * (index + 1) + month)
        return { agency, startup: `${agency} ${month} ${nth}`, amount, on, writtenOn: on }
      }),
    ),
  )

const TAKEN_BACK = { agency: 'truong-dai-hoc', startup: 'truong-dai-hoc 2 1' }
/** Written down once its month had been reported and accepted: the next report is short of nothing. */
export const writtenLate: Award = {
  agency: 'so-cong-nghiep',
  startup: 'so-cong-nghiep late',
  amount: million(77),
  on: dayOf(8, 5),
  writtenOn: dayOf(8, 25),
}
/** A startup that two agencies support, and one that an agency supports again. */
const again: Award[] = [
  { agency: 'so-ke-hoach', startup: 'quy-khoi-nghiep 4 0', month: 6 },
  { agency: 'so-ke-hoach', startup: 'so-ke-hoach 4 0', month: 9 },
].map(({ agency, startup, month }) => ({
  agency: agency as AgencyCode,
  startup,
  amount: million(5),
  on: dayOf(month, 3),
  writtenOn: dayOf(month, 3),
}))

export const awards: readonly Award[] = [
  ...ordinary.map((one) =>
    one.agency === TAKEN_BACK.agency && one.startup === TAKEN_BACK.startup
      ? { ...one, takenBackOn: dayOf(5, 10) }
      : one,
  ),
  ...again,
  writtenLate,
]

type Reach = { agency?: AgencyCode | undefined; until: string; knownOn: string }

/** The contracts that stood at the end of a day, as far as they were written down on another. */
export const standing = ({ agency, until, knownOn }: Reach): Award[] =>
  awards.filter(
    (one) =>
      (!agency || one.agency === agency) &&
      one.on <= until &&
      one.writtenOn <= knownOn &&
      !(one.takenBackOn && one.takenBackOn <= until),
  )

type Counts = Record<string, number>

const countsOf = (list: readonly Award[]): Counts => ({
  [codes.supported]: new Set(list.map(({ startup }) => startup)).size,
  [codes.money]: list.reduce((sum, { amount }) => sum + amount, 0),
})

/** What came between two states of the list above: worked out from it, and from nothing that the program says. */
export function between(before: Reach | undefined, after: Reach): Counts {
  const earlier = countsOf(before ? standing(before) : [])
  return Object.fromEntries(
    Object.entries(countsOf(standing(after))).map(([code, value]) => [
      code,
      value - (earlier[code] ?? 0),
    ]),
  )
}
