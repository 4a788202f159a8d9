import { cityInstant } from '#platform/clock.ts'

/** The first instant of the city after a calendar year. */
export const yearEnd = (year: number): Date => cityInstant(`${year + 1}-01-01`, '00:00')
