import { and, eq, inArray, isNotNull, ne } from 'drizzle-orm'
import { namesOf } from '#modules/identity/index.ts'
import {
  type Assignment,
  conflictsNow,
  findOwnReview,
  listOwnAssignments,
  type Review,
} from '#modules/panels/index.ts'
import type { Scope, SignedScope } from '#platform/scope.ts'
import { cases } from '../schema.ts'
import { interestedIn } from '../screening/founders.ts'
import { subjectOf } from '../screening/panel/subject.ts'
import { type CaseInCall, casesInCalls, withoutInterest } from '../screening/reach.ts'

export type AssignedCase = CaseInCall & { assignment: Assignment }

/** What whoever asks has been asked to review; what is still to do stands first, finished reviews stay, withdrawn cases go. */
export async function listDesk(scope: SignedScope): Promise<AssignedCase[]> {
  const assignments = await listOwnAssignments(scope, 'case')
  if (assignments.length === 0) return []
  const found = await casesInCalls(scope).where(
    and(
      inArray(
        cases.id,
        assignments.map(({ subjectId }) => subjectId),
      ),
      reviewable,
      withoutInterest(scope),
    ),
  )
  const byId = new Map(found.map((each) => [each.kase.id, each]))
  return assignments
    .flatMap((assignment) => {
      const each = byId.get(assignment.subjectId)
      return each ? [{ ...each, assignment }] : []
    })
    .filter(({ kase, assignment }) => kase.state === 'review' || assignment.finishedAt !== null)
    .toSorted((a, b) => Number(isFinished(a)) - Number(isFinished(b)))
}

const isFinished = ({ assignment }: AssignedCase) => assignment.finishedAt !== null

export type ReviewedCase = CaseInCall & { review: Review }

/** The case behind an assignment of whoever asks. */
export async function findReviewedCase(
  scope: SignedScope,
  assignmentId: string,
): Promise<ReviewedCase | undefined> {
  const review = await findOwnReview(scope, assignmentId)
  if (review?.subjectType !== 'case') return undefined
  const [found] = await casesInCalls(scope).where(
    and(eq(cases.id, review.subjectId), reviewable, withoutInterest(scope)),
  )
  return found && (await isClear(scope, found)) ? { ...found, review } : undefined
}

/** Compared again at each opening: what was told a moment ago bars before the program has taken anybody off the panel. */
async function isClear(scope: SignedScope, found: CaseInCall): Promise<boolean> {
  const { id } = scope.actor
  const conflicts = await conflictsNow(scope, await subjectOf(scope, found), [id])
  return !conflicts.get(id)?.some(({ certain }) => certain)
}

const reviewable = and(isNotNull(cases.acceptedAt), ne(cases.state, 'withdrawn'))

/** The people behind a case, by whom a reviewer tells whether there is a conflict: all who work for the applicant, and who opened it. */
export async function peopleBehind(scope: Scope, kase: CaseInCall['kase']): Promise<string[]> {
  const names = await namesOf(scope, await interestedIn(scope, kase))
  return [...names.values()]
}
