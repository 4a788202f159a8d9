import { cityInstant } from '#platform/clock.ts'
import type { PlanFile } from '../../file/index.ts'

/** The first instants after the years of a plan that are over on a day. */
export function yearEndsOf({ period }: Pick<PlanFile, 'period'>, today: string): Date[] {
  const [first, last] = [period.from, period.until].map((day) => Number(day.slice(0, 4)))
  const ended = Math.min(last ?? 0, Number(today.slice(0, 4)) - 1)
  return Array.from({ length: Math.max(0, ended - (first ?? 0) + 1) }, (_, n) =>
    yearEnd((first ?? 0) + n),
  )
}

/** The first instant of the city after a calendar year. */
export const yearEnd = (year: number): Date => cityInstant(`${year + 1}-01-01`, '00:00')
