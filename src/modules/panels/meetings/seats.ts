import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Scope, SignedScope } from '#platform/scope.ts'
import { reached } from './reach.ts'
import { agenda, type Meeting, meetings, members } from './schema.ts'
import type { Purpose } from './states.ts'

/** Everybody called to a meeting that had the subject on its agenda: in a matter about it they are no strangers. */
export async function calledAbout(
  { db }: Scope,
  subjectType: string,
  subjectId: string,
): Promise<string[]> {
  const rows = await db
    .selectDistinct({ personId: members.personId })
    .from(members)
    .innerJoin(agenda, eq(agenda.meetingId, members.meetingId))
    .where(and(eq(agenda.subjectType, subjectType), eq(agenda.subjectId, subjectId)))
  return rows.map(({ personId }) => personId)
}

/** The meetings of a purpose within reach whose agenda can still be added to, the next one first. */
export const meetingsToCome = (scope: SignedScope, purpose: Purpose): Promise<Meeting[]> =>
  scope.db
    .select()
    .from(meetings)
    .where(
      and(
        eq(meetings.purpose, purpose),
        inArray(meetings.state, ['planned', 'summoned']),
        reached(scope),
      ),
    )
    .orderBy(asc(meetings.startsAt))
