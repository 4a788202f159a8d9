import { isNotNull, sql } from 'drizzle-orm'
import { CITY_TIME_ZONE, cityDay } from '#platform/clock.ts'
import type { Db } from '#platform/database.ts'
import type { Scope } from '#platform/scope.ts'
import { searchDocuments } from '../schema.ts'
import { monthMark } from './filters.ts'

/** So many things lie in the newest months, and in the longer times that tell how much there is of a word. */
const NEWEST = 400
const FEW = 2_000
const MANY = 8_000
const MOST_MONTHS = 60
const KEPT_FOR_MS = 600_000

/** At most so many of them are looked at; a whole archive may have come in one month. */
export const MOST_OF_FEW_MONTHS = 4_000

/**
 * When the newest months begin that hold some four hundred things, and the marks of those that hold some two thousand
 * and some eight thousand.
 */
export type Newest = { since: string; few: string[]; many: string[] }
type Kept = { newest: Newest | null; until: number }
const known = new WeakMap<Db, Kept>()

/** Null while there are not so many things that any would have to be left out. */
export async function newestMonths({ db, now }: Scope): Promise<Newest | null> {
  const kept = known.get(db)
  if (kept && kept.until > now.getTime()) return kept.newest
  const newest = await readMonths(db)
  known.set(db, { newest, until: now.getTime() + KEPT_FOR_MS })
  return newest
}

async function readMonths(db: Db): Promise<Newest | null> {
  const last = await dayAt(db, 0)
  const few = await dayAt(db, FEW)
  if (!last || !few) return null
  const newest = (await dayAt(db, NEWEST)) ?? few
  const many = (await dayAt(db, MANY)) ?? few
  return {
    since: beginningOf(newest),
    few: monthsBetween(few, last),
    many: monthsBetween(many, last),
  }
}

/** The day of the thing before which so many newer ones stand. */
async function dayAt(db: Db, place: number): Promise<string | undefined> {
  const { happenedAt } = searchDocuments
  const [found] = await db
    .select({ happenedAt })
    .from(searchDocuments)
    .where(isNotNull(happenedAt))
    .orderBy(sql`${happenedAt} desc nulls last`)
    .limit(1)
    .offset(place)
  return found?.happenedAt ? cityDay(found.happenedAt) : undefined
}

/** The moment at which the month of a day begins in the city. */
const beginningOf = (day: string): string =>
  Temporal.PlainYearMonth.from(day.slice(0, 7))
    .toPlainDate({ day: 1 })
    .toZonedDateTime(CITY_TIME_ZONE)
    .toInstant()
    .toString()

function monthsBetween(from: string, until: string): string[] {
  const months: string[] = []
  const first = Temporal.PlainYearMonth.from(from.slice(0, 7))
  let month = Temporal.PlainYearMonth.from(until.slice(0, 7))
  while (Temporal.PlainYearMonth.compare(month, first) >= 0 && months.length < MOST_MONTHS) {
    months.push(monthMark(month.toString()))
    month = month.subtract({ months: 1 })
  }
  return months
}
