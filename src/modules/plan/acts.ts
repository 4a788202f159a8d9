import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'plan.loaded': { vi: 'Nạp kế hoạch', en: 'Plan loaded' },
} satisfies Acts
