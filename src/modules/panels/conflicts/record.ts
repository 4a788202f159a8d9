import { and, eq, inArray, sql } from 'drizzle-orm'
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

/** The same for many things at once: by the id of the thing, then of the person. */
export async function conflictsAmong(
  scope: Scope,
  subjects: readonly Subject[],
  personIds: readonly string[],
): Promise<Map<string, Map<string, Conflict[]>>> {
  const people = await reviewerFacts(scope, personIds)
  const found = new Map<string, Map<string, Conflict[]>>()
  for (const subject of subjects) {
    const facts = await subjectFacts(scope, subject)
    const byPerson = people.map((each) => [each.personId, conflictsBetween(each, facts)] as const)
    found.set(subject.id, new Map(byPerson))
  }
  return found
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
    await forget(inside, subject, found)
    const rows = [...found].flatMap(([personId, all]) =>
      all.map(({ kind, certain, detail }) => ({
        id: newId(),
        subjectType: subject.type,
        subjectId: subject.id,
        personId,
        kind,
        detail,
        certain,
        foundAt: scope.now,
      })),
    )
    if (rows.length > 0)
      await inside.db
        .insert(conflicts)
        .values(rows)
        .onConflictDoUpdate({
          target: [conflicts.subjectType, conflicts.subjectId, conflicts.personId, conflicts.kind],
          set: { detail: sql`excluded.detail`, certain: sql`excluded.certain` },
        })
    const kept = await recorded(inside, subject, [...found.keys()])
    return kept.filter(({ certain, dismissedBy }) => certain || dismissedBy === null)
  })

/** What was found once and is no longer so goes, unless a person has judged it: their word stays. */
async function forget(
  scope: Scope,
  subject: Pick<Subject, 'type' | 'id'>,
  found: ReadonlyMap<string, readonly Conflict[]>,
): Promise<void> {
  const before = await recorded(scope, subject, [...found.keys()])
  const gone = before.filter(
    ({ personId, kind, dismissedBy }) =>
      dismissedBy === null && !found.get(personId)?.some((each) => each.kind === kind),
  )
  if (gone.length === 0) return
  await scope.db.delete(conflicts).where(
    inArray(
      conflicts.id,
      gone.map(({ id }) => id),
    ),
  )
}

/** Every conflict on record between these people and a thing or several, the dismissed ones too. */
export const recorded = async (
  { db }: Scope,
  { type, id }: { type: string; id: string | readonly string[] },
  personIds: readonly string[],
): Promise<FoundConflict[]> =>
  personIds.length === 0
    ? []
    : db
        .select()
        .from(conflicts)
        .where(
          and(
            eq(conflicts.subjectType, type),
            inArray(conflicts.subjectId, [id].flat()),
            inArray(conflicts.personId, [...personIds]),
          ),
        )
