import { bilingual } from '#platform/locale.ts'
import type { AnnualState } from './cycle/rules.ts'
import type { LineState } from './lines/rules.ts'
import type { Fate, ProposalState } from './proposals/rules.ts'

/** Words that several pages of the annual plan share. */
export const messages = bilingual(
  {
    desk: 'Bàn làm việc',
    title: 'Kế hoạch năm',
    ofYear: (year: number) => `Kế hoạch năm ${year}`,
    state: {
      collecting: 'Đang nhận đề xuất',
      composing: 'Đang tổng hợp',
      appraising: 'Đang thẩm định',
      'for-approval': 'Chờ phê duyệt',
      approved: 'Đã phê duyệt',
      returned: 'Bị trả lại, đang sửa',
    } satisfies Record<AnnualState, string> as Record<AnnualState, string>,
    proposalState: {
      draft: 'Bản nháp',
      submitted: 'Đã gửi',
      'sent-back': 'Được trả lại để sửa',
      withdrawn: 'Đã rút',
    } satisfies Record<ProposalState, string> as Record<ProposalState, string>,
    fate: {
      'not-sent': 'Không gửi',
      waiting: 'Chờ xem xét',
      'in-line': 'Đã đưa vào kế hoạch',
      cut: 'Không đưa vào kế hoạch',
    } satisfies Record<Fate, string> as Record<Fate, string>,
    lineState: {
      standing: 'Trong kế hoạch',
      cut: 'Đã cắt',
      dissolved: 'Đã tách',
    } satisfies Record<LineState, string> as Record<LineState, string>,
    asked: 'Đề nghị',
    composed: 'Tổng hợp',
    appraised: 'Thẩm định',
    approved: 'Được duyệt',
    notYet: 'Chưa có',
    bySource: 'Kinh phí theo nguồn',
    source: 'Nguồn',
    total: 'Tổng cộng',
    reason: 'Lý do',
    noteKept: 'Nội dung bạn nhập vẫn còn ở dưới.',
  },
  {
    desk: 'Desk',
    title: 'Annual plans',
    ofYear: (year: number) => `Plan of ${year}`,
    state: {
      collecting: 'Collecting proposals',
      composing: 'Being composed',
      appraising: 'Being appraised',
      'for-approval': 'Waiting for approval',
      approved: 'Approved',
      returned: 'Returned, being put right',
    },
    proposalState: {
      draft: 'Draft',
      submitted: 'Sent',
      'sent-back': 'Sent back to be put right',
      withdrawn: 'Withdrawn',
    },
    fate: {
      'not-sent': 'Not sent',
      waiting: 'Waiting to be considered',
      'in-line': 'Taken into the plan',
      cut: 'Left out of the plan',
    },
    lineState: { standing: 'In the plan', cut: 'Cut', dissolved: 'Taken apart' },
    asked: 'Asked',
    composed: 'Composed',
    appraised: 'Appraised',
    approved: 'Approved',
    notYet: 'Not yet',
    bySource: 'Money by source',
    source: 'Source',
    total: 'Total',
    reason: 'Reason',
    noteKept: 'What you typed is kept below.',
  },
)
