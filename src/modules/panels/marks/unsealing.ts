import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { entryAbout } from '../entry.ts'
import { assignments } from '../schema.ts'

/**
 * Opens the marks on these things to everybody who may judge them, all at one moment; gives how many reviews were
 * opened. Who may do it, and when, is for the caller to ask.
 */
export const unsealScores = (
  scope: SignedScope,
  subject: { type: string; ids: readonly string[] },
): Promise<number> =>
  inTransaction(scope, async (inside) => {
    if (subject.ids.length === 0) return 0
    const opened = await inside.db
      .update(assignments)
      .set({ unsealedAt: scope.now })
      .where(
        and(
          eq(assignments.subjectType, subject.type),
          inArray(assignments.subjectId, [...subject.ids]),
          isNull(assignments.removedAt),
          isNull(assignments.unsealedAt),
          ne(assignments.interest, 'conflict'),
        ),
      )
      .returning()
    const first = new Map(opened.map((assignment) => [assignment.subjectId, assignment]))
    for (const assignment of first.values())
      await scope.ledger.append(inside, {
        ...entryAbout('panels.scores-unsealed', assignment),
        facts: { reviews: opened.filter((o) => o.subjectId === assignment.subjectId).length },
      })
    return opened.length
  })
