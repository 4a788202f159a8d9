import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'support.appeal-filed': { vi: 'Nộp khiếu nại', en: 'Appeal filed' },
  'support.appeal-taken': { vi: 'Nhận giải quyết khiếu nại', en: 'Appeal taken on' },
  'support.appeal-withdrawn': { vi: 'Rút khiếu nại', en: 'Appeal withdrawn' },
  'support.appeal-dismissed': { vi: 'Không chấp nhận khiếu nại', en: 'Appeal dismissed' },
  'support.appeal-upheld': { vi: 'Chấp nhận khiếu nại', en: 'Appeal upheld' },
} satisfies Acts
