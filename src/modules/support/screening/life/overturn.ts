import { eq } from 'drizzle-orm'
import { standingEntry } from '#platform/ledger/read.ts'
import type { SignedScope } from '#platform/scope.ts'
import { startupOf } from '../../cases/applicant.ts'
import { standingDecisionOf } from '../../decisions/standing.ts'
import { type Decision, decisions } from '../../schema.ts'
import { numberOf } from '../actions.ts'
import type { CaseInCall } from '../reach.ts'

/** Takes the decision that stands out of force, and corrects the entry that counted it. The case is locked. */
export async function overturnDecision(
  scope: SignedScope,
  { kase, call, programme }: CaseInCall,
): Promise<Decision | undefined> {
  const [standing] = await scope.db.select().from(decisions).where(standingDecisionOf(kase.id))
  if (!standing) return undefined
  await scope.db
    .update(decisions)
    .set({ replacedAt: scope.now })
    .where(eq(decisions.id, standing.id))
  const counted = await standingEntry(scope, kase.id, [
    'support.case-approved',
    'support.case-refused',
    'support.case-rejected',
  ])
  await scope.ledger.append(scope, {
    act: 'support.decision-overturned',
    subject: { type: 'case', id: kase.id, label: numberOf(kase) },
    organisationId: programme.agencyId,
    startupId: startupOf(kase, call),
    amount: standing.amount,
    facts: { approved: standing.approved },
    corrects: counted?.id ?? null,
  })
  return standing
}
