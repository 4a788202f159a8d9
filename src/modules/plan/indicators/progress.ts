import type { Scope } from '#platform/scope.ts'
import { natureOf, type PlanFile, type PlanIndicator } from '../file/index.ts'
import { yearEnd } from '../measures/kept/years.ts'
import { type Pictures, picturesOf } from './chart/pictures.ts'
import { type Course, courseOf } from './course.ts'
import { dayAfter, yearBefore } from './days.ts'
import { countsWhole, mostOf } from './kinds.ts'
import { type Projection, projectionOf } from './projection.ts'
import { dawnOf } from './questions.ts'
import { type YearRow, yearsOfIndicator } from './series.ts'
import { valuesAt } from './value.ts'

/** An indicator on its way: where it should be, where it was each year, and where it would get to. */
export type Progress = {
  course: Course | null
  rows: YearRow[]
  projection: Projection
  /** Null where there is nothing to draw. */
  pictures: Pictures | null
}

export async function progressOf(
  scope: Scope,
  plan: PlanFile,
  indicator: PlanIndicator,
  value: number | null,
): Promise<Progress> {
  const { today, locale } = scope
  const course = courseOf(indicator, plan.period, today)
  const rows = await yearsOfIndicator(scope, plan, indicator, value)
  const pace = indicator.projection ?? 'since-start'
  const projection = projectionOf(course, {
    value,
    today,
    pace,
    yearAgo: pace === 'last-12-months' ? await yearAgo(scope, plan, indicator) : null,
    whole: countsWhole(indicator),
    most: mostOf(indicator),
  })
  const something = rows.some((row) => row.value !== null || row.expected !== null)
  const pictures = something ? await picturesOf(rows, projection, locale) : null
  return { course, rows, projection, pictures }
}

/**
 * Where it stood at the end of this day a year ago; null before the plan began, when nobody counted. Of a flow, which
 * began anew since, what was still to come of last year: so that from there to now is what twelve months brought.
 */
async function yearAgo(scope: Scope, plan: PlanFile, indicator: PlanIndicator) {
  const on = yearBefore(scope.today)
  if (on < plan.period.from) return null
  const then = { indicator, before: dawnOf(dayAfter(on)) }
  const wholeYear = { indicator, before: yearEnd(Number(on.slice(0, 4))) }
  const isFlow = natureOf(indicator) === 'flow'
  const [value, whole] = await valuesAt(scope, plan, isFlow ? [then, wholeYear] : [then])
  if (value == null || (isFlow && whole == null)) return null
  return { on, value: value - (whole ?? 0) }
}
