import { and, eq } from 'drizzle-orm'
import { calledAbout, listReviews } from '#modules/panels/index.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import type { SignedScope } from '#platform/scope.ts'
import { batches, batchLines } from '../batches/schema.ts'
import { type Case, decisions } from '../schema.ts'
import { interestedIn } from '../screening/founders.ts'
import type { Part } from './rules.ts'

/** Steps of the office on a case; whoever took one of them has had a hand in it. */
const officeSteps: ReadonlySet<string> = new Set([
  'support.correction-requested',
  'support.case-accepted',
  'support.case-rejected',
  'support.case-transferred',
  'support.award-signed',
])

/** What somebody had to do with a case before it was appealed, or null; the whole past counts, not only what stands. */
export async function partIn(
  scope: SignedScope,
  kase: Case,
  personId = scope.actor.id,
): Promise<Part | null> {
  if ((await interestedIn(scope, kase)).includes(personId)) return 'own-startup'
  const taken = await scope.db
    .select({ decidedBy: decisions.decidedBy })
    .from(decisions)
    .where(eq(decisions.caseId, kase.id))
  if (taken.some(({ decidedBy }) => decidedBy === personId)) return 'decided'
  const reviews = await listReviews(scope, 'case', [kase.id])
  if (reviews.some(({ reviewerId }) => reviewerId === personId)) return 'judged'
  if ((await calledAbout(scope, 'case', kase.id)).includes(personId)) return 'council'
  const entries = await entriesAbout(scope, kase.id)
  const screened = entries.some(({ act, actorId }) => actorId === personId && officeSteps.has(act))
  if (screened || kase.officerId === personId) return 'screened'
  return (await proposed(scope, kase, personId)) ? 'screened' : null
}

/** Whether somebody drew up a batch in which the case was decided, or lies to be. */
async function proposed({ db }: SignedScope, { id }: Case, personId: string): Promise<boolean> {
  const rows = await db
    .select({ id: batches.id })
    .from(batches)
    .innerJoin(batchLines, eq(batchLines.batchId, batches.id))
    .where(and(eq(batchLines.caseId, id), eq(batches.drawnUpBy, personId)))
    .limit(1)
  return rows.length > 0
}
