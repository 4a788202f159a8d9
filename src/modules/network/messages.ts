import { bilingual } from '#platform/locale.ts'
import type { ChangeRefusal, ConfirmationRefusal, WithdrawalRefusal } from './rules.ts'

type Refusals = Record<ConfirmationRefusal | WithdrawalRefusal, string> & {
  change: Record<ChangeRefusal, string>
}

const problem = bilingual<Refusals>(
  {
    'own-startup': 'Bạn là người sáng lập của dự án này, nên việc này phải do một cán bộ khác làm.',
    'already-confirmed':
      'Khoản đầu tư này vừa được xác nhận, nên không có gì để làm nữa. Tình trạng mới ở ngay dưới đây.',
    'already-returned':
      'Khoản đầu tư này vừa được chuyển lại cho người sáng lập. Hãy chờ họ gửi lại; lý do ở ngay dưới đây.',
    stale:
      'Người sáng lập vừa sửa bản khai sau khi bạn mở trang, nên chưa ghi gì. Nội dung mới ở ngay dưới đây; hãy xem lại rồi quyết định.',
    'not-disbursed':
      'Tiền chưa giải ngân thì chưa xác nhận được: cam kết và hợp đồng không được tính. Hãy chờ người sáng lập khai lại khi tiền đã vào tài khoản.',
    'no-proof':
      'Bản khai chưa có chứng từ nên chưa xác nhận được. Hãy chuyển lại và nêu rõ chứng từ cần có.',
    'not-confirmed': 'Khoản đầu tư này không ở trạng thái đã xác nhận, nên không có gì để gỡ.',
    change: {
      confirmed:
        'Khoản đầu tư này đã được xác nhận nên không sửa được nữa. Nếu có sai sót, hãy liên hệ cán bộ phụ trách.',
      stale:
        'Có thay đổi sau khi bạn mở trang, nên chưa lưu để không ghi đè. Nội dung bạn gõ vẫn nằm trong biểu mẫu; bản đang lưu ở ngay dưới đây. Hãy so lại rồi gửi lần nữa.',
    },
  },
  {
    'own-startup': 'You are a founder of this startup, so another officer has to do this.',
    'already-confirmed':
      'This investment has just been confirmed, so nothing is left to do. How it stands now is shown below.',
    'already-returned':
      'This report has just been sent back to the founder. Wait until they send it again; the reason is shown below.',
    stale:
      'The founder changed the report after you opened this page, so nothing was recorded. The new text is shown below; look at it and decide again.',
    'not-disbursed':
      'Money that has not been paid out cannot be confirmed: pledges and contracts do not count. Wait until the founder reports it as disbursed.',
    'no-proof':
      'The report has no proof, so it cannot be confirmed. Send it back and say which document is needed.',
    'not-confirmed': 'This investment is not confirmed, so there is nothing to take back.',
    change: {
      confirmed:
        'This investment is confirmed and can no longer be changed. If something is wrong, ask the officer in charge.',
      stale:
        'Something changed after you opened this page, so nothing was saved over it. What you typed is still in the form; the stored text stands right below. Compare them and send again.',
    },
  },
)

const fault = bilingual<Record<string, string>>(
  {
    'in-the-future': 'Ngày này chưa tới. Hãy nhập ngày việc đã xảy ra.',
    'no-money': 'Số tiền phải lớn hơn 0.',
    'no-investor': 'Chưa có nhà đầu tư. Hãy chọn trong danh bạ ở trên, hoặc gõ tên vào đây.',
    'no-such-investor': 'Nhà đầu tư này không còn trong danh bạ. Hãy chọn lại hoặc gõ tên.',
    'proof-missing':
      'Khoản đã giải ngân cần chứng từ, ví dụ giấy báo có của ngân hàng. Hãy đính kèm tệp.',
    'file-empty': 'Tệp này trống. Hãy chọn tệp khác.',
    'file-too-large': 'Tệp lớn hơn 20 MB. Hãy giảm dung lượng rồi chọn lại.',
    'file-type': 'Chỉ nhận PDF, Word, Excel, PowerPoint, PNG hoặc JPEG. Hãy chọn tệp khác.',
    'choose-file-again': 'Trình duyệt không giữ tệp đã chọn. Hãy chọn lại tệp.',
  },
  {
    'in-the-future': 'This day is still to come. Give the day on which it happened.',
    'no-money': 'The amount must be more than 0.',
    'no-investor':
      'There is no investor yet. Choose one from the directory above or type a name here.',
    'no-such-investor':
      'This investor is no longer in the directory. Choose again or type the name.',
    'proof-missing':
      'Money paid out needs its proof, such as the credit note of the bank. Attach the file.',
    'file-empty': 'This file is empty. Choose another one.',
    'file-too-large': 'The file is larger than 20 MB. Make it smaller and choose it again.',
    'file-type': 'Only PDF, Word, Excel, PowerPoint, PNG or JPEG. Choose another file.',
    'choose-file-again': 'The browser did not keep the file. Please choose it again.',
  },
)

