import { eq } from 'drizzle-orm'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import { entryAbout } from './entry.ts'
import { tellReporters } from './mails.ts'
import { receiveProposals } from './proposals/receiving.ts'
import { findReceived, type ReportOnPeriod } from './queries.ts'
import { reports } from './schema.ts'
import { type JudgementRefusal, refusalToJudge } from './standing.ts'

type Judged = Promise<Outcome<string, JudgementRefusal> | undefined>

/** The receiving office closes the report: from now on it is as it is. */
export const acceptReport = (scope: SignedScope, id: string, seen: number | undefined): Judged =>
  judge(scope, id, seen, async (scope, found) => {
    await scope.db
      .update(reports)
      .set({
        stage: 'accepted',
        acceptedBy: scope.actor.id,
        acceptedAt: scope.now,
        version: found.report.version + 1,
      })
      .where(eq(reports.id, id))
    await scope.ledger.append(scope, { act: 'plan.report-accepted', ...entryAbout(found) })
    await receiveProposals(scope, found)
  })

/** The receiving office gives the report back with what is to be put right. */
export const sendBack = (
  scope: SignedScope,
  id: string,
  seen: number | undefined,
  reason: string,
): Judged =>
  judge(scope, id, seen, async (scope, found) => {
    await scope.db
      .update(reports)
      .set({ stage: 'sent-back', sentBackReason: reason, version: found.report.version + 1 })
      .where(eq(reports.id, id))
    await scope.ledger.append(scope, {
      act: 'plan.report-sent-back',
      ...entryAbout(found, { reason }),
    })
    await tellReporters(scope, found, reason)
  })

const judge = (
  scope: SignedScope,
  id: string,
  seen: number | undefined,
  act: (scope: SignedScope, found: ReportOnPeriod) => Promise<void>,
): Judged =>
  inTransaction(scope, async (scope) => {
    const reached = await findReceived(scope, id)
    if (!reached) return undefined
    const report = only(
      await scope.db.select().from(reports).where(eq(reports.id, id)).for('update'),
    )
    const isReporter = holds(scope.actor, 'agency', report.reporterId)
    const refusal = refusalToJudge(report, { seen, isReporter })
    if (refusal) return refused(refusal)
    await act(scope, { ...reached, report })
    return done(id)
  })
