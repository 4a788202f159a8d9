import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'support.batch-handed-in': { vi: 'Trình đợt quyết định', en: 'Batch of decisions handed in' },
  'support.batch-returned': { vi: 'Trả lại đợt quyết định', en: 'Batch of decisions returned' },
  'support.batch-decided': { vi: 'Duyệt đợt quyết định', en: 'Batch of decisions taken' },
} satisfies Acts
