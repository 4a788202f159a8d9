import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'plan.adjustment-filed': { vi: 'Lập điều chỉnh báo cáo', en: 'Adjustment of a report filed' },
  'plan.adjustment-accepted': {
    vi: 'Chấp nhận điều chỉnh báo cáo',
    en: 'Adjustment of a report accepted',
  },
  'plan.adjustment-refused': {
    vi: 'Không chấp nhận điều chỉnh báo cáo',
    en: 'Adjustment of a report refused',
  },
} satisfies Acts
