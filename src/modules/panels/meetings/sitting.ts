import { and, eq, inArray, isNull } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { meetingEntry } from './entry.ts'
import { writeToCalled } from './letters.ts'
import { missingFor } from './quorum.ts'
import { lockMeeting } from './reach.ts'
import { recuseConflicted, toldBy } from './recusing.ts'
import {
  entitledTo,
  isPresent,
  type OpeningRefusal,
  refusalToOpen,
  refusalToStep,
  type StepRefusal,
} from './rules.ts'
import { agenda, type Meeting, type Member, meetings, members, motions } from './schema.ts'
import type { Attendance } from './states.ts'
import type { DescribeSubjects } from './subjects.ts'

/** Writes down who is there. Somebody who came and leaves is absent from then on; that they came stays. */
export const recordAttendance = (
  scope: SignedScope,
  id: string,
  given: ReadonlyMap<string, Attendance>,
): Promise<Outcome<string, StepRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await lockMeeting(inside, id)
    if (!held) return undefined
    const refusal = refusalToStep('attend', held.meeting.state, held.hat)
    if (refusal) return refused(refusal)
    for (const { personId, attendance: before, attendedAt } of held.members) {
      const attendance = given.get(personId)
      if (!attendance || attendance === before) continue
      const came = attendance === 'present' ? scope.now : null
      await inside.db
        .update(members)
        .set({ attendance, attendedAt: attendedAt ?? came })
        .where(and(eq(members.meetingId, id), eq(members.personId, personId)))
    }
    return done(id)
  })

/** How many members with a vote are missing for a quorum of the whole council. */
export const missingAtOpening = (
  { quorumOf, quorumIn }: Pick<Meeting, 'quorumOf' | 'quorumIn'>,
  called: readonly Member[],
): number => {
  const voters = entitledTo(called, [])
  return missingFor(voters.filter(isPresent).length, voters.length, {
    of: quorumOf,
    in: quorumIn,
  })
}

/** Opens the meeting, once enough members with a vote are there. */
export const openMeeting = (
  scope: SignedScope,
  id: string,
  describe: DescribeSubjects,
): Promise<Outcome<string, OpeningRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await lockMeeting(inside, id)
    if (!held) return undefined
    const { meeting, members: called, hat } = held
    const refusal =
      refusalToStep('open', meeting.state, hat) ??
      refusalToOpen(called, missingAtOpening(meeting, called))
    if (refusal) return refused(refusal)
    await recuseConflicted(inside, id, toldBy(inside, describe), { lift: true })
    await inside.db
      .update(meetings)
      .set({ state: 'open', openedAt: scope.now, version: meeting.version + 1 })
      .where(eq(meetings.id, id))
    const present = called.filter(isPresent).length
    await scope.ledger.append(inside, meetingEntry('panels.meeting-opened', meeting, { present }))
    return done(id)
  })

export type ClosingRefusal = StepRefusal | 'vote-open'

/** Ends the meeting: what was said and decided stands, and the minutes wait to be signed. */
export const closeMeeting = (
  scope: SignedScope,
  id: string,
): Promise<Outcome<string, ClosingRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await lockMeeting(inside, id)
    if (!held) return undefined
    const { meeting, members: called, hat } = held
    const refusal = refusalToStep('close', meeting.state, hat)
    if (refusal) return refused(refusal)
    const standing = await inside.db
      .select({ id: motions.id })
      .from(motions)
      .where(
        and(
          isNull(motions.closedAt),
          inArray(
            motions.agendaId,
            inside.db.select({ id: agenda.id }).from(agenda).where(eq(agenda.meetingId, id)),
          ),
        ),
      )
    if (standing.length > 0) return refused('vote-open')
    await inside.db
      .update(meetings)
      .set({ state: 'closed', closedAt: scope.now, version: meeting.version + 1 })
      .where(eq(meetings.id, id))
    await scope.ledger.append(inside, meetingEntry('panels.meeting-closed', meeting))
    const signers = called
      .filter(({ attendedAt }) => attendedAt !== null)
      .map(({ personId }) => personId)
    await writeToCalled(inside, held, 'minutes', { to: signers })
    return done(id)
  })
