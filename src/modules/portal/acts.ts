import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'portal.following-confirmed': { vi: 'Xác nhận nhận tin qua thư', en: 'Mails confirmed' },
  'portal.following-ended': { vi: 'Thôi nhận tin qua thư', en: 'Mails ended' },
  'portal.about-changed': {
    vi: 'Sửa phần giới thiệu chức năng, liên hệ',
    en: 'Functions and contacts changed',
  },
} satisfies Acts
