import { and, eq, isNull } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { entryAbout } from '../entry.ts'
import { earlierReviews } from '../reviewers/schema.ts'
import { assignments, scores } from '../schema.ts'

/**
 * Opens a finished review again, after an appeal: the marks as they stood are kept for good, and count no longer until
 * the reviewer, or somebody in their place, has finished anew. They come back as the reviewer's draft, sealed.
 */
export const reopenReview = (
  scope: SignedScope,
  subject: { type: string; id: string },
  assignmentId: string,
  reason: string,
): Promise<Outcome<string, 'not-finished'> | undefined> =>
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
    if (!assignment || assignment.interest === 'conflict') return undefined
    if (!assignment.finishedAt) return refused('not-finished')
    const marks = await inside.db.select().from(scores).where(eq(scores.assignmentId, assignmentId))
    await inside.db.insert(earlierReviews).values({
      id: newId(),
      assignmentId,
      scores: marks.map(({ assignmentId: _, ...mark }) => mark),
      finishedAt: assignment.finishedAt,
      reopenedBy: scope.actor.id,
      reopenedAt: scope.now,
      reason,
    })
    await inside.db
      .update(assignments)
      .set({ finishedAt: null, unsealedAt: null, version: assignment.version + 1 })
      .where(eq(assignments.id, assignmentId))
    await scope.ledger.append(inside, entryAbout('panels.review-reopened', assignment))
    return done(assignmentId)
  })
