import { and, eq, inArray, isNull } from 'drizzle-orm'
import { peopleHolding } from '#modules/identity/index.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { conflicts } from '../reviewers/schema.ts'
import { assignments } from '../schema.ts'
import { meetingEntry } from './entry.ts'
import { findItem, lockMeeting } from './reach.ts'
import { refusalToStep, type StepRefusal, settles } from './rules.ts'
import { type AgendaItem, agenda, members, motions, recusals, votes } from './schema.ts'
import { voidSignatures } from './signatures.ts'

/** Reasons that the program finds by itself; what a comparison found speaks in words of its own. */
export const foundReasons = ['founder', 'stepped-aside'] as const

type Found = { agendaId: string; personId: string; reason: string }

/**
 * Looks again for conflicts between everybody called to a meeting and everything on its agenda, and takes those people off
 * those items. Before the meeting opens, one found earlier that no longer holds is lifted. The meeting is locked.
 */
export async function recuseConflicted(
  scope: SignedScope,
  meetingId: string,
  { lift }: { lift: boolean },
): Promise<void> {
  const { db, now } = scope
  const items = await db.select().from(agenda).where(eq(agenda.meetingId, meetingId))
  if (items.length === 0) return
  const called = await db.select().from(members).where(eq(members.meetingId, meetingId))
  const people = called.map(({ personId }) => personId)
  const found = (await Promise.all(items.map((item) => conflictsOf(scope, item, people)))).flat()
  if (lift)
    await db.delete(recusals).where(
      and(
        inArray(
          recusals.agendaId,
          items.map(({ id }) => id),
        ),
        eq(recusals.found, true),
      ),
    )
  if (found.length > 0)
    await db
      .insert(recusals)
      .values(found.map((each) => ({ ...each, found: true, at: now })))
      .onConflictDoNothing()
}

async function conflictsOf(
  scope: SignedScope,
  item: AgendaItem,
  people: readonly string[],
): Promise<Found[]> {
  const { db } = scope
  const founders = item.startupId ? await peopleHolding(scope, 'founder', item.startupId) : []
  const aside = await db
    .select({ personId: assignments.reviewerId })
    .from(assignments)
    .where(
      and(
        eq(assignments.subjectType, item.subjectType),
        eq(assignments.subjectId, item.subjectId),
        eq(assignments.interest, 'conflict'),
      ),
    )
  const compared = await db
    .select({ personId: conflicts.personId, reason: conflicts.detail })
    .from(conflicts)
    .where(
      and(
        eq(conflicts.subjectType, item.subjectType),
        eq(conflicts.subjectId, item.subjectId),
        eq(conflicts.certain, true),
        isNull(conflicts.dismissedBy),
      ),
    )
  return [
    ...founders.map(({ id }) => ({ personId: id, reason: 'founder' })),
    ...aside.map(({ personId }) => ({ personId, reason: 'stepped-aside' })),
    ...compared,
  ]
    .filter(({ personId }) => people.includes(personId))
    .map((each) => ({ agendaId: item.id, ...each }))
}

export type RecusalRefusal = StepRefusal | 'vote-closed'

/** A member steps aside from an item, until its vote is closed; a vote they cast on it no longer counts. */
export const declareOnItem = (
  scope: SignedScope,
  meetingId: string,
  itemId: string,
  reason: string,
): Promise<Outcome<string, RecusalRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await lockMeeting(inside, meetingId)
    const item = held && (await findItem(inside, meetingId, itemId))
    if (!item) return undefined
    const refusal = refusalToStep('recuse', held.meeting.state, held.hat)
    if (refusal) return refused(refusal)
    const put = await inside.db.select().from(motions).where(eq(motions.agendaId, itemId))
    if (put.some(({ kind, carried }) => settles(kind) && carried !== null))
      return refused('vote-closed')
    const personId = scope.actor.id
    await inside.db
      .insert(recusals)
      .values({ agendaId: itemId, personId, reason, found: false, at: scope.now })
    const standing = put.filter(({ closedAt }) => closedAt === null).map(({ id }) => id)
    if (standing.length > 0)
      await inside.db
        .delete(votes)
        .where(and(inArray(votes.motionId, standing), eq(votes.personId, personId)))
    await voidSignatures(inside, meetingId)
    await scope.ledger.append(
      inside,
      meetingEntry('panels.member-recused', held.meeting, { agenda: itemId }),
    )
    return done(itemId)
  })
