import { and, eq } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { agenda, members } from './schema.ts'

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