const vi = {
  desk: 'Bàn làm việc',
  listTitle: (startup: string) => `Vốn đầu tư của ${startup}`,
  listLead:
    'Khai khoản đầu tư đã nhận để được tính là gọi được vốn. Chỉ bạn và cán bộ thành phố thấy nhà đầu tư và số tiền; công chúng chỉ biết là có.',
  newTitle: 'Khai khoản mới',
  reportedTitle: 'Đã khai',
  none: 'Chưa khai khoản nào.',
  report: 'Gửi khai báo',
  change: 'Sửa và gửi lại',
  sent: 'Đã gửi. Cán bộ thành phố sẽ xem và báo lại qua thư.',
  storedTitle: 'Bản đang lưu',
  returnedBecause: 'Cán bộ chuyển lại vì',
  officersTitle: 'Xác nhận vốn đầu tư',
  officersLead: (waiting: number) =>
    waiting === 0
      ? 'Không có khoản đầu tư nào đang chờ.'
      : `${waiting} khoản đang chờ; khoản chờ lâu nhất ở trên cùng.`,
  emptyTitle: 'Chưa có khoản đầu tư nào',
  empty: 'Khoản đầu tư hiện ở đây khi người sáng lập khai.',
  caption: 'Các khoản đầu tư',
  startup: 'Dự án, doanh nghiệp',
  investor: 'Nhà đầu tư',
  standing: 'Tình trạng',
  reportedAt: 'Khai lúc',
  proof: 'Chứng từ',
  noProof: 'chưa có',
  judgementTitle: (startup: string) => `Khoản đầu tư vào ${startup}`,
  confirmHint:
    'Xác nhận khi chứng từ cho thấy tiền đã vào tài khoản của dự án. Từ lúc này dự án được tính là gọi được vốn.',
  confirm: 'Xác nhận đã giải ngân',
  sendBack: 'Chuyển lại để bổ sung',
  sendBackReason: 'Cần bổ sung hoặc sửa điều gì',
  withdraw: 'Gỡ xác nhận',
  withdrawReason: 'Lý do gỡ',
  reasonHint: 'Người sáng lập nhận được đúng câu này qua thư.',
  done: {
    confirmed: 'Đã xác nhận khoản đầu tư và báo cho người sáng lập.',
    returned: 'Đã chuyển lại và báo cho người sáng lập.',
    withdrawn: 'Đã gỡ xác nhận và báo cho người sáng lập.',
  },
  label: {
    investorId: 'Nhà đầu tư trong danh bạ',
    investorName: 'Tên nhà đầu tư',
    instrument: 'Hình thức',
    amount: 'Số tiền',
    state: 'Tiền đã tới bước nào',
    happenedOn: 'Ngày của bước đó',
    proof: 'Chứng từ',
  },
  notListed: 'Không có trong danh bạ',
  hint: {
    investorName: 'Chỉ cần khi nhà đầu tư không có trong danh bạ.',
    proof: 'Bắt buộc khi đã giải ngân, ví dụ giấy báo có. Không gửi ảnh giấy tờ tùy thân.',
    proofKept: 'Đã có chứng từ; chỉ chọn tệp khi muốn thay.',
  },
}

const en: typeof vi = {
  desk: 'My desk',
  listTitle: (startup: string) => `Investment in ${startup}`,
  listLead:
    'Report what you received, so that it counts as capital raised. Only you and the officers see the investor and the amount; the public only learns that there is one.',
  newTitle: 'Report an investment',
  reportedTitle: 'Reported so far',
  none: 'Nothing is reported yet.',
  report: 'Send the report',
  change: 'Change and send again',
  sent: 'Sent. An officer of the city will look at it and write to you.',
  storedTitle: 'As stored',
  returnedBecause: 'Sent back because',
  officersTitle: 'Confirm investments',
  officersLead: (waiting: number) =>
    waiting === 0 ? 'No investment is waiting.' : `${waiting} waiting; the longest waiting on top.`,
  emptyTitle: 'No investment yet',
  empty: 'Investments appear here when founders report them.',
  caption: 'Investments',
  startup: 'Startup',
  investor: 'Investor',
  standing: 'State',
  reportedAt: 'Reported at',
  proof: 'Proof',
  noProof: 'none yet',
  judgementTitle: (startup: string) => `An investment in ${startup}`,
  confirmHint:
    'Confirm when the proof shows that the money is in the account of the startup. From here it counts as having raised capital.',
  confirm: 'Confirm as disbursed',
  sendBack: 'Send back',
  sendBackReason: 'What is missing or wrong',
  withdraw: 'Take the confirmation back',
  withdrawReason: 'Reason',
  reasonHint: 'The founder gets exactly these words by mail.',
  done: {
    confirmed: 'The investment is confirmed, and the founder is told.',
    returned: 'The report is sent back, and the founder is told.',
    withdrawn: 'The confirmation is taken back, and the founder is told.',
  },
  label: {
    investorId: 'Investor in the directory',
    investorName: 'Name of the investor',
    instrument: 'Instrument',
    amount: 'Amount',
    state: 'How far the money is',
    happenedOn: 'Day of that step',
    proof: 'Proof',
  },
  notListed: 'Not in the directory',
  hint: {
    investorName: 'Only needed when the investor is not in the directory.',
    proof: 'Needed once disbursed, such as a credit note. Send no pictures of identity papers.',
    proofKept: 'There is a proof already; choose a file only to replace it.',
  },
}

export const messages = bilingual(
  { ...vi, problem: problem.vi, fault: fault.vi },
  { ...en, problem: problem.en, fault: fault.en },
)

export type Done = keyof (typeof vi)['done']
export const isDone = (value: string | undefined): value is Done =>
  value !== undefined && Object.hasOwn(vi.done, value)
