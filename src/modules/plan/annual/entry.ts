import type { NewEntry } from '#platform/ledger/ledger.ts'
import type { Facts } from '#platform/schema.ts'
import type { Cycle } from './reach.ts'

/** What every ledger entry about an annual plan says of it. */
export const entryAbout = (
  { annual, reach }: Cycle,
  facts: Facts = {},
): Omit<NewEntry, 'act' | 'amount'> => ({
  subject: { type: 'annual-plan', id: annual.id, label: `Kế hoạch năm ${annual.year}` },
  organisationId: reach.department?.id ?? null,
  facts: { plan: annual.planCode, year: annual.year, ...facts },
})
