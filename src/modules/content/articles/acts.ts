import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'content.revision-sent': { vi: 'Gửi duyệt tin bài', en: 'Article sent for approval' },
  'content.revision-approved': { vi: 'Duyệt tin bài', en: 'Article approved' },
  'content.revision-returned': { vi: 'Trả lại tin bài', en: 'Article returned' },
  'content.article-published': { vi: 'Đăng tin bài', en: 'Article published' },
  'content.article-changed': { vi: 'Sửa tin bài đã đăng', en: 'Published article changed' },
  'content.revision-scheduled': { vi: 'Đặt lịch cho tin bài', en: 'Article scheduled' },
  'content.revision-unscheduled': {
    vi: 'Bỏ lịch của tin bài',
    en: 'Schedule of an article dropped',
  },
  'content.article-withdrawn': { vi: 'Gỡ tin bài', en: 'Article withdrawn' },
  'content.article-expired': { vi: 'Tin bài hết hạn', en: 'Article expired' },
  'content.article-moved': { vi: 'Đổi địa chỉ tin bài', en: 'Article moved' },
  'content.revision-checked': { vi: 'Hậu kiểm tin bài', en: 'Article checked after publication' },
  'content.revision-reviewed': { vi: 'Rà soát tin bài', en: 'Article reviewed' },
} satisfies Acts
