import { and, asc, desc, eq, inArray, not, notInArray, sql } from 'drizzle-orm'
import type { SignedScope } from '#platform/scope.ts'
import { findHeld, type Held, notBarred, plansFor, reached } from './reach.ts'
import {
  type AgendaItem,
  agenda,
  type Meeting,
  type Member,
  type Motion,
  meetings,
  members,
  motions,
  type Recusal,
  recusals,
  votes,
} from './schema.ts'
import type { Choice } from './states.ts'

/** A motion; while the vote is open only how many have voted, and one's own vote. */
export type MotionView = Motion & { cast: number; own: Choice | null }
export type ItemView = AgendaItem & { recusals: Recusal[]; motions: MotionView[] }
export type MeetingView = Held & { items: ItemView[] }

/** A meeting as whoever asks may see it: items they are barred from are not there. */
export async function findMeeting(
  scope: SignedScope,
  id: string,
): Promise<MeetingView | undefined> {
  const held = await findHeld(scope, id)
  return held && { ...held, items: await itemsFor(scope, id) }
}

const itemsFor = async (scope: SignedScope, meetingId: string): Promise<ItemView[]> =>
  withParts(
    scope,
    await scope.db
      .select()
      .from(agenda)
      .where(and(eq(agenda.meetingId, meetingId), notBarred(scope)))
      .orderBy(asc(agenda.ordinal)),
  )

/** Whether whoever asks may know of everything on the agenda: a paper that tells of all of it is for them alone. */
export async function seesWholeAgenda(scope: SignedScope, meetingId: string): Promise<boolean> {
  const ofMeeting = eq(agenda.meetingId, meetingId)
  const hidden = await scope.db
    .select({ id: agenda.id })
    .from(agenda)
    .where(and(ofMeeting, not(notBarred(scope))))
    .limit(1)
  return hidden.length === 0
}

/** The whole agenda, for the record and for judging who is barred; never for showing. */
export const wholeAgenda = async (scope: SignedScope, meetingId: string): Promise<ItemView[]> =>
  withParts(
    scope,
    await scope.db
      .select()
      .from(agenda)
      .where(eq(agenda.meetingId, meetingId))
      .orderBy(asc(agenda.ordinal)),
  )

async function withParts(
  { db, actor }: SignedScope,
  items: readonly AgendaItem[],
): Promise<ItemView[]> {
  if (items.length === 0) return []
  const ids = items.map(({ id }) => id)
  const aside = await db
    .select()
    .from(recusals)
    .where(inArray(recusals.agendaId, ids))
    .orderBy(asc(recusals.at), asc(recusals.personId))
  const put = await db
    .select()
    .from(motions)
    .where(inArray(motions.agendaId, ids))
    .orderBy(asc(motions.openedAt), asc(motions.id))
  const counted =
    put.length === 0
      ? []
      : await db
          .select({
            motionId: votes.motionId,
            cast: sql<number>`count(*)`,
            own: sql<Choice | null>`max(${votes.choice}) filter (where ${votes.personId} = ${actor.id})`,
          })
          .from(votes)
          .where(
            inArray(
              votes.motionId,
              put.map(({ id }) => id),
            ),
          )
          .groupBy(votes.motionId)
  return items.map((item) => ({
    ...item,
    recusals: aside.filter(({ agendaId }) => agendaId === item.id),
    motions: put
      .filter(({ agendaId }) => agendaId === item.id)
      .map((motion) => {
        const count = counted.find(({ motionId }) => motionId === motion.id)
        return { ...motion, cast: count?.cast ?? 0, own: count?.own ?? null }
      }),
  }))
}

/** The meetings that whoever asks reaches, the latest first. */
export const listMeetings = (scope: SignedScope): Promise<Meeting[]> =>
  scope.db.select().from(meetings).where(reached(scope)).orderBy(desc(meetings.startsAt)).limit(200)

/** The meetings that are not over yet. */
export const listLive = (scope: SignedScope): Promise<Meeting[]> =>
  scope.db
    .select()
    .from(meetings)
    .where(and(reached(scope), notInArray(meetings.state, ['locked', 'cancelled'])))
    .orderBy(asc(meetings.createdAt))

/** The meetings whose agenda whoever asks may still change, the soonest first. */
export async function listPlannable(scope: SignedScope): Promise<Meeting[]> {
  const found = await scope.db
    .select()
    .from(meetings)
    .where(and(reached(scope), inArray(meetings.state, ['planned', 'summoned'])))
    .orderBy(asc(meetings.startsAt))
  return found.filter(({ agencyId }) => plansFor(scope, agencyId))
}

/** What whoever asks is called to these meetings as. */
export async function duties(
  { db, actor }: SignedScope,
  meetingIds: readonly string[],
): Promise<Map<string, Member>> {
  if (meetingIds.length === 0) return new Map()
  const rows = await db
    .select()
    .from(members)
    .where(and(inArray(members.meetingId, [...meetingIds]), eq(members.personId, actor.id)))
  return new Map(rows.map((row) => [row.meetingId, row]))
}
