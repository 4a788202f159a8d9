import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'portal.synonym-stated': { vi: 'Ghi từ đồng nghĩa', en: 'Synonym stated' },
} satisfies Acts
