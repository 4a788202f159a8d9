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
  'panels.profile-stated': {
    vi: 'Chuyên gia cập nhật hồ sơ của mình',
    en: 'A reviewer updated their profile',
  },
  'panels.own-tie-stated': {
    vi: 'Chuyên gia khai một quan hệ của mình',
    en: 'A reviewer stated a tie of their own',
  },
  'panels.own-tie-ended': {
    vi: 'Chuyên gia ghi nhận một quan hệ đã kết thúc',
    en: 'A tie of a reviewer ended',
  },
  'panels.conflict-dismissed': {
    vi: 'Đã xem một nghi vấn xung đột lợi ích và kết luận không phải',
    en: 'A possible conflict of interest was looked at and found to be none',
  },
} satisfies Acts
