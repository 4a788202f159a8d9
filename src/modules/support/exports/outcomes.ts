import { eq, inArray } from 'drizzle-orm'
import type { SignedScope } from '#platform/scope.ts'
import { standingDecisionOf } from '../decisions/standing.ts'
import { awards, cases, decisions } from '../schema.ts'

/** What was decided on a case and contracted, in đồng; an annulled contract stands for nothing. */
export type Outcome = { granted: number | null; contract: string | null; amount: number | null }

export async function outcomesOf(
  { db }: SignedScope,
  caseIds: readonly string[],
): Promise<Map<string, Outcome>> {
  const rows = await db
    .select({ id: cases.id, decision: decisions, award: awards })
    .from(cases)
    .leftJoin(decisions, standingDecisionOf(cases.id))
    .leftJoin(awards, eq(awards.caseId, cases.id))
    .where(inArray(cases.id, [...caseIds]))
  return new Map(
    rows.map(({ id, decision, award }) => {
      const standing = award?.annulledAt ? null : award
      return [
        id,
        {
          granted: decision?.amount ?? null,
          contract: standing?.contractNumber ?? null,
          amount: standing?.amount ?? null,
        },
      ]
    }),
  )
}
