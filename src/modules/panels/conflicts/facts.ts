import { and, eq, inArray, isNull } from 'drizzle-orm'
import { correspondents, peopleHolding } from '#modules/identity/index.ts'
import { namesOfOrganisations, tiesOf } from '#modules/organisations/index.ts'
import type { Scope } from '#platform/scope.ts'
import type { Subject } from '../assigning.ts'
import { reviewers, reviewerTies } from '../reviewers/schema.ts'
import { assignments } from '../schema.ts'
import type { ReviewerFacts, SubjectFacts } from './compare.ts'

/** What is known of these people that could speak against their judging; ids that nobody has are left out. */
export async function reviewerFacts(
  scope: Scope,
  personIds: readonly string[],
): Promise<ReviewerFacts[]> {
  const ids = [...new Set(personIds)]
  if (ids.length === 0) return []
  const { db } = scope
  const people = await correspondents(scope, ids)
  const profiles = await db.select().from(reviewers).where(inArray(reviewers.personId, ids))
  const ties = await db.select().from(reviewerTies).where(inArray(reviewerTies.personId, ids))
  const earlier = await db
    .select()
    .from(assignments)
    .where(and(inArray(assignments.reviewerId, ids), isNull(assignments.removedAt)))
  return people.map(({ id, name, email }) => {
    const profile = profiles.find(({ personId }) => personId === id)
    return {
      personId: id,
      name,
      email,
      employer: profile?.employer ?? '',
      employerId: profile?.employerId ?? null,
      ties: ties.filter(({ personId }) => personId === id),
      earlier: earlier
        .filter(({ reviewerId }) => reviewerId === id)
        .map(({ finishedAt, ...rest }) => ({ ...rest, finished: finishedAt !== null })),
    }
  })
}

/** The people and papers behind what is judged. */
export async function subjectFacts(scope: Scope, subject: Subject): Promise<SubjectFacts> {
  const { type, id, behind = [] } = subject
  const startupId = subject.organisationId ?? subject.startupId
  const own = startupId ? [startupId] : []
  const names = await namesOfOrganisations(scope, own)
  return {
    type,
    id,
    startupId,
    startupName: (startupId && names.get(startupId)?.vi) || '',
    founders: startupId ? await peopleHolding(scope, 'founder', startupId) : [],
    behind,
    ties: await tiesOf(scope, own),
    now: scope.now,
  }
}

/** Whether somebody holds the assignment still: neither removed nor recused. */
export const standing = (subject: Pick<Subject, 'type' | 'id'>) =>
  and(
    eq(assignments.subjectType, subject.type),
    eq(assignments.subjectId, subject.id),
    isNull(assignments.removedAt),
  )
