import { and, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import type { Subject } from '../assigning.ts'
import { conflicts, type FoundConflict } from '../reviewers/schema.ts'
import { type Conflict, conflictsBetween } from './compare.ts'
import { reviewerFacts, subjectFacts } from './facts.ts'

/** What speaks against each of these people as the records stand now; nothing is written down. */
export async function conflictsNow(
  scope: Scope,
  subject: Subject,
  personIds: readonly string[],
): Promise<Map<string, Conflict[]>> {
  const facts = await subjectFacts(scope, subject)
  const people = await reviewerFacts(scope, personIds)
  return new Map(people.map((person) => [person.personId, conflictsBetween(person, facts)]))
}

/**
 * Compares people with what is judged and writes down what is found; from then on a certain conflict bars them.
 * Gives back what stands: found now, and not dismissed by a person unless it has become certain.
 */
export const conflictsFor = (
  scope: Scope,
  subject: Subject,
  personIds: readonly string[],
): Promise<FoundConflict[]> =>
  inTransaction(scope, async (inside) => {
    const found = await conflictsNow(inside, subject, personIds)
    for (const [personId, all] of found) {
      await forget(inside, subject, personId, all)
      for (const { kind, certain, detail } of all)
        await inside.db
          .insert(conflicts)
          .values({
            id: newId(),
            subjectType: subject.type,
            subjectId: subject.id,
            personId,
            kind,
            detail,
            certain,
            foundAt: scope.now,
          })
          .onConflictDoUpdate({
            target: [
              conflicts.subjectType,
              conflicts.subjectId,
              conflicts.personId,
              conflicts.kind,
            ],
            set: { detail: sql`excluded.detail`, certain: sql`excluded.certain` },
          })
    }
    return standingConflicts(inside, subject, [...found.keys()])
  })

/** What was found once and is no longer so goes, unless a person has judged it: their word stays. */
const forget = (
  { db }: Scope,
  { type, id }: Pick<Subject, 'type' | 'id'>,
  personId: string,
  found: readonly Conflict[],
) =>
  db.delete(conflicts).where(
    and(
      eq(conflicts.subjectType, type),
      eq(conflicts.subjectId, id),
      eq(conflicts.personId, personId),
      isNull(conflicts.dismissedBy),
      found.length > 0
        ? notInArray(
            conflicts.kind,
            found.map(({ kind }) => kind),
          )
        : undefined,
    ),
  )

/** The conflicts on record that still say something: certain ones, and doubtful ones that nobody has dismissed. */
export async function standingConflicts(
  { db }: Scope,
  { type, id }: Pick<Subject, 'type' | 'id'>,
  personIds: readonly string[],
): Promise<FoundConflict[]> {
  if (personIds.length === 0) return []
  const rows = await db
    .select()
    .from(conflicts)
    .where(
      and(
        eq(conflicts.subjectType, type),
        eq(conflicts.subjectId, id),
        inArray(conflicts.personId, [...personIds]),
      ),
    )
  return rows.filter(({ certain, dismissedBy }) => certain || dismissedBy === null)
}
