import type { Scope } from '#platform/scope.ts'
import { natureOf, type PlanFile, type PlanIndicator } from '../file/index.ts'
import { yearEnd } from '../measures/kept/years.ts'
import { courseOf, expectedOn } from './course.ts'
import { yearsShown } from './questions.ts'
import { valuesAt } from './value.ts'

/** One year of an indicator: what it reached by its end, or of a flow what it brought. */
export type YearRow = {
  year: number
  /** Null for a year that has not begun, and where nothing can be counted. */
  value: number | null
  /** What this year added to what adds up. */
  added: number | null
  /** Where the way to the target passes at its end; null where nobody can say. */
  expected: number | null
  begun: boolean
  /** Begun and not over. */
  running: boolean
}

/** An indicator year by year; the running year stands where it stands now. */
export async function yearsOfIndicator(
  scope: Scope,
  plan: PlanFile,
  indicator: PlanIndicator,
  now: number | null,
): Promise<YearRow[]> {
  const { today } = scope
  const years = yearsShown(plan, indicator, today)
  const over = years.filter((year) => `${year}-12-31` < today)
  const values = await valuesAt(
    scope,
    plan,
    over.map((year) => ({ indicator, before: yearEnd(year) })),
  )
  const valueIn = new Map(over.map((year, place) => [year, values[place] ?? null]))
  const rows = years.map((year): YearRow => {
    const end = `${year}-12-31`
    const course = courseOf(indicator, plan.period, end)
    const begun = today >= `${year}-01-01`
    const running = begun && today <= end
    return {
      year,
      value: running ? now : (valueIn.get(year) ?? null),
      added: null,
      expected: course && expectedOn(course, end),
      begun,
      running,
    }
  })
  return withAdded(indicator, rows)
}

/** Of what adds up, the first year's part includes all that came before the plan and is not told apart. */
function withAdded({ nature, measure, baseline }: PlanIndicator, rows: YearRow[]): YearRow[] {
  if (natureOf({ nature, measure }) !== 'cumulative') return rows
  return rows.map((row, i) => {
    const before = i === 0 ? (baseline?.value ?? 0) : rows[i - 1]?.value
    return row.value === null || before == null ? row : { ...row, added: row.value - before }
  })
}
