import { bilingual } from '#platform/locale.ts'
import type { ConfirmationRefusal, StatementRefusal } from './rules.ts'

export const stating = bilingual<Record<StatementRefusal, string>>(
  {
    unchanged:
      'Tài khoản này đang được dùng, nên không có gì thay đổi. Chỉ khai lại khi đơn vị đổi tài khoản.',
    'changed-meanwhile':
      'Một người khác của đơn vị vừa khai tài khoản cùng lúc, nên nội dung của bạn chưa được lưu. Hãy xem tài khoản mới ngay dưới đây rồi khai lại nếu chưa đúng.',
  },
  {
    unchanged:
      'This is the account in use, so nothing changed. State it again only when it changes.',
    'changed-meanwhile':
      'Somebody else of your organisation stated an account at the same time, so yours was not saved. Look at the new one below, and state it again if it is wrong.',
  },
)

export const confirming = bilingual<Record<ConfirmationRefusal, string>>(
  {
    replaced:
      'Đơn vị vừa đổi sang tài khoản khác, nên tài khoản này không xác nhận được nữa. Hãy kiểm tra tài khoản mới trong danh sách.',
    'already-confirmed': 'Tài khoản này vừa được người khác xác nhận; không cần làm gì thêm.',
    'stated-by-you': 'Bạn là người khai tài khoản này, nên phải có người khác xác nhận.',
    'own-organisation':
      'Đây là tài khoản của đơn vị mà bạn là thành viên, nên phải có người khác xác nhận.',
  },
  {
    replaced:
      'The organisation has just changed to another account, so this one can no longer be confirmed. Check the new one in the list.',
    'already-confirmed': 'Somebody else has just confirmed this account; nothing is left to do.',
    'stated-by-you': 'You stated this account, so somebody else has to confirm it.',
    'own-organisation':
      'The account is of an organisation that you belong to, so somebody else has to confirm it.',
  },
)

export const messages = bilingual(
  {
    ownTitle: (name: string) => `Tài khoản nhận tiền của ${name}`,
    ownLead: 'Tiền hỗ trợ chỉ được chuyển vào tài khoản mà cơ quan tài chính đã xác nhận.',
    desk: 'Bàn làm việc',
    finance: 'Tài chính',
    current: 'Tài khoản đang dùng',
    none: 'Chưa khai tài khoản nào.',
    state: 'Khai hoặc đổi tài khoản',
    stateWarning:
      'Đổi tài khoản sẽ tạm dừng mọi đề nghị thanh toán đang chờ: cơ quan tài chính phải xác nhận tài khoản mới, rồi từng đề nghị phải được duyệt lại.',
    submit: 'Lưu tài khoản',
    bank: 'Ngân hàng, chi nhánh',
    holder: 'Tên chủ tài khoản',
    holderHint: 'Đúng như ngân hàng ghi.',
    number: 'Số tài khoản',
    numberHint: 'Giữ nguyên các số 0 ở đầu.',
    stated: 'Khai lúc',
    confirmed: 'Đã xác nhận',
    waiting: 'Chờ cơ quan tài chính xác nhận',
    earlier: 'Tài khoản trước đây',
    until: 'Dùng đến',
    saved: 'Đã lưu tài khoản. Cơ quan tài chính sẽ xác nhận trước khi chuyển tiền.',
    savedFrozen: (count: number) =>
      `Đã lưu tài khoản mới. ${count} đề nghị thanh toán đã tạm dừng cho đến khi tài khoản được xác nhận và duyệt lại.`,
    listTitle: 'Tài khoản chờ xác nhận',
    listLead:
      'Đối chiếu với văn bản của đơn vị và gọi lại theo số đã biết trước khi xác nhận. Người khai không tự xác nhận.',
    nothing: 'Không có tài khoản nào chờ xác nhận.',
    organisation: 'Đơn vị',
    confirm: 'Xác nhận tài khoản',
    confirmFor: (name: string) => `Xác nhận tài khoản của ${name}`,
    done: 'Đã xác nhận tài khoản. Các đề nghị bị tạm dừng được xét lại từ đầu.',
  },
  {
    ownTitle: (name: string) => `Bank account of ${name}`,
    ownLead: 'Support is paid only into an account that Finance has confirmed.',
    desk: 'My desk',
    finance: 'Finance',
    current: 'Account in use',
    none: 'No account was stated yet.',
    state: 'State or change the account',
    stateWarning:
      'A change stops every payment under way: Finance must confirm the new account, and then each request must be approved again.',
    submit: 'Save the account',
    bank: 'Bank and branch',
    holder: 'Holder of the account',
    holderHint: 'Exactly as the bank has it.',
    number: 'Account number',
    numberHint: 'Keep the zeros in front.',
    stated: 'Stated',
    confirmed: 'Confirmed',
    waiting: 'Waiting for Finance to confirm it',
    earlier: 'Earlier accounts',
    until: 'In use until',
    saved: 'The account is saved. Finance will confirm it before any money is sent.',
    savedFrozen: (count: number) =>
      `The new account is saved. ${count} payment requests stand still until it is confirmed and they are approved again.`,
    listTitle: 'Accounts to confirm',
    listLead:
      'Compare with the organisation’s letter and call back on a number you know before you confirm. Whoever stated it does not confirm it.',
    nothing: 'No account waits to be confirmed.',
    organisation: 'Organisation',
    confirm: 'Confirm the account',
    confirmFor: (name: string) => `Confirm the account of ${name}`,
    done: 'The account is confirmed. Requests that stood still are judged from the start.',
  },
)
