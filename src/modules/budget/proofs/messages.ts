import type { FileRefusal } from '#platform/files/files.ts'
import { bilingual } from '#platform/locale.ts'
import type { ClearingRefusal } from './alarms.ts'
import type { ExpenseRefusal, SettlementRefusal, WithdrawalRefusal } from './rules.ts'
import type { Alarm } from './schema.ts'

export const handingIn = bilingual<Record<ExpenseRefusal | FileRefusal, string>>(
  {
    closed: 'Cam kết này đã tất toán, nên không nhận thêm chứng từ.',
    'item-unknown':
      'Nội dung chi này không thuộc hợp đồng, nên chưa nhận. Hãy chọn lại nội dung chi.',
    'item-settled':
      'Nội dung chi này đã quyết toán, nên không nhận thêm chứng từ. Hãy chọn nội dung khác.',
    'no-amount': 'Số tiền phải là số nguyên lớn hơn 0. Hãy nhập lại.',
    'invoiced-in-future': 'Ngày hóa đơn chưa tới, nên chưa nhận. Hãy nhập đúng ngày trên hóa đơn.',
    'invoice-counted':
      'Hóa đơn này của người bán này đã được dùng trong thành phố, ở hợp đồng này hoặc chương trình khác. Mỗi khoản chi chỉ được tính một nguồn, nên chưa nhận. Hãy nộp hóa đơn khác, hoặc rút hóa đơn ở nơi kia trước.',
    'file-empty': 'Tệp này trống, nên chưa nhận chứng từ. Hãy chọn tệp khác.',
    'file-too-large':
      'Tệp lớn hơn 20 MB, nên chưa nhận chứng từ. Hãy giảm dung lượng rồi chọn lại.',
    'file-type': 'Chỉ nhận tệp PDF, Word, Excel, PowerPoint, PNG hoặc JPEG. Hãy chọn tệp khác.',
  },
  {
    closed: 'This commitment is closed, so no more proofs are taken.',
    'item-unknown': 'The contract has no such item, so nothing was taken. Choose the item again.',
    'item-settled':
      'This item is settled, so no more proofs are taken for it. Choose another item.',
    'no-amount': 'The amount must be a whole number above 0. Type it again.',
    'invoiced-in-future':
      'The day of the invoice has not come, so nothing was taken. Give the day on the invoice.',
    'invoice-counted':
      'This invoice of this seller was already used in the city, for this contract or another programme. One expense has one source, so it was not taken. Hand in another invoice, or withdraw it there first.',
    'file-empty': 'The file is empty, so nothing was taken. Choose another one.',
    'file-too-large':
      'The file is larger than 20 MB, so nothing was taken. Make it smaller and choose it again.',
    'file-type':
      'Only PDF, Word, Excel, PowerPoint, PNG and JPEG files are taken. Choose another one.',
  },
)

export const withdrawing = bilingual<Record<WithdrawalRefusal, string>>(
  {
    'already-withdrawn': 'Chứng từ này đã được rút trước đó.',
    'item-settled': 'Nội dung chi đã quyết toán, nên không rút chứng từ được nữa.',
  },
  {
    'already-withdrawn': 'This proof was withdrawn before.',
    'item-settled': 'The item is settled, so its proofs can no longer be withdrawn.',
  },
)

export const settling = bilingual<Record<SettlementRefusal, string>>(
  {
    'already-settled': 'Nội dung này vừa được người khác quyết toán; kết quả ở ngay dưới đây.',
    'own-organisation': 'Bạn là người của đơn vị nhận tiền, nên phải có người khác quyết toán.',
    'alarm-open':
      'Còn cảnh báo chi trùng chưa xử lý, nên chưa quyết toán được. Hãy xử lý cảnh báo trước.',
    'beyond-approved':
      'Số quyết toán vượt phần ngân sách đã duyệt của nội dung này. Hãy nhập số nhỏ hơn.',
    'beyond-proofs':
      'Số quyết toán vượt tổng chứng từ của nội dung này. Hãy nhập số nhỏ hơn, hoặc chờ đơn vị nộp thêm chứng từ.',
    'beyond-paid':
      'Số quyết toán vượt số đã chi mà chưa quyết toán. Hãy chi trước, hoặc nhập số nhỏ hơn.',
  },
  {
    'already-settled': 'Somebody else has just settled this item; the result is shown below.',
    'own-organisation':
      'You belong to the organisation that was paid, so somebody else has to settle this.',
    'alarm-open': 'An alarm of double funding is open, so nothing can be settled. Clear it first.',
    'beyond-approved':
      'This is more than the state’s share agreed for the item. Give a smaller amount.',
    'beyond-proofs':
      'This is more than the proofs of the item add up to. Give a smaller amount, or wait for more proofs.',
    'beyond-paid':
      'This is more than was paid and not settled yet. Pay first, or give a smaller amount.',
  },
)

