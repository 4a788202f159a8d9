import { and, desc, gte, inArray, lte, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { link } from '#platform/http/paths.ts'
import type { Scope } from '#platform/scope.ts'
import type { Searchable } from '#platform/text/searchable.ts'
import { paths as callPaths } from './calls/paths.ts'
import { paths as programmePaths } from './programmes/paths.ts'
import { calls, programmes } from './schema.ts'

/** Programmes and calls as the search knows them: those of the ids, or those published since. Their words never change afterwards. */
export async function listSearchable(
  scope: Scope,
  sinceOrIds: Date | readonly string[],
): Promise<Searchable[]> {
  const ofProgrammes = await scope.db
    .select()
    .from(programmes)
    .where(wanted(scope, programmes, sinceOrIds))
    .orderBy(desc(programmes.publishedAt))
  const ofCalls = await scope.db
    .select()
    .from(calls)
    .where(wanted(scope, calls, sinceOrIds))
    .orderBy(desc(calls.publishedAt))
  return [
    ...ofProgrammes.map(({ id, slug, name, summary, body, publishedAt }) => ({
      kind: 'programme',
      id,
      path: link(programmePaths.programme, { slug }),
      title: name,
      summary,
      body,
      happenedAt: publishedAt,
    })),
    ...ofCalls.map(({ id, slug, title, summary, opensAt }) => ({
      kind: 'call',
      id,
      path: link(callPaths.call, { slug }),
      title,
      summary,
      happenedAt: opensAt,
    })),
  ]
}

const wanted = (
  { now }: Scope,
  { id, publishedAt }: { id: PgColumn; publishedAt: PgColumn },
  sinceOrIds: Date | readonly string[],
): SQL | undefined =>
  and(
    lte(publishedAt, now),
    sinceOrIds instanceof Date ? gte(publishedAt, sinceOrIds) : inArray(id, [...sinceOrIds]),
  )
