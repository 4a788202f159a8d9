import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'facilities.centre-established': {
    vi: 'Ghi nhận thành lập trung tâm, cơ sở hỗ trợ khởi nghiệp',
    en: 'Establishment of a support centre recorded',
  },
  'facilities.centre-withdrawn': {
    vi: 'Gỡ ghi nhận trung tâm, cơ sở hỗ trợ khởi nghiệp',
    en: 'Record of a support centre taken back',
  },
} satisfies Acts
