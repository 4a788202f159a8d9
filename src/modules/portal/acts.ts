import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'portal.about-changed': {
    vi: 'Sửa phần giới thiệu chức năng, liên hệ',
    en: 'Functions and contacts changed',
  },
} satisfies Acts
