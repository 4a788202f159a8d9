import { and, asc, eq, ne } from 'drizzle-orm'
import { inTransaction, type Scope } from '#platform/scope.ts'
import type { Subject } from '../assigning.ts'
import { entryAbout } from '../entry.ts'
import { type Assignment, assignments } from '../schema.ts'
import { standing } from './facts.ts'
import { conflictsFor } from './record.ts'

/**
 * Compares again everybody named and everybody who sits on the panel, and takes from it whoever has become certainly
 * conflicted, a finished review too: its marks count no longer. Gives back the assignments that ended so. The thing
 * judged is locked by the caller, who knows whether it may still be judged.
 */
export const recuseConflicted = (
  scope: Scope,
  subject: Subject,
  others: readonly string[] = [],
): Promise<Assignment[]> =>
  inTransaction(scope, async (inside) => {
    const members = await inside.db
      .select()
      .from(assignments)
      .where(and(standing(subject), ne(assignments.interest, 'conflict')))
      .orderBy(asc(assignments.id))
      .for('update')
    const people = [...others, ...members.map(({ reviewerId }) => reviewerId)]
    const found = await conflictsFor(inside, subject, people)
    const certain = new Set(found.filter((each) => each.certain).map(({ personId }) => personId))
    const barred = members.filter(({ reviewerId }) => certain.has(reviewerId))
    for (const assignment of barred) {
      await inside.db
        .update(assignments)
        .set({ interest: 'conflict', declaredAt: scope.now, version: assignment.version + 1 })
        .where(eq(assignments.id, assignment.id))
      const entry = entryAbout('panels.reviewer-recused', assignment)
      await scope.ledger.append(inside, { ...entry, facts: { ...entry.facts, found: true } })
    }
    return barred
  })
