import { and, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import { CITY_TIME_ZONE, cityInstant } from '#platform/clock.ts'
import type { Scope } from '#platform/scope.ts'
import { searchDocuments } from '../schema.ts'

export const PAGE_SIZE = 50

export type Month = { month: string; count: number }

/** The months of the city, as YYYY-MM, in which something of a kind came up, the newest first. */
export async function monthsOf({ db }: Scope, kind: string): Promise<Month[]> {
  const { happenedAt } = searchDocuments
  const month = sql<string>`to_char(${happenedAt} at time zone ${sql.raw(`'${CITY_TIME_ZONE}'`)}, 'YYYY-MM')`
  return db
    .select({ month, count: sql<number>`count(*)::int` })
    .from(searchDocuments)
    .where(and(eq(searchDocuments.kind, kind), sql`${happenedAt} is not null`))
    .groupBy(month)
    .orderBy(desc(month))
}

/** Where the page before ended: the moment in milliseconds, and the id. */
export type Place = { at: number; id: string }

/** What came up in a month, the newest first, from where the page before ended. */
export async function thingsOf({ db }: Scope, kind: string, month: string, after?: Place) {
  const { happenedAt, refId } = searchDocuments
  const first = Temporal.PlainYearMonth.from(month)
  const from = cityInstant(`${month}-01`, '00:00')
  const until = cityInstant(`${first.add({ months: 1 })}-01`, '00:00')
  const rows = await db
    .select({
      id: refId,
      path: searchDocuments.path,
      title: searchDocuments.title,
      summary: searchDocuments.summary,
      happenedAt,
    })
    .from(searchDocuments)
    .where(
      and(
        eq(searchDocuments.kind, kind),
        gte(happenedAt, from),
        lt(happenedAt, until),
        after ? below(after) : undefined,
      ),
    )
    .orderBy(desc(happenedAt), desc(refId))
    .limit(PAGE_SIZE + 1)
  const things = rows.slice(0, PAGE_SIZE)
  const last = things.at(-1)
  const more = rows.length > PAGE_SIZE && last?.happenedAt
  return { things, next: more ? { at: more.getTime(), id: last.id } : undefined }
}

const below = ({ at, id }: Place): SQL =>
  sql`(${searchDocuments.happenedAt}, ${searchDocuments.refId}) < (${new Date(at)}, ${id})`

export type ArchivedThing = Awaited<ReturnType<typeof thingsOf>>['things'][number]
