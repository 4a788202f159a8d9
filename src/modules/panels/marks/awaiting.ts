import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { agenda, meetings } from '../meetings/schema.ts'

/** Those of the things that stand on the agenda of a council which has yet to open their marks. */
export async function awaitingMeeting(
  { db }: Scope,
  subjectType: string,
  subjectIds: readonly string[],
): Promise<Set<string>> {
  if (subjectIds.length === 0) return new Set()
  const rows = await db
    .select({ id: agenda.subjectId })
    .from(agenda)
    .innerJoin(meetings, eq(meetings.id, agenda.meetingId))
    .where(
      and(
        eq(agenda.subjectType, subjectType),
        inArray(agenda.subjectId, [...subjectIds]),
        isNull(agenda.scoresOpenedAt),
        inArray(meetings.state, ['planned', 'summoned', 'open']),
      ),
    )
  return new Set(rows.map(({ id }) => id))
}
