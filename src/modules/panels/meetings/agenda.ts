import { and, eq, inArray, max, ne, notInArray, sql } from 'drizzle-orm'
import type { Db } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import type { Subject } from '../assigning.ts'
import { meetingEntry } from './entry.ts'
import { writeToCalled } from './letters.ts'
import { findItem, type Held, lockMeeting } from './reach.ts'
import { recuseConflicted } from './recusing.ts'
import { refusalToStep, type StepRefusal } from './rules.ts'
import { type AgendaItem, agenda, meetings, recusals } from './schema.ts'

/** Whoever puts things on an agenda waits here, so that one thing does not come onto two agendas at once. */
const AGENDA_LOCK = 13_940_631

export type AgendaRefusal = StepRefusal | 'nothing-chosen' | 'on-another-agenda'

/** Puts things on the agenda of a meeting that has not begun; after the summons the members are told again. What is on it already stays as it is. */
export const putOnAgenda = (
  scope: SignedScope,
  meetingId: string,
  subjects: readonly Subject[],
): Promise<Outcome<string, AgendaRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await lockMeeting(inside, meetingId)
    if (!held) return undefined
    const refusal = refusalToStep('change', held.meeting.state, held.hat)
    if (refusal) return refused(refusal)
    if (subjects.length === 0) return refused('nothing-chosen')
    await inside.db.execute(sql`select pg_advisory_xact_lock(${AGENDA_LOCK})`)
    if (await onAnotherAgenda(inside, meetingId, subjects)) return refused('on-another-agenda')
    const last = only(
      await inside.db
        .select({ ordinal: max(agenda.ordinal) })
        .from(agenda)
        .where(eq(agenda.meetingId, meetingId)),
    )
    await inside.db
      .insert(agenda)
      .values(
        subjects.map((subject, index) => ({
          id: newId(),
          meetingId,
          ordinal: (last.ordinal ?? 0) + index + 1,
          subjectType: subject.type,
          subjectId: subject.id,
          subjectLabel: subject.label,
          startupId: subject.startupId,
        })),
      )
      .onConflictDoNothing()
    const given = new Map(subjects.map((subject) => [subject.id, subject]))
    const told = async (item: AgendaItem) => given.get(item.subjectId)
    await recuseConflicted(inside, meetingId, told, { only: [...given.keys()] })
    await changed(inside, held)
    return done(meetingId)
  })

/** Takes an item off the agenda of a meeting that has not begun. */
export const takeOffAgenda = (
  scope: SignedScope,
  meetingId: string,
  itemId: string,
): Promise<Outcome<string, StepRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await lockMeeting(inside, meetingId)
    const item = held && (await findItem(inside, meetingId, itemId))
    if (!item) return undefined
    const refusal = refusalToStep('change', held.meeting.state, held.hat)
    if (refusal) return refused(refusal)
    await inside.db.delete(recusals).where(eq(recusals.agendaId, itemId))
    await inside.db.delete(agenda).where(eq(agenda.id, itemId))
    await changed(inside, held)
    return done(meetingId)
  })

async function changed(scope: SignedScope, held: Held): Promise<void> {
  const { meeting } = held
  await scope.db
    .update(meetings)
    .set({ version: meeting.version + 1 })
    .where(eq(meetings.id, meeting.id))
  await scope.ledger.append(scope, meetingEntry('panels.agenda-changed', meeting))
  if (meeting.state === 'summoned') await writeToCalled(scope, held, 'change')
}

/** Whether one of these waits for another meeting that is still to come to its end. */
async function onAnotherAgenda(
  { db }: SignedScope,
  meetingId: string,
  subjects: readonly Subject[],
): Promise<boolean> {
  const rows = await liveItems(db).where(
    and(
      ne(meetings.id, meetingId),
      live,
      inArray(
        agenda.subjectId,
        subjects.map(({ id }) => id),
      ),
    ),
  )
  return rows.some((row) => subjects.some(({ type, id }) => type === row.type && id === row.id))
}

/** Which of these things wait for a meeting that has not come to its end. */
export async function onLiveAgenda(
  { db }: Scope,
  subjectType: string,
  subjectIds: readonly string[],
): Promise<Set<string>> {
  if (subjectIds.length === 0) return new Set()
  const rows = await liveItems(db).where(
    and(live, eq(agenda.subjectType, subjectType), inArray(agenda.subjectId, [...subjectIds])),
  )
  return new Set(rows.map(({ id }) => id))
}

const live = notInArray(meetings.state, ['locked', 'cancelled'])

const liveItems = (db: Db) =>
  db
    .select({ type: agenda.subjectType, id: agenda.subjectId })
    .from(agenda)
    .innerJoin(meetings, eq(meetings.id, agenda.meetingId))
