import type { NewEntry } from '#platform/ledger/ledger.ts'
import type { Facts } from '#platform/schema.ts'
import type { StoredPeriod } from '../schema.ts'
import { periodNames } from '../windows.ts'

/** What every ledger entry about a consolidated report says of it. */
export const entryAbout = (
  id: string,
  period: StoredPeriod,
  facts: Facts = {},
): Omit<NewEntry, 'act'> => ({
  subject: {
    type: 'consolidated-report',
    id,
    label: `Báo cáo tổng hợp: ${periodNames.vi(period)}`,
  },
  organisationId: period.receiverId,
  facts: {
    plan: period.planCode,
    frequency: period.frequency,
    from: period.from,
    until: period.until,
    ...facts,
  },
})
