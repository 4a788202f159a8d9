import { and, eq, isNull, lt, notExists } from 'drizzle-orm'
import type { Timetable } from '#platform/jobs.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { fruitlessSearches } from '../../schema.ts'
import { KEPT_DAYS } from './rules.ts'
import { gaps } from './schema.ts'

/** Deletes counts past their time, and gaps that nobody asked about since nor ever did anything about. */
export const forgetOldSearches = (scope: Scope): Promise<void> =>
  inTransaction(scope, async ({ db, today }) => {
    const oldest = Temporal.PlainDate.from(today).subtract({ days: KEPT_DAYS }).toString()
    await db.delete(fruitlessSearches).where(lt(fruitlessSearches.day, oldest))
    const asked = db.select().from(fruitlessSearches).where(eq(fruitlessSearches.words, gaps.words))
    await db.delete(gaps).where(and(isNull(gaps.changedAt), notExists(asked)))
  })

export const timetable: readonly Timetable<Scope>[] = [
  { queue: 'portal.search-forgetting', cron: '40 3 * * *', handle: forgetOldSearches },
]
