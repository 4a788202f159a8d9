import { and, eq, isNull } from 'drizzle-orm'
import { peopleHolding } from '#modules/identity/index.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { conflictsFor } from './conflicts/record.ts'
import { entryAbout } from './entry.ts'
import { type AssignmentRefusal, refusalToAssign } from './rules.ts'
import { assignments } from './schema.ts'

/** What a panel judges; its row is locked by the module that owns it. */
export type Subject = {
  type: string
  id: string
  label: string
  startupId: string | null
  /** The organisation behind it where that is no startup: its people are compared all the same. */
  organisationId?: string
  /** Ids of people known to stand behind it, such as those who opened this or an earlier case. */
  behind?: readonly string[]
  /** What it came of, such as the case of a contract: whoever stepped aside there takes no part here either. */
  origin?: { type: string; id: string }
}

/** Asks people to review. All are asked or none; `interested` are the people who may not judge this, `dueOn` the last day for them. */
export const assignReviewers = (
  scope: SignedScope,
  subject: Subject,
  reviewerIds: readonly string[],
  interested: readonly string[],
  dueOn: string | null = null,
): Promise<Outcome<string[], AssignmentRefusal>> =>
  inTransaction(scope, async (inside) => {
    const wanted = [...new Set(reviewerIds)]
    if (wanted.length === 0) return refused('nobody-chosen')
    const reviewers = (await peopleHolding(inside, 'reviewer')).map(({ id }) => id)
    const earlier = await inside.db
      .select()
      .from(assignments)
      .where(and(eq(assignments.subjectType, subject.type), eq(assignments.subjectId, subject.id)))
    const found = await conflictsFor(inside, subject, wanted)
    for (const reviewerId of wanted) {
      const conflicts = found.filter(({ personId }) => personId === reviewerId)
      const before = earlier.filter((assignment) => assignment.reviewerId === reviewerId)
      const refusal = refusalToAssign(reviewerId, {
        reviewers,
        assigner: scope.actor.id,
        interested,
        before,
        conflicts,
      })
      if (refusal) return refused(refusal)
    }
    const rows = wanted.map((reviewerId) => ({
      id: newId(),
      subjectType: subject.type,
      subjectId: subject.id,
      subjectLabel: subject.label,
      startupId: subject.startupId,
      reviewerId,
      assignedBy: scope.actor.id,
      assignedAt: scope.now,
      dueOn,
    }))
    await inside.db.insert(assignments).values(rows)
    for (const row of rows)
      await scope.ledger.append(inside, entryAbout('panels.reviewer-assigned', row))
    return done(rows.map(({ id }) => id))
  })

export type RemovalRefusal = 'finished'

/** Takes a reviewer off the panel. A finished review stays: nobody picks the marks that suit. */
export const removeReviewer = (
  scope: SignedScope,
  subject: Pick<Subject, 'type' | 'id'>,
  assignmentId: string,
  reason: string,
): Promise<Outcome<string, RemovalRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const [assignment] = await inside.db
      .select()
      .from(assignments)
      .where(
        and(
          eq(assignments.id, assignmentId),
          eq(assignments.subjectType, subject.type),
          eq(assignments.subjectId, subject.id),
          isNull(assignments.removedAt),
        ),
      )
      .for('update')
    if (!assignment) return undefined
    if (assignment.finishedAt) return refused('finished')
    await inside.db
      .update(assignments)
      .set({ removedAt: scope.now, removalReason: reason, version: assignment.version + 1 })
      .where(eq(assignments.id, assignmentId))
    await scope.ledger.append(inside, entryAbout('panels.reviewer-removed', assignment))
    return done(assignmentId)
  })
