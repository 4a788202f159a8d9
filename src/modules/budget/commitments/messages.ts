import { bilingual } from '#platform/locale.ts'
import type { ClosingRefusal, CommitmentRefusal, ReleaseRefusal } from './rules.ts'

/** For the modules above, which show why an award found no money. */
export const committing = bilingual<Record<CommitmentRefusal, string>>(
  {
    'line-unknown':
      'Dòng dự toán này không có hoặc không thuộc cơ quan của bạn, nên chưa cam kết. Hãy chọn dòng khác.',
    'line-not-allocated':
      'Dòng dự toán này chưa được phân bổ kinh phí, nên chưa cam kết được. Hãy chờ lãnh đạo phân bổ hoặc chọn dòng khác.',
    'line-exhausted':
      'Dòng dự toán không còn đủ tiền: có thể một hợp đồng khác vừa cam kết phần cuối. Chưa ghi gì; hãy chọn dòng khác, giảm số tiền hoặc đề nghị phân bổ thêm.',
    'already-committed': 'Hợp đồng này đã được cam kết kinh phí, nên không ghi lần nữa.',
    'no-items':
      'Chưa có nội dung chi nào với số tiền hợp lệ, nên chưa cam kết. Hãy nhập các nội dung chi của hợp đồng.',
  },
  {
    'line-unknown':
      'This line does not exist or is not your agency’s, so nothing was committed. Choose another line.',
    'line-not-allocated':
      'No money of this line is allocated, so nothing can be committed. Wait for the allocation or choose another line.',
    'line-exhausted':
      'The line has too little money left: another contract may just have taken the last of it. Nothing was recorded; choose another line, lower the amount or ask for more to be allocated.',
    'already-committed':
      'Money for this contract was already committed, so nothing was recorded again.',
    'no-items':
      'There is no item with a sound amount, so nothing was committed. Give the items of the contract.',
  },
)

export const releasing = bilingual<Record<ReleaseRefusal, string>>(
  {
    closed: 'Cam kết này đã tất toán, nên không còn gì để trả lại.',
    'nothing-to-release': 'Phần cam kết đã chi hết, nên không còn gì để trả lại dòng dự toán.',
  },
  {
    closed: 'This commitment is closed, so nothing is left to give back.',
    'nothing-to-release': 'All of the commitment is paid, so nothing is left to give back.',
  },
)

export const closing = bilingual<Record<ClosingRefusal, string>>(
  {
    closed: 'Cam kết này đã tất toán trước đó.',
    'requests-open':
      'Còn đề nghị thanh toán chưa xong, nên chưa tất toán được. Hãy chi hoặc trả lại các đề nghị đó trước.',
    'items-unsettled':
      'Còn nội dung chi chưa quyết toán, nên chưa tất toán được. Hãy quyết toán từng nội dung trước.',
    'money-outstanding':
      'Còn tiền đã chi chưa quyết toán hoặc chưa thu hồi, nên chưa tất toán được. Hãy yêu cầu hoàn trả và ghi số thu về.',
  },
  {
    closed: 'This commitment was closed before.',
    'requests-open':
      'Payment requests are still open, so it cannot be closed. Pay or decline them first.',
    'items-unsettled':
      'Some items are not settled, so it cannot be closed. Settle each item first.',
    'money-outstanding':
      'Money was paid that is neither settled nor back, so it cannot be closed. Demand it and record what comes back.',
  },
)
