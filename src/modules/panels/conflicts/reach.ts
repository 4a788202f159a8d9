import { type AnyColumn, and, eq, exists, not, type SQL } from 'drizzle-orm'
import type { SignedScope } from '#platform/scope.ts'
import { recusedFrom } from '../queries.ts'
import { conflicts } from '../reviewers/schema.ts'

/**
 * Holds for the things from which whoever asks is not barred: they stepped aside from none, and no certain conflict
 * was found. Belongs into every query by which a person reaches what is judged, its counts and exports too.
 */
export const notBarredFrom = (
  scope: SignedScope,
  subjectType: string,
  subjectIdColumn: AnyColumn,
): SQL => {
  const found = scope.db
    .select({ id: conflicts.id })
    .from(conflicts)
    .where(
      and(
        eq(conflicts.subjectType, subjectType),
        eq(conflicts.subjectId, subjectIdColumn),
        eq(conflicts.personId, scope.actor.id),
        eq(conflicts.certain, true),
      ),
    )
  const free = and(not(recusedFrom(scope, subjectType, subjectIdColumn)), not(exists(found)))
  return free ?? not(exists(found))
}
