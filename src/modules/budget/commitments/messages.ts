import { bilingual } from '#platform/locale.ts'
import type { ClosingRefusal, ReleaseRefusal } from './rules.ts'

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
