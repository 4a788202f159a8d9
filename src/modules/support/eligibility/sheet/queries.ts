import { eq } from 'drizzle-orm'
import { namesOf } from '#modules/identity/index.ts'
import type { Scope } from '#platform/scope.ts'
import { findings } from '../schema.ts'
import type { Found } from './sheet.ts'

/** What officers found in a case, by criterion. Who may read the case is the asking page's duty. */
export async function findingsOf(scope: Scope, caseId: string): Promise<Map<string, Found>> {
  const rows = await scope.db.select().from(findings).where(eq(findings.caseId, caseId))
  const names = await namesOf(
    scope,
    rows.map(({ foundBy }) => foundBy),
  )
  return new Map(
    rows.map(({ criterionCode, foundBy, finding, note, foundAt }) => [
      criterionCode,
      { finding, note, foundAt, by: names.get(foundBy) ?? '' },
    ]),
  )
}
