import type { Acts } from '#platform/ledger/ledger.ts'
import { acts as meetingActs } from './meetings/acts.ts'

export const acts = {
  'panels.reviewer-assigned': {
    vi: 'Đã phân công người đánh giá',
    en: 'A reviewer was assigned',
  },
  'panels.interest-declared': {
    vi: 'Người đánh giá cam kết không có xung đột lợi ích',
    en: 'A reviewer declared to have no conflict of interest',
  },
  'panels.reviewer-recused': {
    vi: 'Người đánh giá từ chối vì có xung đột lợi ích',
    en: 'A reviewer stepped aside because of a conflict of interest',
  },
  'panels.review-finished': {
    vi: 'Một người đánh giá đã hoàn thành phần chấm',
    en: 'A reviewer finished the review',
  },
  'panels.reviewer-removed': {
    vi: 'Đã thôi phân công người đánh giá',
    en: 'A reviewer was taken off the panel',
  },
  ...meetingActs,
  'panels.scores-unsealed': {
    vi: 'Đã mở điểm đánh giá cùng một lúc',
    en: 'The marks were opened together',
  },
  'panels.review-reopened': {
    vi: 'Đã mở lại một phần đánh giá',
    en: 'A review was opened again',
  },
} satisfies Acts
