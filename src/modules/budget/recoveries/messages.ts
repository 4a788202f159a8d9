import { bilingual } from '#platform/locale.ts'
import type { DemandRefusal, ReceiptRefusal } from './rules.ts'

export const demanding = bilingual<Record<DemandRefusal, string>>(
  {
    'no-amount': 'Số tiền phải là số nguyên lớn hơn 0. Hãy nhập lại.',
    'beyond-paid':
      'Số yêu cầu hoàn trả vượt số đã chi mà chưa quyết toán, nên chưa ghi. Hãy nhập số nhỏ hơn.',
    'due-in-past': 'Hạn hoàn trả đã qua, nên chưa ghi. Hãy chọn hạn từ hôm nay trở đi.',
  },
  {
    'no-amount': 'The amount must be a whole number above 0. Type it again.',
    'beyond-paid':
      'This is more than was paid and not settled, so nothing was demanded. Give a smaller amount.',
    'due-in-past': 'This day has passed, so nothing was demanded. Choose today or a later day.',
  },
)

export const receiving = bilingual<Record<ReceiptRefusal, string>>(
  {
    'no-amount': 'Số tiền phải là số nguyên lớn hơn 0. Hãy nhập lại.',
    'beyond-demanded':
      'Số nhận về vượt phần còn phải hoàn trả, nên chưa ghi. Hãy xem số còn lại rồi nhập lại.',
    'received-in-future': 'Ngày nhận chưa tới, nên chưa ghi. Hãy nhập ngày tiền đã về.',
    'received-before-demand':
      'Ngày nhận trước ngày yêu cầu hoàn trả, nên chưa ghi. Hãy nhập ngày tiền đã về.',
    'own-organisation':
      'Bạn là người của đơn vị phải hoàn trả, nên chưa ghi. Hãy để người khác ghi.',
  },
  {
    'no-amount': 'The amount must be a whole number above 0. Type it again.',
    'beyond-demanded':
      'This is more than is still to come back, so nothing was recorded. Look at the rest and type it again.',
    'received-before-demand':
      'This day is before the repayment was demanded, so nothing was recorded. Give the day on which the money came.',
    'own-organisation':
      'You belong to the organisation that pays back, so nothing was recorded. Leave it to somebody else.',
    'received-in-future':
      'This day has not come, so nothing was recorded. Give the day on which the money came.',
  },
)
