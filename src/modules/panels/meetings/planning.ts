import { and, eq, inArray } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { meetingEntry } from './entry.ts'
import { writeToCalled } from './letters.ts'
import { callable } from './people.ts'
import { lockMeeting, plansFor } from './reach.ts'
import { recuseConflicted, toldBy } from './recusing.ts'
import { type PlanRefusal, refusalToCall, refusalToStep, type StepRefusal } from './rules.ts'
import { agenda, type Member, meetings, members } from './schema.ts'
import type { Duty, Purpose } from './states.ts'
import type { DescribeSubjects } from './subjects.ts'

export type MeetingPlan = {
  purpose: Purpose
  title: string
  /** The text that set the council up. */
  basis: string
  startsAt: Date
  place: string
  quorum: { of: number; in: number }
  chair: string
  secretary: string
  members: string[]
}

export type PlanningRefusal = PlanRefusal | 'other-agency'

/** Plans a meeting of a council of an agency that the person plans for. Nobody is told yet. */
export const planMeeting = (
  scope: SignedScope,
  agencyId: string,
  plan: MeetingPlan,
): Promise<Outcome<string, PlanningRefusal>> =>
  inTransaction(scope, async (inside) => {
    if (!plansFor(inside, agencyId)) return refused('other-agency')
    const refusal = await refusalFor(inside, plan)
    if (refusal) return refused(refusal)
    const meeting = only(
      await inside.db
        .insert(meetings)
        .values({
          id: newId(),
          agencyId,
          ...wordingOf(plan),
          plannedBy: scope.actor.id,
          createdAt: scope.now,
        })
        .returning(),
    )
    await inside.db
      .insert(members)
      .values(calledBy(plan).map((each) => ({ meetingId: meeting.id, ...each })))
    await scope.ledger.append(inside, meetingEntry('panels.meeting-planned', meeting))
    return done(meeting.id)
  })

export type ChangeRefusal = PlanRefusal | StepRefusal | 'stale'

/** Changes the plan of a meeting that has not begun; after the summons everybody concerned is told again. */
export const changePlan = (
  scope: SignedScope,
  id: string,
  plan: MeetingPlan,
  version: number | undefined,
  describe: DescribeSubjects,
): Promise<Outcome<string, ChangeRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await lockMeeting(inside, id)
    if (!held) return undefined
    const { meeting, hat } = held
    const refusal = refusalToStep('change', meeting.state, hat) ?? (await refusalFor(inside, plan))
    if (refusal) return refused(refusal)
    if (version !== meeting.version) return refused('stale')
    const [written] = await inside.db
      .update(meetings)
      .set({ ...wordingOf(plan), version: meeting.version + 1 })
      .where(eq(meetings.id, id))
      .returning()
    const gone = await replaceMembers(inside, id, held.members, calledBy(plan))
    await recuseConflicted(inside, id, toldBy(inside, describe), { lift: true })
    await scope.ledger.append(inside, meetingEntry('panels.meeting-changed', meeting))
    if (written?.state === 'summoned') {
      await writeToCalled(inside, { meeting: written }, 'change')
      await writeToCalled(inside, { meeting: written }, 'release', { to: gone })
    }
    return done(id)
  })

export type SummonsRefusal = StepRefusal | 'empty-agenda' | 'already-past'

/** Calls the members: from here they see the meeting, and each change is told to them. */
export const summon = (
  scope: SignedScope,
  id: string,
  describe: DescribeSubjects,
): Promise<Outcome<string, SummonsRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await lockMeeting(inside, id)
    if (!held) return undefined
    const { meeting, hat } = held
    const refusal = refusalToStep('summon', meeting.state, hat)
    if (refusal) return refused(refusal)
    if (meeting.startsAt <= scope.now) return refused('already-past')
    const items = await inside.db.select().from(agenda).where(eq(agenda.meetingId, id))
    if (items.length === 0) return refused('empty-agenda')
    await recuseConflicted(inside, id, toldBy(inside, describe), { lift: true })
    await inside.db
      .update(meetings)
      .set({ state: 'summoned', summonedAt: scope.now, version: meeting.version + 1 })
      .where(eq(meetings.id, id))
    await scope.ledger.append(inside, meetingEntry('panels.meeting-summoned', meeting))
    await writeToCalled(inside, held, 'summons')
    return done(id)
  })

/** Calls a meeting off that has not begun; whoever was summoned is told why. */
export const cancelMeeting = (
  scope: SignedScope,
  id: string,
  reason: string,
): Promise<Outcome<string, StepRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await lockMeeting(inside, id)
    if (!held) return undefined
    const { meeting, hat } = held
    const refusal = refusalToStep('cancel', meeting.state, hat)
    if (refusal) return refused(refusal)
    await inside.db
      .update(meetings)
      .set({ state: 'cancelled', cancelledReason: reason, version: meeting.version + 1 })
      .where(eq(meetings.id, id))
    await scope.ledger.append(inside, meetingEntry('panels.meeting-cancelled', meeting))
    if (meeting.state === 'summoned') await writeToCalled(inside, held, 'cancellation', { reason })
    return done(id)
  })

async function refusalFor(scope: SignedScope, plan: MeetingPlan): Promise<PlanRefusal | null> {
  const { voters, secretaries } = await callable(scope)
  return refusalToCall(plan, {
    voters: voters.map(({ id }) => id),
    secretaries: secretaries.map(({ id }) => id),
  })
}

const wordingOf = ({ purpose, title, basis, startsAt, place, quorum }: MeetingPlan) => ({
  purpose,
  title,
  basis,
  startsAt,
  place,
  quorumOf: quorum.of,
  quorumIn: quorum.in,
})

type Called = { personId: string; duty: Duty }

const calledBy = ({ chair, secretary, members: others }: MeetingPlan): Called[] => [
  { personId: chair, duty: 'chair' },
  { personId: secretary, duty: 'secretary' },
  ...others.map((personId): Called => ({ personId, duty: 'member' })),
]

/** Puts other people in the place of some; gives who is no longer called. Duties may pass from one to another. */
async function replaceMembers(
  { db }: SignedScope,
  meetingId: string,
  before: readonly Member[],
  called: readonly Called[],
): Promise<string[]> {
  const changed = before.filter(
    ({ personId, duty }) =>
      !called.some((each) => each.personId === personId && each.duty === duty),
  )
  if (changed.length > 0)
    await db.delete(members).where(
      and(
        eq(members.meetingId, meetingId),
        inArray(
          members.personId,
          changed.map(({ personId }) => personId),
        ),
      ),
    )
  await db
    .insert(members)
    .values(called.map((each) => ({ meetingId, ...each })))
    .onConflictDoNothing()
  return changed
    .map(({ personId }) => personId)
    .filter((personId) => !called.some((each) => each.personId === personId))
}
