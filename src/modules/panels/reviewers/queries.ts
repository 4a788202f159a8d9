import { and, asc, count, eq, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import { peopleHolding } from '#modules/identity/index.ts'
import { listChoices } from '#modules/organisations/index.ts'
import type { Scope, SignedScope } from '#platform/scope.ts'
import { assignments } from '../schema.ts'
import { type ReviewerProfile, type ReviewerTie, reviewers, reviewerTies } from './schema.ts'

/** The organisations that a reviewer may name; what they may not read is not offered. */
export const organisationChoices = (scope: Scope) =>
  listChoices(scope, ['startup', 'supporter', 'institution', 'investor', 'agency'])

export async function findOwnProfile({
  db,
  actor,
}: SignedScope): Promise<ReviewerProfile | undefined> {
  const [profile] = await db.select().from(reviewers).where(eq(reviewers.personId, actor.id))
  return profile
}

export const listOwnTies = ({ db, actor }: SignedScope): Promise<ReviewerTie[]> =>
  db
    .select()
    .from(reviewerTies)
    .where(eq(reviewerTies.personId, actor.id))
    .orderBy(asc(reviewerTies.statedAt), asc(reviewerTies.id))

export type ReviewerLoad = {
  id: string
  name: string
  fields: readonly string[]
  employer: string
  /** Reviews they take on at once. */
  capacity: number
  /** Reviews they have open now, and those they have finished. */
  open: number
  finished: number
  /** Whether they have told anything of themselves. */
  known: boolean
}

const USUAL_CAPACITY = 10

/** Everybody who may be asked to review, with what they have open. For those who run panels. */
export async function listReviewerLoads(scope: Scope): Promise<ReviewerLoad[]> {
  const people = await peopleHolding(scope, 'reviewer')
  const ids = people.map(({ id }) => id)
  if (ids.length === 0) return []
  const profiles = await scope.db.select().from(reviewers).where(inArray(reviewers.personId, ids))
  const loads = await loadsOf(scope, ids)
  return people.map(({ id, name }) => {
    const profile = profiles.find(({ personId }) => personId === id)
    return {
      id,
      name,
      fields: profile?.fields ?? [],
      employer: profile?.employer ?? '',
      capacity: profile?.capacity ?? USUAL_CAPACITY,
      open: loads.get(id)?.open ?? 0,
      finished: loads.get(id)?.finished ?? 0,
      known: profile !== undefined,
    }
  })
}

async function loadsOf({ db }: Scope, ids: readonly string[]) {
  const rows = await db
    .select({
      id: assignments.reviewerId,
      finished: sql<boolean>`${isNotNull(assignments.finishedAt)}`,
      number: count(),
    })
    .from(assignments)
    .where(
      and(
        inArray(assignments.reviewerId, [...ids]),
        isNull(assignments.removedAt),
        ne(assignments.interest, 'conflict'),
      ),
    )
    .groupBy(assignments.reviewerId, sql`${isNotNull(assignments.finishedAt)}`)
  const numberOf = (id: string, finished: boolean) =>
    rows.find((row) => row.id === id && row.finished === finished)?.number ?? 0
  return new Map(ids.map((id) => [id, { open: numberOf(id, false), finished: numberOf(id, true) }]))
}
