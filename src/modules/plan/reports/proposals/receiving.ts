import { newId } from '#platform/ids.ts'
import type { Scope } from '#platform/scope.ts'
import { entryAbout } from '../entry.ts'
import { fullReportsOn, type ReportOnPeriod } from '../queries.ts'
import type { StoredPeriod } from '../schema.ts'
import { reportProposals } from './schema.ts'
import { proposalsIn } from './splitting.ts'

/** Makes each proposal of an accepted report an item of its own. Done twice, it does nothing more. */
export async function receiveProposals(scope: Scope, found: ReportOnPeriod): Promise<void> {
  const texts = proposalsIn(found.report.narrative?.proposals ?? '')
  if (texts.length === 0) return
  const fresh = await scope.db
    .insert(reportProposals)
    .values(
      texts.map((text, index) => ({
        id: newId(),
        reportId: found.report.id,
        ordinal: index + 1,
        text,
        receivedAt: scope.now,
      })),
    )
    .onConflictDoNothing()
    .returning()
  for (const { id, ordinal } of fresh) {
    const { organisationId, facts } = entryAbout(found, { report: found.report.id, ordinal })
    await scope.ledger.append(scope, {
      act: 'plan.proposal-received',
      subject: { type: 'proposal', id, label: `Đề xuất ${ordinal}` },
      ...(organisationId ? { organisationId } : {}),
      ...(facts ? { facts } : {}),
    })
  }
}

/** The same for all accepted reports on a window: those that were accepted before proposals were followed. */
export async function receiveFrom(scope: Scope, period: StoredPeriod): Promise<void> {
  for (const report of await fullReportsOn(scope, period))
    if (report.stage === 'accepted') await receiveProposals(scope, { report, period })
}
