import { eq, inArray } from 'drizzle-orm'
import { settledPosition } from '#platform/ledger/read.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { findPlan } from '../../queries.ts'
import { receiveFrom } from '../proposals/receiving.ts'
import { findPeriod } from '../queries.ts'
import { compose } from './compose.ts'
import { hashOf } from './content.ts'
import { lockDraft } from './drafting.ts'
import { entryAbout } from './entry.ts'
import { gather } from './gather.ts'
import { type IssueRefusal, refusalToIssue } from './handling.ts'
import { proveFigures } from './proving.ts'
import { handlingsOf } from './queries.ts'
import {
  consolidatedAdjustments,
  consolidatedContributions,
  consolidatedEvidence,
  consolidatedReports,
} from './schema.ts'

/** Issues the report on a window: text, figures and their evidence stand still from here on. */
export const issueReport = (
  scope: SignedScope,
  periodId: string,
  seen: number | undefined,
): Promise<Outcome<string, IssueRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const period = await findPeriod(inside, periodId)
    const plan = period && (await findPlan(inside, period.planCode))
    if (!period || !plan) return undefined
    const { db, today, now, actor } = inside
    const draft = await lockDraft(inside, periodId)
    const { id, texts } = draft
    const handlings = await handlingsOf(inside, id)
    const upTo = await settledPosition(inside)
    // After the place is taken: whoever writes first and locks then waits for others who do the same.
    await receiveFrom(inside, period)
    const gathered = await gather(inside, period, plan, upTo)
    const composed = compose(gathered, { texts, handlings }, { today, upTo })
    const refusal = refusalToIssue(draft, composed, { seen, today, until: period.until })
    if (refusal) return refused(refusal)

    const { content, evidence } = await proveFigures(inside, plan.content, gathered, composed)
    const contentHash = hashOf(content)
    if (evidence.length > 0)
      await db
        .insert(consolidatedEvidence)
        .values(evidence.map((one) => ({ consolidatedId: id, ...one })))
    const taken = [...content.agencies, ...content.late].flatMap((one) =>
      'presence' in one && one.presence !== 'counted' ? [] : [one.reportId],
    )
    if (taken.length > 0)
      await db
        .insert(consolidatedContributions)
        .values(taken.map((reportId) => ({ reportId, consolidatedId: id })))
    const shown = content.adjustments.map((one) => one.id)
    if (shown.length > 0)
      await db
        .update(consolidatedAdjustments)
        .set({ shownIn: id })
        .where(inArray(consolidatedAdjustments.id, shown))
    await db
      .update(consolidatedReports)
      .set({ content, contentHash, issuedBy: actor.id, issuedAt: now, version: draft.version + 1 })
      .where(eq(consolidatedReports.id, id))
    await inside.ledger.append(inside, {
      act: 'plan.consolidated-issued',
      ...entryAbout(id, period, { contentHash, countedUpTo: upTo, reports: taken.length }),
    })
    return done(id)
  })
