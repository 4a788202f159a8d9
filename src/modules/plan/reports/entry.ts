import type { NewEntry } from '#platform/ledger/ledger.ts'
import type { Facts } from '#platform/schema.ts'
import type { ReportOnPeriod } from './queries.ts'
import { periodNames } from './windows.ts'

/** What every ledger entry about a report says of it. */
export const entryAbout = (
  { report, period }: ReportOnPeriod,
  facts: Facts = {},
): Omit<NewEntry, 'act'> => ({
  subject: { type: 'report', id: report.id, label: `Báo cáo: ${periodNames.vi(period)}` },
  organisationId: report.reporterId,
  facts: {
    plan: period.planCode,
    frequency: period.frequency,
    from: period.from,
    until: period.until,
    ...facts,
  },
})
