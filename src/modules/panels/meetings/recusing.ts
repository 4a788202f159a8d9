import { and, eq, inArray, isNull } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import type { Subject } from '../assigning.ts'
import { conflictsFor } from '../conflicts/record.ts'
import { assignments } from '../schema.ts'
import { meetingEntry } from './entry.ts'
import { callable } from './people.ts'
import { findItem, lockMeeting } from './reach.ts'
import { refusalToStep, type StepRefusal, settles } from './rules.ts'
import { type AgendaItem, agenda, members, motions, recusals, votes } from './schema.ts'
import { voidSignatures } from './signatures.ts'
import type { DescribeSubjects } from './subjects.ts'

/** The reason of a recusal that follows from a review; what a comparison found is named by its kind. */
export const STEPPED_ASIDE = 'stepped-aside'

/**
 * Looks again for conflicts between everybody called to a meeting and the things on its agenda, and takes those people
 * off those items; for those of the desk they are written down, and bar them in every query. With `lift` a recusal
 * found earlier that no longer holds falls; `only` names the things to look at. The meeting is locked.
 */
export async function recuseConflicted(
  scope: SignedScope,
  meetingId: string,
  subjectOf: (item: AgendaItem) => Promise<Subject | undefined>,
  { lift = false, only }: { lift?: boolean; only?: readonly string[] },
): Promise<void> {
  const { db, now } = scope
  const all = await db.select().from(agenda).where(eq(agenda.meetingId, meetingId))
  const items = all.filter(({ subjectId }) => !only || only.includes(subjectId))
  if (items.length === 0) return
  const called = await db.select().from(members).where(eq(members.meetingId, meetingId))
  const people = called.map(({ personId }) => personId)
  const desk = (await callable(scope)).secretaries.map(({ id }) => id)
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
  for (const item of items) {
    const subject = (await subjectOf(item)) ?? plainSubject(item)
    const found = await reasonsBy(scope, subject, [...people, ...desk])
    const rows = [...found].filter(([personId]) => people.includes(personId))
    if (rows.length > 0)
      await db
        .insert(recusals)
        .values(
          rows.map(([personId, reason]) => ({
            agendaId: item.id,
            personId,
            reason,
            found: true,
            at: now,
          })),
        )
        .onConflictDoNothing()
    await dropVotes(
      scope,
      item.id,
      rows.map(([personId]) => personId),
    )
  }
}

/** Votes that these people cast on an item while its vote is open: whoever takes no part in it has none. */
async function dropVotes({ db }: Scope, itemId: string, people: readonly string[]): Promise<void> {
  if (people.length === 0) return
  const open = db
    .select({ id: motions.id })
    .from(motions)
    .where(and(eq(motions.agendaId, itemId), isNull(motions.closedAt)))
  await db
    .delete(votes)
    .where(and(inArray(votes.motionId, open), inArray(votes.personId, [...people])))
}

/** The subjects of items as the module that owns them tells. */
export const toldBy =
  (scope: SignedScope, describe: DescribeSubjects) =>
  async ({ subjectType: type, subjectId: id }: AgendaItem): Promise<Subject | undefined> =>
    (await describe(scope, [{ type, id }])).get(id)?.asSubject()

/** What the agenda itself knows of a thing that nobody describes. */
const plainSubject = ({
  subjectType,
  subjectId,
  subjectLabel,
  startupId,
}: AgendaItem): Subject => ({
  type: subjectType,
  id: subjectId,
  label: subjectLabel,
  startupId,
})

/** Who of these people may not take part, and the first reason why. Doubtful matches bar nobody. */
async function reasonsBy(
  scope: SignedScope,
  subject: Subject,
  people: readonly string[],
): Promise<Map<string, string>> {
  const found = await conflictsFor(scope, subject, [...new Set(people)])
  const aside = [
    ...(await steppedAsideFrom(scope, subject, people)),
    ...(subject.origin ? await steppedAsideFrom(scope, subject.origin, people) : []),
    ...(subject.origin ? await declaredOn(scope, subject.origin, people) : []),
  ]
  return new Map([
    ...found
      .filter(({ certain }) => certain)
      .toReversed()
      .map(({ personId, kind }) => [personId, kind] as const),
    ...aside.map(({ personId }) => [personId, STEPPED_ASIDE] as const),
  ])
}

type Thing = Pick<Subject, 'type' | 'id'>

/** Who of these people stepped aside when asked to review the thing. */
const steppedAsideFrom = ({ db }: Scope, { type, id }: Thing, people: readonly string[]) =>
  db
    .select({ personId: assignments.reviewerId })
    .from(assignments)
    .where(
      and(
        eq(assignments.subjectType, type),
        eq(assignments.subjectId, id),
        eq(assignments.interest, 'conflict'),
        inArray(assignments.reviewerId, [...people]),
      ),
    )

/** Who of these people declared in a meeting that they take no part in the thing. */
const declaredOn = ({ db }: Scope, { type, id }: Thing, people: readonly string[]) =>
  db
    .select({ personId: recusals.personId })
    .from(recusals)
    .innerJoin(agenda, eq(agenda.id, recusals.agendaId))
    .where(
      and(
        eq(agenda.subjectType, type),
        eq(agenda.subjectId, id),
        eq(recusals.found, false),
        inArray(recusals.personId, [...people]),
      ),
    )

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
    await dropVotes(inside, itemId, [personId])
    await voidSignatures(inside, meetingId)
    await scope.ledger.append(
      inside,
      meetingEntry('panels.member-recused', held.meeting, { agenda: itemId }),
    )
    return done(itemId)
  })
