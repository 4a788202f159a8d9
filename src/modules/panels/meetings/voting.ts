import { and, eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { meetingEntry } from './entry.ts'
import { missingFor, verdictOf } from './quorum.ts'
import { findItem, type Held, lockMeeting } from './reach.ts'
import { recuseConflicted, toldBy } from './recusing.ts'
import {
  entitledTo,
  isPresent,
  type MotionRefusal,
  refusalToMove,
  refusalToStep,
  refusalToVote,
  type StepRefusal,
  type VoteRefusal,
} from './rules.ts'
import { type AgendaItem, type Member, type Motion, motions, recusals, votes } from './schema.ts'
import type { Choice, MotionKind } from './states.ts'
import type { DescribeSubjects } from './subjects.ts'

export type NewMotion = { kind: MotionKind; wording: string; amount: number | null }

/** Puts a motion on an item to the vote. */
export const putMotion = (
  scope: SignedScope,
  meetingId: string,
  itemId: string,
  motion: NewMotion,
  describe: DescribeSubjects,
): Promise<Outcome<string, MotionRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await lockMeeting(inside, meetingId)
    if (!held) return undefined
    const early = refusalToStep('move', held.meeting.state, held.hat)
    await recuseConflicted(inside, meetingId, toldBy(inside, describe), { lift: false })
    const item = await findItem(inside, meetingId, itemId)
    if (!item) return undefined
    if (early) return refused(early)
    const { subjectType: type, subjectId } = item
    const subject = (await describe(inside, [{ type, id: subjectId }])).get(subjectId)
    const { present, entitled } = await thoseFor(inside, held, item)
    const refusal = refusalToMove(motion, {
      motions: await inside.db.select().from(motions).where(eq(motions.agendaId, itemId)),
      scoresOpened: item.scoresOpenedAt !== null,
      scored: Boolean(subject?.rubric),
      ceiling: subject?.ceiling ?? null,
      missing: missingFor(present.length, entitled.length, quorumOf(held)),
    })
    if (refusal) return refused(refusal)
    const id = newId()
    await inside.db.insert(motions).values({ id, agendaId: itemId, ...motion, openedAt: scope.now })
    await scope.ledger.append(
      inside,
      meetingEntry('panels.motion-put', held.meeting, { agenda: itemId, kind: motion.kind }),
    )
    return done(id)
  })

/** A member's vote, once and secret; it stands only while the vote is open. */
export const castVote = (
  scope: SignedScope,
  meetingId: string,
  motionId: string,
  choice: Choice,
): Promise<Outcome<string, VoteRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const found = await lockMotion(inside, meetingId, motionId)
    if (!found) return undefined
    const { held, motion } = found
    const personId = scope.actor.id
    const member = held.members.find((each) => each.personId === personId)
    const early = refusalToStep('vote', held.meeting.state, held.hat)
    if (early || !member) return refused(early ?? 'not-yours')
    const [own] = await inside.db
      .select()
      .from(votes)
      .where(and(eq(votes.motionId, motionId), eq(votes.personId, personId)))
    const { closedAt } = motion
    const refusal = refusalToVote(member, { closedAt, own: own?.choice ?? null })
    if (refusal) return refused(refusal)
    await inside.db.insert(votes).values({ motionId, personId, choice, at: scope.now })
    return done(motionId)
  })

export type VoteClosingRefusal = StepRefusal | 'vote-closed'

/** Ends a vote and counts it. Whoever voted counts as present, gone since or not. */
export const closeVote = (
  scope: SignedScope,
  meetingId: string,
  motionId: string,
): Promise<Outcome<string, VoteClosingRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const found = await lockMotion(inside, meetingId, motionId)
    if (!found) return undefined
    const { held, item, motion } = found
    const early = refusalToStep('close-vote', held.meeting.state, held.hat)
    if (early) return refused(early)
    if (motion.closedAt) return refused('vote-closed')
    const cast = await inside.db.select().from(votes).where(eq(votes.motionId, motionId))
    const { present, entitled } = await thoseFor(inside, held, item)
    const taking = entitled.filter(
      (member) =>
        present.includes(member) || cast.some(({ personId }) => personId === member.personId),
    )
    const count = (choice: Choice) => cast.filter((vote) => vote.choice === choice).length
    const counted = {
      votesFor: count('for'),
      votesAgainst: count('against'),
      abstentions: count('abstain'),
    }
    const carried = verdictOf(
      counted,
      { present: taking.length, entitled: entitled.length },
      quorumOf(held),
    )
    await inside.db
      .update(motions)
      .set({ ...counted, carried, closedAt: scope.now })
      .where(eq(motions.id, motionId))
    await scope.ledger.append(
      inside,
      meetingEntry('panels.vote-closed', held.meeting, {
        agenda: item.id,
        kind: motion.kind,
        carried,
        present: taking.length,
        ...counted,
      }),
    )
    return done(motionId)
  })

const quorumOf = ({ meeting }: Held) => ({ of: meeting.quorumOf, in: meeting.quorumIn })

/** Who may vote on an item, and who of them is there. */
async function thoseFor(
  { db }: SignedScope,
  { members }: Held,
  { id }: AgendaItem,
): Promise<{ entitled: Member[]; present: Member[] }> {
  const aside = await db.select().from(recusals).where(eq(recusals.agendaId, id))
  const entitled = entitledTo(members, aside)
  return { entitled, present: entitled.filter(isPresent) }
}

/** A motion with its meeting, which is locked: a vote and the closing of it come one after the other. */
async function lockMotion(
  scope: SignedScope,
  meetingId: string,
  motionId: string,
): Promise<{ held: Held; item: AgendaItem; motion: Motion } | undefined> {
  const held = await lockMeeting(scope, meetingId)
  if (!held) return undefined
  const [motion] = await scope.db.select().from(motions).where(eq(motions.id, motionId))
  const item = motion && (await findItem(scope, meetingId, motion.agendaId))
  return item && { held, item, motion }
}
