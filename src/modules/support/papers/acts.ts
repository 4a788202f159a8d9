import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'support.paper-drafted': { vi: 'Soạn dự thảo văn bản', en: 'Paper drafted' },
  'support.paper-issued': {
    vi: 'Ghi số và ngày ban hành văn bản',
    en: 'Number of a paper recorded',
  },
} satisfies Acts
