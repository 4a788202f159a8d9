import {
  type AnyColumn,
  and,
  asc,
  eq,
  exists,
  inArray,
  isNotNull,
  isNull,
  ne,
  type SQL,
} from 'drizzle-orm'
import { holds, type Scope, type SignedScope } from '#platform/scope.ts'
import { awaitingMeeting } from './marks/awaiting.ts'
import { seesMarks } from './marks/seal.ts'
import { type Assignment, assignments, type Score, scores } from './schema.ts'

export type Review = Assignment & {
  scores: Score[]
  /** The asker may not see the marks yet: `scores` is empty, and says nothing. */
  sealed: boolean
}

/** The rows that still exist for the reviewer who asks: a thing one has stepped aside from is gone. */
export const ownStanding = ({ actor }: SignedScope) =>
  and(
    eq(assignments.reviewerId, actor.id),
    isNull(assignments.removedAt),
    ne(assignments.interest, 'conflict'),
  )

/** Holds for the things from which whoever asks has stepped aside, taken off the panel since or not. */
export const recusedFrom = (scope: SignedScope, subjectType: string, subjectId: AnyColumn): SQL =>
  askedToJudge(scope, subjectType, subjectId, eq(assignments.interest, 'conflict'))

/** Holds for the things on whose panel whoever asks sits or sat; being taken off it counts as never asked. */
export const onPanelOf = (scope: SignedScope, subjectType: string, subjectId: AnyColumn): SQL =>
  askedToJudge(scope, subjectType, subjectId, isNull(assignments.removedAt))

const askedToJudge = (
  { db, actor }: SignedScope,
  subjectType: string,
  subjectId: AnyColumn,
  how: SQL,
): SQL =>
  exists(
    db
      .select({ id: assignments.id })
      .from(assignments)
      .where(
        and(
          eq(assignments.subjectType, subjectType),
          eq(assignments.subjectId, subjectId),
          eq(assignments.reviewerId, actor.id),
          how,
        ),
      ),
  )

/** The assignments of whoever asks, the oldest first. */
export const listOwnAssignments = (
  scope: SignedScope,
  subjectType: string,
): Promise<Assignment[]> =>
  scope.db
    .select()
    .from(assignments)
    .where(and(eq(assignments.subjectType, subjectType), ownStanding(scope)))
    .orderBy(asc(assignments.assignedAt), asc(assignments.id))

/** Reviews with a last day that are not in yet, by whomever; for those who remind. */
export const listAwaitedReviews = ({ db }: Scope, subjectType: string): Promise<Assignment[]> =>
  db
    .select()
    .from(assignments)
    .where(
      and(
        eq(assignments.subjectType, subjectType),
        isNull(assignments.removedAt),
        isNull(assignments.finishedAt),
        ne(assignments.interest, 'conflict'),
        isNotNull(assignments.dueOn),
      ),
    )
    .orderBy(asc(assignments.id))

export async function findOwnReview(scope: SignedScope, id: string): Promise<Review | undefined> {
  const [assignment] = await scope.db
    .select()
    .from(assignments)
    .where(and(eq(assignments.id, id), ownStanding(scope)))
  return assignment && (await withScores(scope, [assignment]))[0]
}

/**
 * Everybody ever asked to judge these things. Only for those who run, conclude or sit on the panel; the marks that the
 * asker may not see yet are left out.
 */
export async function listReviews(
  scope: Scope,
  subjectType: string,
  subjectIds: readonly string[],
): Promise<Review[]> {
  if (subjectIds.length === 0) return []
  const found = await scope.db
    .select()
    .from(assignments)
    .where(
      and(
        eq(assignments.subjectType, subjectType),
        inArray(assignments.subjectId, [...subjectIds]),
      ),
    )
    .orderBy(asc(assignments.assignedAt), asc(assignments.id))
  return seal(scope, subjectType, await withScores(scope, found))
}

async function seal(
  scope: Scope,
  subjectType: string,
  reviews: readonly Review[],
): Promise<Review[]> {
  const { actor } = scope
  const viewer = actor && { id: actor.id, leads: holds(actor, 'leader') }
  const panels = Map.groupBy(reviews, ({ subjectId }) => subjectId)
  const awaiting = await awaitingMeeting(scope, subjectType, [...panels.keys()])
  return reviews.map((review) => {
    const panel = panels.get(review.subjectId) ?? []
    return seesMarks(viewer, review, panel, awaiting.has(review.subjectId))
      ? review
      : { ...review, scores: [], sealed: true }
  })
}

async function withScores({ db }: Scope, found: readonly Assignment[]): Promise<Review[]> {
  if (found.length === 0) return []
  const rows = await db
    .select()
    .from(scores)
    .where(
      inArray(
        scores.assignmentId,
        found.map(({ id }) => id),
      ),
    )
  const byAssignment = Map.groupBy(rows, (row) => row.assignmentId)
  return found.map((assignment) => ({
    ...assignment,
    scores: (byAssignment.get(assignment.id) ?? []).map(({ assignmentId: _, ...score }) => score),
    sealed: false,
  }))
}
