import { eq } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { standingDecisionOf } from '../decisions/standing.ts'
import { type Award, awards, type Decision, decisions } from '../schema.ts'

/** What was decided on a case and what contract followed, for whoever has reached the case. */
export async function findOutcome(
  { db }: Scope,
  caseId: string,
): Promise<{ decision: Decision | undefined; award: Award | undefined }> {
  const [row] = await db
    .select({ decision: decisions, award: awards })
    .from(decisions)
    .leftJoin(awards, eq(awards.caseId, decisions.caseId))
    .where(standingDecisionOf(caseId))
  return { decision: row?.decision, award: row?.award ?? undefined }
}
