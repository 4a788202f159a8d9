import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'support.award-signed': {
    vi: 'Ký hợp đồng hỗ trợ',
    en: 'Support contract signed',
  },
  'support.award-annulled': {
    vi: 'Hủy hợp đồng hỗ trợ đã ghi nhận',
    en: 'Support contract annulled',
  },
} satisfies Acts
