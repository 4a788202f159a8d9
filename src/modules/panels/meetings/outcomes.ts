import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { agenda, meetings, motions } from './schema.ts'
import type { MotionKind } from './states.ts'

/** What a council said of a subject, in a meeting whose minutes are signed and locked. */
export type MeetingOutcome = {
  subjectId: string
  meetingId: string
  motionId: string
  kind: Exclude<MotionKind, 'other'>
  wording: string
  /** In đồng. */
  amount: number | null
  votesFor: number
  votesAgainst: number
  abstentions: number
  lockedAt: Date
}

/** The last motion carried on each of these subjects that settles it, locked meetings only; no entry where there is none. */
export async function meetingOutcomes(
  { db }: Scope,
  subjectType: string,
  subjectIds: readonly string[],
): Promise<Map<string, MeetingOutcome>> {
  if (subjectIds.length === 0) return new Map()
  const rows = await db
    .select({ motion: motions, subjectId: agenda.subjectId, meeting: meetings })
    .from(motions)
    .innerJoin(agenda, eq(agenda.id, motions.agendaId))
    .innerJoin(meetings, eq(meetings.id, agenda.meetingId))
    .where(
      and(
        eq(agenda.subjectType, subjectType),
        inArray(agenda.subjectId, [...subjectIds]),
        eq(meetings.state, 'locked'),
        eq(motions.carried, true),
        ne(motions.kind, 'other'),
      ),
    )
    .orderBy(asc(meetings.lockedAt), asc(motions.closedAt))
  return new Map(
    rows.flatMap(({ motion, subjectId, meeting }) =>
      motion.kind === 'other' || !meeting.lockedAt
        ? []
        : [
            [
              subjectId,
              {
                subjectId,
                meetingId: meeting.id,
                motionId: motion.id,
                kind: motion.kind,
                wording: motion.wording,
                amount: motion.amount,
                votesFor: motion.votesFor ?? 0,
                votesAgainst: motion.votesAgainst ?? 0,
                abstentions: motion.abstentions ?? 0,
                lockedAt: meeting.lockedAt,
              },
            ] as const,
          ],
    ),
  )
}
