import { bilingual } from '#platform/locale.ts'
import type { ApprovalRefusal, DeclineRefusal, PaymentRefusal, RequestRefusal } from './rules.ts'

export const requesting = bilingual<Record<RequestRefusal, string>>(
  {
    closed: 'Cam kết này đã tất toán, nên không đề nghị thanh toán thêm được.',
    'no-amount': 'Số tiền phải là số nguyên lớn hơn 0. Hãy nhập lại.',
    'no-account':
      'Đơn vị nhận chưa khai tài khoản, nên chưa đề nghị được. Hãy mời người đại diện khai tài khoản nhận tiền.',
    'account-unconfirmed':
      'Tài khoản của đơn vị nhận chưa được cơ quan tài chính xác nhận, nên chưa đề nghị được. Hãy chờ xác nhận rồi gửi lại.',
    'beyond-committed':
      'Số đề nghị vượt phần cam kết còn lại sau khi trừ các đề nghị đang chờ, nên chưa ghi. Hãy nhập số nhỏ hơn.',
    'milestone-requested':
      'Cột mốc này đã có đề nghị thanh toán, nên không ghi thêm. Muốn đề nghị lại, đề nghị cũ phải được trả lại trước.',
    'own-organisation':
      'Bạn là người của đơn vị nhận tiền, nên chưa ghi. Hãy để người khác đề nghị thanh toán.',
    'all-settled': 'Mọi nội dung chi đã quyết toán, nên không còn gì để thanh toán.',
  },
  {
    closed: 'This commitment is closed, so no more payments can be asked for.',
    'no-amount': 'The amount must be a whole number above 0. Type it again.',
    'no-account':
      'The payee has not stated an account, so nothing was asked for. Invite its representative to state one.',
    'account-unconfirmed':
      'Finance has not confirmed the payee’s account, so nothing was asked for. Wait for it and send again.',
    'beyond-committed':
      'This is more than is committed and not held by open requests, so it was not recorded. Give a smaller amount.',
    'milestone-requested':
      'A payment for this milestone was already asked for. To ask again, the earlier request must be declined first.',
    'own-organisation':
      'You belong to the organisation that would be paid, so nothing was asked for. Leave it to somebody else.',
    'all-settled': 'Every item is settled, so nothing is left to pay.',
  },
)

const over = bilingual(
  {
    'already-declined': 'Đề nghị này vừa bị trả lại, nên không ghi gì thêm. Lý do ở ngay dưới đây.',
    'already-paid':
      'Đề nghị này vừa được chi, nên không ghi gì thêm. Ủy nhiệm chi ở ngay dưới đây.',
    frozen:
      'Đơn vị vừa đổi tài khoản nên đề nghị đang tạm dừng. Hãy xác nhận tài khoản mới, rồi duyệt lại từ đầu.',
    'own-request': 'Bạn là người đề nghị, nên việc này phải do người khác làm.',
    'own-organisation': 'Bạn là người của đơn vị nhận tiền, nên việc này phải do người khác làm.',
    'account-changed':
      'Tài khoản nhận tiền đã đổi sau khi bạn mở trang, nên chưa ghi gì. Hãy xem tài khoản mới ngay dưới đây rồi gửi lần nữa.',
  },
  {
    'already-declined':
      'This request has just been declined, so nothing was recorded. The reason is shown below.',
    'already-paid':
      'This request has just been paid, so nothing was recorded. The payment order is shown below.',
    frozen:
      'The payee has changed its account, so the request stands still. Confirm the new account, then approve from the start.',
    'own-request': 'You asked for this payment, so somebody else has to do this.',
    'own-organisation':
      'You belong to the organisation to be paid, so somebody else has to do this.',
    'account-changed':
      'The account to be paid into changed after you opened this page, so nothing was recorded. Look at the new one below and send again.',
  },
)

export const approving = bilingual<Record<ApprovalRefusal, string>>(
  {
    ...over.vi,
    'already-approved':
      'Đề nghị này vừa được duyệt đủ, nên không cần duyệt thêm. Việc tiếp theo là chi.',
    'approved-by-you': 'Bạn đã duyệt đề nghị này. Cần thêm một người khác duyệt.',
    'threshold-missing':
      'Thành phố chưa đặt mức tiền phải có hai người duyệt, nên chưa đề nghị nào được duyệt. Lãnh đạo hoặc quản trị viên đặt mức này tại trang Ngưỡng duyệt.',
  },
  {
    ...over.en,
    'already-approved':
      'This request has just got all its approvals, so no more are needed. The next step is to pay it.',
    'approved-by-you': 'You have approved this request. One more person has to.',
    'threshold-missing':
      'The city has not set the amount from which two people approve, so no request can be approved. A leader or an administrator sets it on the page Threshold of approval.',
  },
)

export const declining = bilingual<Record<DeclineRefusal, string>>(
  { 'already-declined': over.vi['already-declined'], 'already-paid': over.vi['already-paid'] },
  { 'already-declined': over.en['already-declined'], 'already-paid': over.en['already-paid'] },
)

export const paying = bilingual<Record<PaymentRefusal, string>>(
  {
    ...over.vi,
    'not-approved':
      'Đề nghị này chưa được duyệt đủ, nên chưa ghi chi được. Hãy chờ duyệt đủ người.',
    'only-approver':
      'Bạn là người duy nhất đã duyệt đề nghị này, nên việc ghi chi phải do người khác làm.',
    'alarm-open':
      'Còn cảnh báo chi trùng chưa xử lý, nên chưa ghi chi được. Hãy xem và xử lý cảnh báo trước.',
    'paid-in-future': 'Ngày chi chưa tới, nên chưa ghi. Hãy nhập ngày kho bạc đã chi.',
    'paid-before-request':
      'Ngày chi sớm hơn ngày đề nghị, nên chưa ghi. Hãy xem lại ngày trên ủy nhiệm chi.',
    'order-taken':
      'Số ủy nhiệm chi này đã ghi cho một đề nghị khác, nên chưa ghi. Hãy xem lại số trên ủy nhiệm chi.',
  },
  {
    ...over.en,
    'not-approved':
      'This request lacks approvals, so it cannot be paid yet. Wait until enough people have approved.',
    'only-approver': 'You alone approved this request, so somebody else has to record its payment.',
    'alarm-open':
      'An alarm of double funding is open, so nothing can be paid. Look at it and clear it first.',
    'paid-in-future':
      'This day has not come, so nothing was recorded. Give the day on which the treasury paid.',
    'paid-before-request':
      'This day is before the request was made, so nothing was recorded. Look at the day on the payment order again.',
    'order-taken':
      'This payment order is recorded for another request, so nothing was recorded. Look at the number again.',
  },
)
