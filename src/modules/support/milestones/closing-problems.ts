import type { ClosingRefusal } from '#modules/budget/index.ts'
import type { AgendaRefusal } from '#modules/panels/index.ts'
import { bilingual } from '#platform/locale.ts'
import type { AcceptanceRefusal, SettlingRefusal } from './rules.ts'

export type EndingProblem = Exclude<
  AgendaRefusal | AcceptanceRefusal | SettlingRefusal | ClosingRefusal,
  'closed' | 'contract-over'
>

/** What stands in the way of accepting or ending a whole contract. */
export const endingProblems = bilingual<Record<EndingProblem, string>>(
  {
    'not-yours':
      'Bạn không lập chương trình của phiên họp này, nên hợp đồng chưa được đưa vào. Hãy nhờ thư ký hội đồng.',
    'not-now':
      'Phiên họp đã bắt đầu hoặc đã hủy, nên không thêm nội dung được nữa. Hãy chọn phiên khác.',
    'nothing-chosen': 'Chưa chọn phiên họp nào. Hãy chọn một phiên rồi gửi lại.',
    'on-another-agenda':
      'Hợp đồng đang nằm trong chương trình của một phiên họp khác chưa kết thúc. Hãy đợi phiên đó.',
    'accepted-before': 'Hợp đồng này đã được nghiệm thu trước đó.',
    'milestones-open':
      'Còn mốc chưa được nghiệm thu, nên chưa ghi nhận nghiệm thu toàn bộ. Hãy nghiệm thu các mốc trước.',
    'council-silent':
      'Chưa có biên bản đã ký của hội đồng nghiệm thu thông qua kết quả, nên chưa ghi nhận được.',
    'not-accepted-whole':
      'Hợp đồng chưa được nghiệm thu toàn bộ, nên chưa kết thúc được. Hãy ghi nhận nghiệm thu trước.',
    'requests-open':
      'Còn đề nghị thanh toán chưa xử lý xong, nên chưa kết thúc được. Hãy hỏi bộ phận tài chính.',
    'items-unsettled':
      'Còn nội dung chi chưa quyết toán, nên chưa kết thúc được. Hãy đợi bộ phận tài chính quyết toán.',
    'money-outstanding':
      'Còn tiền đã chi chưa quyết toán hoặc phải thu hồi, nên chưa kết thúc được. Xem bảng quyết toán bên dưới.',
  },
  {
    'not-yours':
      'You do not draw up the agenda of this meeting, so the contract was not put on it. Please ask the secretary.',
    'not-now': 'The meeting has begun or was cancelled, so nothing can be added. Choose another.',
    'nothing-chosen': 'No meeting was chosen. Choose one and send again.',
    'on-another-agenda':
      'The contract stands on the agenda of another meeting that has not ended. Please wait for that.',
    'accepted-before': 'This contract was accepted before.',
    'milestones-open':
      'Some milestones are not accepted, so the whole is not either. Accept the milestones first.',
    'council-silent':
      'No signed minutes of an acceptance council carry the results, so nothing was recorded.',
    'not-accepted-whole':
      'The contract is not accepted as a whole, so it cannot be ended. Record the acceptance first.',
    'requests-open':
      'Some payments asked for are not dealt with, so it cannot be ended. Please ask Finance.',
    'items-unsettled':
      'Some content items are not settled, so it cannot be ended. Wait for Finance to settle them.',
    'money-outstanding':
      'Some money paid is not settled or is to be paid back, so it cannot be ended. See the settlement below.',
  },
)
