import type { Acts } from '#platform/ledger/ledger.ts'
import { acts as articleActs } from './articles/acts.ts'
import { acts as campaignActs } from './campaigns/acts.ts'
import { acts as entryActs } from './entries/acts.ts'
import { mediaActs } from './media/acts.ts'

export const acts = {
  ...articleActs,
  ...campaignActs,
  'content.document-recorded': { vi: 'Ghi nhận văn bản', en: 'Legal document recorded' },
  ...mediaActs,
  'content.document-published': { vi: 'Công bố văn bản', en: 'Legal document published' },
  'content.document-changed': { vi: 'Sửa văn bản đã công bố', en: 'Published document changed' },
  'content.document-withdrawn': { vi: 'Gỡ văn bản', en: 'Legal document withdrawn' },
  'content.document-lapsed': { vi: 'Văn bản hết hiệu lực', en: 'Legal document lapsed' },
  'content.document-restored': {
    vi: 'Rút lại ghi nhận hết hiệu lực',
    en: 'Lapse of a document taken back',
  },
  'content.question-received': { vi: 'Nhận câu hỏi', en: 'Question received' },
  'content.question-assigned': { vi: 'Giao câu hỏi', en: 'Question assigned' },
  'content.question-answered': { vi: 'Soạn câu trả lời', en: 'Answer written' },
  'content.question-returned': { vi: 'Trả lại câu trả lời', en: 'Answer returned' },
  'content.question-published': {
    vi: 'Công bố câu hỏi và câu trả lời',
    en: 'Question and answer published',
  },
  'content.question-sent': { vi: 'Trả lời riêng người hỏi', en: 'Asker answered privately' },
  'content.question-declined': { vi: 'Không trả lời câu hỏi', en: 'Question declined' },
  'content.question-withdrawn': { vi: 'Gỡ câu hỏi đã công bố', en: 'Published question withdrawn' },
  'content.question-asker-erased': {
    vi: 'Xóa dữ liệu của người hỏi',
    en: 'Asker of a question erased',
  },
  'content.question-term-set': {
    vi: 'Đặt thời hạn trả lời câu hỏi',
    en: 'Time for answers set',
  },
  ...entryActs,
} satisfies Acts
