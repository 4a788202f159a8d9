import { eq, min } from 'drizzle-orm'
import { ledgerEntries } from '#platform/schema.ts'
import type { Scope } from '#platform/scope.ts'
import { natureOf, type PlanFile, type PlanIndicator } from '../file/index.ts'
import { courseOf, expectedOn } from './course.ts'
import { dawnOf, flowOf, valueAt } from './value.ts'

/** One year of an indicator: what it reached by its end, or of a flow what it brought. */
export type YearRow = {
  year: number
  /** The last day looked at: the end of the year, today, or the day of the target. */
  on: string
  /** Null for a year that has not begun, and where nothing can be counted. */
  value: number | null
  /** What this year added to what adds up. */
  added: number | null
  /** Where the way to the target passes at that time; null where nobody can say. */
  expected: number | null
  begun: boolean
  /** Begun and not over. */
  running: boolean
}

/** Years looked at after the day of a target: somebody may still want to know. */
const YEARS_AFTER = 9

/** An indicator year by year, from the first year of the plan to that of the target, or to now if that is later. */
export async function yearsOfIndicator(
  scope: Scope,
  plan: PlanFile,
  indicator: PlanIndicator,
): Promise<YearRow[]> {
  const begins = Number(plan.period.from.slice(0, 4))
  const due = Number(indicator.by.slice(0, 4))
  const now = Number(scope.today.slice(0, 4))
  const last = Math.max(due, Math.min(now, due + YEARS_AFTER))
  const years = Array.from({ length: last - begins + 1 }, (_, i) => begins + i)
  const first = await firstEntryOf(scope, indicator)
  const rows = await Promise.all(years.map((year) => rowOf(scope, plan, indicator, year, first)))
  return withAdded(indicator, rows)
}

async function rowOf(
  scope: Scope,
  plan: PlanFile,
  indicator: PlanIndicator,
  year: number,
  first: Date | null,
): Promise<YearRow> {
  const { today } = scope
  const end = `${year}-12-31`
  const course = courseOf(indicator, plan.period, end)
  const row = {
    year,
    on: end < indicator.by || year > Number(indicator.by.slice(0, 4)) ? end : indicator.by,
    added: null,
    expected: course && expectedOn(course, end),
    begun: today >= `${year}-01-01`,
    running: today >= `${year}-01-01` && today < end,
  }
  if (!row.begun) return { ...row, value: null }
  // Most years of a young ledger lie before its first entry, and need no counting.
  if (additive(indicator) && (!first || first >= dawnOf(`${year + 1}-01-01`)))
    return { ...row, value: startOf(indicator) }
  return { ...row, value: await valueIn(scope, plan, indicator, year) }
}

async function valueIn(
  scope: Scope,
  plan: PlanFile,
  indicator: PlanIndicator,
  year: number,
): Promise<number | null> {
  const { measure } = indicator
  if (measure && measure.kind !== 'ratio' && natureOf(indicator) === 'flow')
    return flowOf(scope, plan, measure, year)
  return valueAt(scope, plan, indicator, { before: dawnOf(`${year + 1}-01-01`) })
}

const additive = ({ measure }: PlanIndicator) => measure !== undefined && measure.kind !== 'ratio'

const startOf = ({ baseline }: PlanIndicator) => (baseline?.carried ? baseline.value : 0)

/** When the ledger first wrote what an indicator counts. */
async function firstEntryOf({ db }: Scope, { measure }: PlanIndicator): Promise<Date | null> {
  if (!measure || measure.kind === 'ratio') return null
  const [found] = await db
    .select({ at: min(ledgerEntries.occurredAt) })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.act, measure.act))
  return found?.at ?? null
}

/** Of what adds up, the first year's part includes all that came before the plan and is not told apart. */
function withAdded({ nature, measure, baseline }: PlanIndicator, rows: YearRow[]): YearRow[] {
  if (natureOf({ nature, measure }) !== 'cumulative') return rows
  return rows.map((row, i) => {
    const before = i === 0 ? (baseline?.value ?? 0) : rows[i - 1]?.value
    return row.value === null || before == null ? row : { ...row, added: row.value - before }
  })
}
