import type { Acts } from '#platform/ledger/ledger.ts'
import { mediaActs } from './media/acts.ts'

export const acts = {
  'content.article-published': { vi: 'Đăng tin bài', en: 'Article published' },
  'content.article-changed': { vi: 'Sửa tin bài đã đăng', en: 'Published article changed' },
  'content.article-withdrawn': { vi: 'Gỡ tin bài', en: 'Article withdrawn' },
  'content.document-recorded': { vi: 'Ghi nhận văn bản', en: 'Legal document recorded' },
  ...mediaActs,
} satisfies Acts
