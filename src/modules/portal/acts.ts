import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'portal.following-confirmed': { vi: 'Xác nhận nhận tin qua thư', en: 'Mails confirmed' },
  'portal.following-ended': { vi: 'Thôi nhận tin qua thư', en: 'Mails ended' },
} satisfies Acts
