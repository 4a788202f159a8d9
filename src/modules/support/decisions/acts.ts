import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'support.case-approved': {
    vi: 'Quyết định hỗ trợ',
    en: 'Support decided',
  },
  'support.case-refused': {
    vi: 'Quyết định không hỗ trợ',
    en: 'Support refused',
  },
} satisfies Acts
