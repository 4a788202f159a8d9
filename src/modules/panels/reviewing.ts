import { and, eq } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { entryAbout } from './entry.ts'
import { ownStanding } from './queries.ts'
import type { Rubric } from './rubric.ts'
import {
  type DeclarationRefusal,
  openCriteria,
  type ReviewRefusal,
  refusalToDeclare,
  refusalToSave,
} from './rules.ts'
import { type Assignment, assignments, type Score, scores } from './schema.ts'

/** A reviewer says whether an interest of theirs stands in the way; with a conflict, the thing is gone from their sight. */
export const declareInterest = (
  scope: SignedScope,
  assignmentId: string,
  declared: { interest: 'none' | 'conflict'; reason: string },
): Promise<Outcome<string, DeclarationRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const assignment = await lockOwn(inside, assignmentId)
    if (!assignment) return undefined
    const refusal = refusalToDeclare(assignment, declared.interest)
    if (refusal) return refused(refusal)
    await inside.db
      .update(assignments)
      .set({
        interest: declared.interest,
        interestReason: declared.reason,
        declaredAt: scope.now,
        version: assignment.version + 1,
      })
      .where(eq(assignments.id, assignmentId))
    const act =
      declared.interest === 'none' ? 'panels.interest-declared' : 'panels.reviewer-recused'
    await scope.ledger.append(inside, entryAbout(act, assignment))
    return done(assignmentId)
  })

type Given = { version: number | undefined; scores: readonly Score[] }

/** Keeps a review in the making; it counts for nothing yet. */
export const saveScores = (
  scope: SignedScope,
  assignmentId: string,
  given: Given,
  rubric: Rubric,
): Promise<Outcome<string, Exclude<ReviewRefusal, 'incomplete'>> | undefined> =>
  inTransaction(scope, async (inside) => {
    const assignment = await lockOwn(inside, assignmentId)
    if (!assignment) return undefined
    const refusal = refusalToSave(assignment, given, rubric)
    if (refusal) return refused(refusal)
    await keep(inside, assignment, given, null)
    return done(assignmentId)
  })

/** Hands the review in: from here it counts and stands as it is. */
export const finishReview = (
  scope: SignedScope,
  assignmentId: string,
  given: Given,
  rubric: Rubric,
): Promise<Outcome<string, ReviewRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const assignment = await lockOwn(inside, assignmentId)
    if (!assignment) return undefined
    const refusal = refusalToSave(assignment, given, rubric)
    if (refusal) return refused(refusal)
    if (openCriteria(given.scores, rubric).length > 0) return refused('incomplete')
    await keep(inside, assignment, given, scope.now)
    await scope.ledger.append(inside, entryAbout('panels.review-finished', assignment))
    return done(assignmentId)
  })

async function lockOwn(scope: SignedScope, id: string): Promise<Assignment | undefined> {
  const [assignment] = await scope.db
    .select()
    .from(assignments)
    .where(and(eq(assignments.id, id), ownStanding(scope)))
    .for('update')
  return assignment
}

async function keep(
  { db }: SignedScope,
  { id, version }: Assignment,
  given: Given,
  finishedAt: Date | null,
): Promise<void> {
  await db.delete(scores).where(eq(scores.assignmentId, id))
  const rows = given.scores.map((score) => ({ assignmentId: id, ...score }))
  if (rows.length > 0) await db.insert(scores).values(rows)
  await db
    .update(assignments)
    .set({ finishedAt, version: version + 1 })
    .where(eq(assignments.id, id))
}
