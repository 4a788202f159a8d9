import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'plan.extension-asked': { vi: 'Xin gia hạn báo cáo', en: 'More time for a report asked for' },
  'plan.extension-granted': { vi: 'Gia hạn báo cáo', en: 'More time for a report given' },
  'plan.extension-refused': { vi: 'Không gia hạn báo cáo', en: 'More time for a report refused' },
} satisfies Acts
