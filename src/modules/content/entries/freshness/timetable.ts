import { and, asc, eq, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { CITY_TIME_ZONE } from '#platform/clock.ts'
import type { Timetable } from '#platform/jobs.ts'
import type { Scope } from '#platform/scope.ts'
import { forgetUnanswered } from '../brought/consent.ts'
import { published } from '../conditions.ts'
import { forgetReaders } from '../faults/actions.ts'
import { forget } from '../proposals/withdrawing.ts'
import { isForgotten, PERSON_KEPT_DAYS, standingOn } from '../rules.ts'
import { entries } from '../schema.ts'
import { append, withLocked } from '../writing.ts'
import { askOwners } from './asking.ts'
import { entryLetters } from './schema.ts'

const BATCH = 500

/** Says in the ledger what has left the lists by itself, so that searches and kept pages forget it. */
async function noteLapsed(scope: Scope): Promise<void> {
  const gone = await scope.db
    .select({ id: entries.id })
    .from(entries)
    .where(
      and(
        published,
        isNull(entries.lapsedAt),
        or(lt(entries.expiresOn, scope.today), lte(entries.hiddenOn, scope.today)),
      ),
    )
    .orderBy(asc(entries.id))
    .limit(BATCH)
  for (const { id } of gone)
    await withLocked(scope, id, async (inside, entry) => {
      const standing = standingOn(entry, scope.today)
      if (entry.lapsedAt || (standing !== 'closed' && standing !== 'hidden')) return
      await inside.db.update(entries).set({ lapsedAt: scope.now }).where(eq(entries.id, entry.id))
      await append(inside, 'content.entry-lapsed', entry)
    })
}

/** Deletes pages about people that nobody has confirmed for a year after they were hidden, and letters that open nothing. */
async function forgetOld(scope: Scope): Promise<void> {
  const last = Temporal.PlainDate.from(scope.today).subtract({ days: PERSON_KEPT_DAYS }).toString()
  const consentedOn = sql`(${entries.consentedAt} at time zone ${CITY_TIME_ZONE})::date`
  const old = await scope.db
    .select({ id: entries.id })
    .from(entries)
    .where(
      and(
        isNotNull(entries.consentedAt),
        lt(sql`greatest(coalesce(${entries.hiddenOn}, ${entries.staleOn}), ${consentedOn})`, last),
      ),
    )
    .limit(BATCH)
  for (const { id } of old)
    await withLocked(scope, id, async (inside, entry) => {
      if (isForgotten(entry, scope.today)) await forget(inside, entry)
    })
  await scope.db.delete(entryLetters).where(lt(entryLetters.expiresAt, scope.now))
}

/** Every morning of the city. */
export const timetable: readonly Timetable<Scope>[] = [
  {
    queue: 'content.entry-freshness',
    cron: '20 6 * * *',
    async handle(scope) {
      await noteLapsed(scope)
      await askOwners(scope)
      await forgetOld(scope)
      await forgetUnanswered(scope)
      await forgetReaders(scope)
    },
  },
]
