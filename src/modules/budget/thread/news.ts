import { bilingual } from '#platform/locale.ts'
import type { RequestState } from '../states.ts'

export const threadNews = [
  'approved',
  'one-more',
  'declined',
  'paid',
  'handed-in',
  'withdrawn',
  'settled',
  'demanded',
  'received',
] as const
export type ThreadNews = (typeof threadNews)[number]

type NewsWords = {
  requestState: Record<RequestState, string>
  /** What has just come of an act. */
  news: Record<ThreadNews, string>
}

export const newsMessages = bilingual<NewsWords>(
  {
    requestState: {
      requested: 'Chờ duyệt',
      approved: 'Đã duyệt, chờ chi',
      frozen: 'Tạm dừng vì đổi tài khoản',
      declined: 'Không duyệt',
      paid: 'Đã chi',
    },
    news: {
      approved: 'Đã duyệt đủ. Việc tiếp theo là chi, do người khác ghi.',
      'one-more': 'Đã ghi ý kiến duyệt của bạn. Cần thêm một người khác duyệt.',
      declined: 'Đã trả lại đề nghị và báo cho người đề nghị.',
      paid: 'Đã ghi chi và báo cho đơn vị nhận.',
      'handed-in': 'Đã nhận chứng từ.',
      withdrawn: 'Đã rút chứng từ.',
      settled: 'Đã ghi quyết toán nội dung chi.',
      demanded: 'Đã ghi yêu cầu hoàn trả và báo cho đơn vị.',
      received: 'Đã ghi số tiền nhận về.',
    },
  },
  {
    requestState: {
      requested: 'To be approved',
      approved: 'Approved, to be paid',
      frozen: 'Stands still: the account changed',
      declined: 'Declined',
      paid: 'Paid',
    },
    news: {
      approved: 'All approvals are given. The next step is to pay, recorded by somebody else.',
      'one-more': 'Your approval is recorded. One more person has to approve.',
      declined: 'The request is declined, and whoever asked is told.',
      paid: 'The payment is recorded, and the payee is told.',
      'handed-in': 'The proof is taken.',
      withdrawn: 'The proof is withdrawn.',
      settled: 'The settlement of the item is recorded.',
      demanded: 'The repayment is demanded, and the payee is told.',
      received: 'What came back is recorded.',
    },
  },
)