export const clearing = bilingual<Record<ClearingRefusal, string>>(
  {
    'already-cleared': 'Cảnh báo này vừa được người khác xử lý; không cần làm gì thêm.',
    'own-organisation':
      'Bạn là người của đơn vị trong cảnh báo này, nên chưa có gì thay đổi. Hãy để người khác xử lý.',
  },
  {
    'already-cleared': 'Somebody else has just cleared this alarm; nothing is left to do.',
    'own-organisation':
      'You belong to an organisation in this alarm, so nothing was changed. Leave it to somebody else.',
  },
)

type AlarmWords = {
  title: string
  lead: string
  finance: string
  nothing: string
  nothingAdvice: string
  kind: Record<Alarm['kind'], string>
  between: (one: string, other: string) => string
  seller: (code: string) => string
  costKind: (kind: string) => string
  raised: string
  one: string
  other: string
  clear: string
  clearFor: (label: string) => string
  reason: string
  reasonHint: string
  done: string
  cleared: string
  clearedBy: string
}

export const messages = bilingual<AlarmWords>(
  {
    title: 'Cảnh báo chi trùng',
    lead: 'Mỗi khoản chi chỉ được tính một nguồn. Cảnh báo chưa xử lý sẽ chặn việc chi và quyết toán của các hợp đồng liên quan.',
    finance: 'Tài chính',
    nothing: 'Không có cảnh báo nào',
    nothingAdvice: 'Khi hai khoản chi có dấu hiệu trùng nhau, cảnh báo sẽ hiện ở đây.',
    kind: {
      'same-cost-two-programmes': 'Cùng đơn vị, cùng loại chi ở hai chương trình hoặc hai nguồn',
      'same-invoice': 'Cùng một số hóa đơn, viết hai cách',
      'like-invoice': 'Hai hóa đơn cùng người bán, cùng số tiền, cách nhau không quá 7 ngày',
    },
    between: (one, other) => `${one} và ${other}`,
    seller: (code) => `Mã số thuế người bán: ${code}`,
    costKind: (kind) => `Loại chi: ${kind}`,
    raised: 'Phát hiện lúc',
    one: 'Hợp đồng thứ nhất',
    other: 'Hợp đồng thứ hai',
    clear: 'Ghi kết luận',
    clearFor: (label) => `Kết luận về cảnh báo của ${label}`,
    reason: 'Kết luận sau khi xem',
    reasonHint: 'Vì sao không phải chi trùng, hoặc đã xử lý thế nào.',
    done: 'Đã ghi kết luận. Các hợp đồng liên quan được chi và quyết toán tiếp.',
    cleared: 'Đã xử lý gần đây',
    clearedBy: 'Kết luận',
  },
  {
    title: 'Alarms of double funding',
    lead: 'One expense has one source. An open alarm stops payment and settlement of the contracts it is about.',
    finance: 'Finance',
    nothing: 'No alarms',
    nothingAdvice: 'When two expenses look like one, an alarm appears here.',
    kind: {
      'same-cost-two-programmes':
        'The same payee and kind of cost in two programmes or from two sources',
      'same-invoice': 'One invoice number, written in two ways',
      'like-invoice': 'Two invoices of one seller and amount, at most 7 days apart',
    },
    between: (one, other) => `${one} and ${other}`,
    seller: (code) => `Tax code of the seller: ${code}`,
    costKind: (kind) => `Kind of cost: ${kind}`,
    raised: 'Seen',
    one: 'First contract',
    other: 'Second contract',
    clear: 'Record the finding',
    clearFor: (label) => `Finding on the alarm of ${label}`,
    reason: 'What it is',
    reasonHint: 'Why this is no double funding, or what was done about it.',
    done: 'The finding is recorded. The contracts can be paid and settled again.',
    cleared: 'Cleared lately',
    clearedBy: 'Finding',
  },
)
