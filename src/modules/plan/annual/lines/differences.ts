import { isDeepStrictEqual } from 'node:util'
import type { Activity } from '../activity/columns.ts'
import type { EstimateRow } from '../activity/estimate.ts'

/** One thing of a line that became another: a field of the activity, or its estimate. */
export type Difference =
  | { field: keyof Activity; before: Activity[keyof Activity]; after: Activity[keyof Activity] }
  | { field: 'rows'; before: EstimateRow[]; after: EstimateRow[] }
  | { field: 'appraised'; what: string; before: number; after: number; reason: string }

type Whole = { activity: Activity; rows: readonly EstimateRow[] }

/** What two wordings of a line differ in, field by field. */
export function differencesBetween(before: Whole, after: Whole): Difference[] {
  const fields = Object.keys(after.activity) as (keyof Activity)[]
  const found: Difference[] = fields
    .filter((field) => !isDeepStrictEqual(unordered(before)[field], unordered(after)[field]))
    .map((field) => ({ field, before: before.activity[field], after: after.activity[field] }))
  const rows = { before: before.rows.map(plainRow), after: after.rows.map(plainRow) }
  return isDeepStrictEqual(rows.before, rows.after) ? found : [...found, { field: 'rows', ...rows }]
}

/** The agencies that help are a set: a merged line names them as its proposals did, the form as the plan does. */
const unordered = ({ activity }: Whole): Activity => ({
  ...activity,
  coordinators: activity.coordinators.toSorted(),
})

/** A row without what the database adds to it. */
export const plainRow = ({ what, unit, source, quantity, norm }: EstimateRow): EstimateRow => ({
  what,
  unit,
  source,
  quantity,
  norm,
})
