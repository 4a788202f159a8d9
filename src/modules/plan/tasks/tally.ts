import type { Tally, WorkFilter } from './board.ts'
import { type Standing, standings } from './rules.ts'

const fits = (tally: Tally, { standing, agency, year }: WorkFilter): boolean =>
  (standing === undefined || tally.standing === standing) &&
  (agency === undefined || tally.agency === agency) &&
  (year === undefined || tally.year === year)

/** How much work a filter finds. */
export const countOf = (tallies: readonly Tally[], filter: WorkFilter): number =>
  tallies.filter((tally) => fits(tally, filter)).reduce((sum, { count }) => sum + count, 0)

export type Choice<Value> = { value: Value; count: number }

/** What each filter may be set to while the others stay, with how much it would find. */
export function choicesOf(tallies: readonly Tally[], filter: WorkFilter) {
  const counted = <Value>(values: readonly Value[], change: (value: Value) => WorkFilter) =>
    values
      .map((value): Choice<Value> => ({ value, count: countOf(tallies, change(value)) }))
      .filter(({ count }) => count > 0)
  return {
    all: countOf(tallies, { ...filter, standing: undefined }),
    standings: counted<Standing>(standings, (standing) => ({ ...filter, standing })),
    agencies: counted(unique(tallies.map(({ agency }) => agency)), (agency) => ({
      ...filter,
      agency,
    })),
    years: counted(unique(tallies.map(({ year }) => year)).toSorted(), (year) => ({
      ...filter,
      year,
    })),
  }
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]
