import type { Pace } from '../file/index.ts'
import type { Course, Mark } from './course.ts'
import { daysBetween } from './days.ts'

/** Fewer days than this tell nothing of a pace. */
const LEAST_DAYS = 30

const DAYS_OF_A_YEAR = 365.25

/** Where a value would stand on the day of its target if it went on at the pace it had, or why that cannot be said. */
export type Projection =
  | {
      known: true
      on: string
      value: number
      /** From which mark on the pace was taken. */
      since: Mark
      perYear: number
      reaches: boolean
    }
  | {
      known: false
      why: 'words' | 'switched-off' | 'one-off' | 'over' | 'no-value' | 'no-baseline' | 'too-early'
    }

type Seen = {
  value: number | null
  today: string
  pace: Pace
  /** Where it stood a year ago, for a pace of the last twelve months. */
  yearAgo: Mark | null
  whole: boolean
  /** The most that it can be: 100 of a share within its whole. */
  most: number | null
}

export function projectionOf(course: Course | null, seen: Seen): Projection {
  const { value, today, pace, yearAgo, whole, most } = seen
  if (!course) return { known: false, why: 'words' }
  const { end, comparison } = course
  if (pace === 'none') return { known: false, why: 'switched-off' }
  if (course.basis === 'step') return { known: false, why: 'one-off' }
  if (today >= end.on) return { known: false, why: 'over' }
  if (value === null) return { known: false, why: 'no-value' }
  const since = pace === 'last-12-months' ? (yearAgo ?? course.start) : course.start
  if (!since) return { known: false, why: 'no-baseline' }
  const passed = daysBetween(since.on, today)
  if (passed < LEAST_DAYS) return { known: false, why: 'too-early' }

  const perDay = (value - since.value) / passed
  const straight = value + perDay * daysBetween(today, end.on)
  const bounded = Math.min(Math.max(straight, Math.min(0, value)), most ?? Infinity)
  const round = comparison === 'at-most' ? Math.ceil : Math.floor
  const projected = whole ? round(bounded) : Math.round(bounded * 10) / 10
  return {
    known: true,
    on: end.on,
    value: projected,
    since,
    perYear: perDay * DAYS_OF_A_YEAR,
    reaches: comparison === 'at-least' ? projected >= end.value : projected <= end.value,
  }
}
