import { and, desc, eq, gt, lte, or, type SQL, sql } from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import type { ListItem, ListQuestion, PublicList } from '#platform/lists.ts'
import type { Scope } from '#platform/scope.ts'
import { paths as callPaths } from '../calls/paths.ts'
import { callVersions } from '../calls/schema.ts'
import { calls, programmes } from '../schema.ts'
import { messages } from './messages.ts'
import { paths } from './paths.ts'

/** Programmes and their calls: a call takes place from its opening to its last moment. */
export const programmeList: PublicList = {
  code: 'programmes',
  path: paths.programmes,
  title: { vi: messages.vi.listTitle, en: messages.en.listTitle },
  calendar: true,
  filters: [],
  async items(scope, question) {
    const found = [
      ...(await programmeItems(scope, question)),
      ...(await callItems(scope, question)),
    ]
    return found
      .toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
      .slice(0, question.limit)
  },
}

async function programmeItems(
  { db, now }: Scope,
  { limit, since }: ListQuestion,
): Promise<ListItem[]> {
  const { publishedAt } = programmes
  const rows = await db
    .select()
    .from(programmes)
    .where(and(lte(publishedAt, now), since ? gt(publishedAt, since) : undefined))
    .orderBy(desc(publishedAt), desc(programmes.id))
    .limit(limit)
  return rows.map((row) => ({
    id: row.id,
    path: link(paths.programme, { slug: row.slug }),
    title: row.name,
    summary: row.summary,
    text: row.body,
    publishedAt: row.publishedAt ?? now,
    changedAt: row.publishedAt ?? now,
  }))
}

/** When the wording that stands was published. */
const lastPublished = (): SQL<Date | null> =>
  sql`(select max(${callVersions.publishedAt}) from ${callVersions}
    where ${callVersions.callId} = ${calls.id})`.mapWith(calls.publishedAt)

async function callItems({ db, now }: Scope, { limit, since }: ListQuestion): Promise<ListItem[]> {
  const rows = await db
    .select({ call: calls, programme: programmes.name, changedAt: lastPublished() })
    .from(calls)
    .innerJoin(programmes, eq(programmes.id, calls.programmeId))
    .where(
      and(
        lte(calls.publishedAt, now),
        lte(programmes.publishedAt, now),
        since ? or(gt(calls.publishedAt, since), gt(lastPublished(), since)) : undefined,
      ),
    )
    .orderBy(desc(calls.publishedAt), desc(calls.id))
    .limit(limit)
  return rows.map(({ call, programme, changedAt }) => ({
    id: call.id,
    path: link(callPaths.call, { slug: call.slug }),
    title: call.title,
    summary: call.summary,
    publishedAt: call.publishedAt ?? now,
    changedAt: changedAt ?? call.publishedAt ?? now,
    happens: { startsAt: call.opensAt, endsAt: call.closesAt, place: null },
    tags: [programme],
  }))
}
