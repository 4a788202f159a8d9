import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'support.correction-requested': {
    vi: 'Yêu cầu bổ sung hồ sơ',
    en: 'Correction asked for',
  },
  'support.case-accepted': {
    vi: 'Hồ sơ hợp lệ, chuyển sang đánh giá',
    en: 'Case accepted into review',
  },
  'support.case-rejected': {
    vi: 'Từ chối ở bước kiểm tra hồ sơ',
    en: 'Case refused at screening',
  },
} satisfies Acts
