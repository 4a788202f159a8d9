import { and, eq, exists, inArray, isNotNull, not, or, type SQL, sql } from 'drizzle-orm'
import { organisationsOf, type SignedScope } from '#platform/scope.ts'
import { conflicts } from '../reviewers/schema.ts'
import { assignments } from '../schema.ts'
import type { Hat } from './rules.ts'
import {
  type AgendaItem,
  agenda,
  type Meeting,
  type Member,
  meetings,
  members,
  recusals,
} from './schema.ts'

const deskRoles = ['secretary', 'officer'] as const

/** The agencies whose meetings a person plans, or all of them. */
const deskOf = ({ actor }: SignedScope): 'all' | string[] =>
  actor.grants.some(
    ({ role, organisationId }) => deskRoles.some((one) => one === role) && organisationId === null,
  )
    ? 'all'
    : deskRoles.flatMap((role) => organisationsOf(actor, role))

const isMember = ({ db, actor }: SignedScope): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(members)
      .where(and(eq(members.meetingId, meetings.id), eq(members.personId, actor.id))),
  )

/** A meeting exists for the desk of its agency, and from the summons on for whoever is called to it. */
export function reached(scope: SignedScope): SQL | undefined {
  const desk = deskOf(scope)
  if (desk === 'all') return undefined
  return or(inArray(meetings.agencyId, desk), and(isNotNull(meetings.summonedAt), isMember(scope)))
}

export const plansFor = (scope: SignedScope, agencyId: string): boolean => {
  const desk = deskOf(scope)
  return desk === 'all' || desk.includes(agencyId)
}

/** Holds for the items of an agenda that whoever asks may know of: neither recused, nor in conflict, nor their own. */
export function notBarred(scope: SignedScope): SQL {
  const { db, actor } = scope
  const one = { one: sql`1` }
  const recused = exists(
    db
      .select(one)
      .from(recusals)
      .where(and(eq(recusals.agendaId, agenda.id), eq(recusals.personId, actor.id))),
  )
  const steppedAside = exists(
    db
      .select(one)
      .from(assignments)
      .where(
        and(
          eq(assignments.subjectType, agenda.subjectType),
          eq(assignments.subjectId, agenda.subjectId),
          eq(assignments.reviewerId, actor.id),
          eq(assignments.interest, 'conflict'),
        ),
      ),
  )
  const inConflict = exists(
    db
      .select(one)
      .from(conflicts)
      .where(
        and(
          eq(conflicts.subjectType, agenda.subjectType),
          eq(conflicts.subjectId, agenda.subjectId),
          eq(conflicts.personId, actor.id),
          eq(conflicts.certain, true),
        ),
      ),
  )
  const own = and(
    isNotNull(agenda.startupId),
    inArray(agenda.startupId, organisationsOf(actor, 'founder')),
  )
  return and(not(recused), not(steppedAside), not(inConflict), not(own ?? sql`false`)) ?? sql`true`
}

export type Held = { meeting: Meeting; members: Member[]; hat: Hat }

/** A meeting that whoever asks reaches, with what they are to it. */
export async function findHeld(scope: SignedScope, id: string): Promise<Held | undefined> {
  const [meeting] = await scope.db
    .select()
    .from(meetings)
    .where(and(eq(meetings.id, id), reached(scope)))
  return meeting && withHat(scope, meeting)
}

/** The same, held still for the rest of the transaction: every step of a meeting waits for the one before. */
export async function lockMeeting(scope: SignedScope, id: string): Promise<Held | undefined> {
  const [meeting] = await scope.db
    .select()
    .from(meetings)
    .where(and(eq(meetings.id, id), reached(scope)))
    .for('update')
  return meeting && withHat(scope, meeting)
}

async function withHat(scope: SignedScope, meeting: Meeting): Promise<Held> {
  const called = await scope.db
    .select()
    .from(members)
    .where(eq(members.meetingId, meeting.id))
    .orderBy(members.duty, members.personId)
  const own = called.find(({ personId }) => personId === scope.actor.id)
  const hat = { desk: plansFor(scope, meeting.agencyId), duty: own?.duty ?? null }
  return { meeting, members: called, hat }
}

/** An item of a meeting that whoever asks may know of. */
export async function findItem(
  scope: SignedScope,
  meetingId: string,
  itemId: string,
): Promise<AgendaItem | undefined> {
  const [item] = await scope.db
    .select()
    .from(agenda)
    .where(and(eq(agenda.id, itemId), eq(agenda.meetingId, meetingId), notBarred(scope)))
  return item
}
