import { bilingual } from '#platform/locale.ts'
import type { OpeningRefusal, SendRefusal } from './rules.ts'
import type { WithdrawalRefusal } from './withdrawing.ts'

type Problems = Record<OpeningRefusal | SendRefusal | WithdrawalRefusal | 'locked', string>

const vi = {
  desk: 'Bàn làm việc',
  title: 'Hồ sơ đề nghị hỗ trợ',
  listLead: 'Các hồ sơ của dự án, doanh nghiệp hoặc tổ chức mà bạn đại diện.',
  none: 'Bạn chưa có hồ sơ nào',
  noneAdvice: 'Chọn một đợt đang mở, rồi bắt đầu soạn; bản nháp được tự lưu.',
  seeCalls: 'Xem các đợt đang mở',
  number: 'Số hồ sơ',
  draftName: 'Bản nháp',
  call: 'Đợt kêu gọi',
  startup: 'Dự án, doanh nghiệp',
  state: 'Trạng thái',
  next: 'Việc tiếp theo',
  draftIsNotSent: 'Bản nháp chưa phải là hồ sơ đã nộp',
  draftUntil: (moment: string) =>
    `Thành phố chỉ thấy hồ sơ sau khi bạn bấm nộp. Hạn nộp: ${moment} (giờ Việt Nam).`,
  callClosed: (moment: string) =>
    `Đợt này đã đóng lúc ${moment}, nên không nộp được nữa. Nội dung bạn soạn vẫn được giữ để dùng cho đợt sau.`,
  fill: 'Điền biểu mẫu',
  documents: 'Giấy tờ nộp kèm',
  check: 'Kiểm tra và nộp',
  receipt: 'Xem biên nhận',
  sentContent: 'Nội dung đã nộp',
  timeline: 'Diễn biến',
  reason: 'Lý do',
  withdraw: 'Rút hồ sơ',
  withdrawLead:
    'Hồ sơ đã rút không được xét nữa. Khi đợt còn mở, bạn có thể lập hồ sơ mới; số hồ sơ cũ vẫn được lưu.',
  withdrawReason: 'Lý do rút',
  correctionTitle: 'Cán bộ đề nghị bạn bổ sung',
  correctionLead:
    'Sửa những mục dưới đây rồi nộp lại. Cán bộ chỉ thấy phần sửa sau khi bạn nộp lại.',
  correctionDue: (day: string) => `Hạn nộp lại: hết ngày ${day}.`,
  kinds: { missing: 'còn thiếu', wrong: 'chưa đúng', outdated: 'đã cũ' },
  decision: 'Quyết định',
  decidedFor: (amount: string) => `Thành phố quyết định hỗ trợ ${amount}.`,
  decidedAgainst: 'Thành phố quyết định không hỗ trợ hồ sơ này.',
  reasons: 'Lý do',
  appeal: 'Khiếu nại: cách nộp, thời hạn và kết quả',
  appealUntil: (day: string) => `chậm nhất ${day}`,
  contractPage: 'Mốc thực hiện, minh chứng và thanh toán của hợp đồng',
  contract: 'Hợp đồng',
  signed: (number: string, day: string, amount: string) =>
    `Hợp đồng số ${number} ký ngày ${day}, số tiền ${amount}.`,
  annulled: (reason: string) => `Hợp đồng này đã bị hủy ghi nhận. Lý do: ${reason}`,
  eligibility: 'Điều kiện của đợt',
  ageWarning: 'Có tiêu chí chưa đạt theo hồ sơ khởi nghiệp của bạn',
  ageWarningText:
    'Bạn vẫn nộp được, nhưng bước kiểm tra nhiều khả năng sẽ từ chối. Nếu thông tin chưa đúng, hãy sửa hồ sơ khởi nghiệp trước khi nộp.',
  problem: {
    'already-submitted':
      'Hồ sơ này đã được nộp nên không nộp lần nữa. Số hồ sơ và tiến độ ở ngay trang này.',
    'not-yet-open': 'Đợt này chưa mở nhận hồ sơ. Bản nháp được giữ; hãy nộp khi đợt mở.',
    'call-closed':
      'Đợt này đã đóng nên không nộp hồ sơ được nữa. Bản nháp của bạn vẫn được giữ; hãy theo dõi đợt sau của chương trình.',
    stale:
      'Nội dung vừa thay đổi sau khi bạn mở trang này, có thể ở một cửa sổ khác. Chưa có gì được gửi đi: hãy xem lại bản mới nhất dưới đây rồi bấm lần nữa.',
    'form-incomplete':
      'Hồ sơ còn mục chưa điền hoặc chưa đúng nên chưa nộp được. Hãy sửa các mục nêu dưới đây rồi nộp lại.',
    'cannot-withdraw':
      'Hồ sơ đã có quyết định hoặc đã rút trước đó, nên không rút được nữa. Nếu cần, hãy liên hệ cán bộ phụ trách.',
    locked:
      'Hồ sơ đã nộp nên không sửa được. Nếu cần sửa, hãy chờ cán bộ đề nghị bổ sung hoặc rút hồ sơ.',
  } satisfies Problems,
}

const en: typeof vi = {
  desk: 'My desk',
  title: 'Applications for support',
  listLead: 'The cases of the projects, enterprises and organisations that you act for.',
  none: 'You have no case yet',
  noneAdvice: 'Choose an open call and begin; the draft is saved as you type.',
  seeCalls: 'See the open calls',
  number: 'Case number',
  draftName: 'Draft',
  call: 'Call',
  startup: 'Project or enterprise',
  state: 'State',
  next: 'What comes next',
  draftIsNotSent: 'A draft is not a submitted case',
  draftUntil: (moment) =>
    `The city sees the case only after you submit it. Closes at ${moment} (Vietnam time).`,
  callClosed: (moment) =>
    `This call closed at ${moment}, so the case can no longer be submitted. What you wrote is kept for another call.`,
  fill: 'Fill in the form',
  documents: 'Documents',
  check: 'Check and submit',
  receipt: 'See the receipt',
  sentContent: 'What was submitted',
  timeline: 'What happened',
  reason: 'Reason',
  withdraw: 'Withdraw the case',
  withdrawLead:
    'A withdrawn case is not considered any more. While the call is open you may begin a new one; the old number stays on file.',
  withdrawReason: 'Why you withdraw it',
  correctionTitle: 'The officer asks you to put something right',
  correctionLead:
    'Correct what is listed and send the case again. The officer sees your changes only once it is sent.',
  correctionDue: (day) => `Please answer by the end of ${day}.`,
  kinds: { missing: 'missing', wrong: 'not right', outdated: 'out of date' },
  decision: 'Decision',
  decidedFor: (amount) => `The city decided to grant ${amount}.`,
  decidedAgainst: 'The city decided not to support this case.',
  reasons: 'Reasons',
  appeal: 'Appeals: how, by when, and what became of them',
  appealUntil: (day) => `by ${day}`,
  contractPage: 'Milestones, evidence and payments of the contract',
  contract: 'Contract',
  signed: (number, day, amount) => `Contract ${number}, signed on ${day}, for ${amount}.`,
  annulled: (reason) => `This contract was annulled. Reason: ${reason}`,
  eligibility: 'Criteria of the call',
  ageWarning: 'By your startup profile, a criterion is not met',
  ageWarningText:
    'You may still submit, but the screening will most likely refuse the case. If the profile is wrong, correct it before you submit.',
  problem: {
    'already-submitted':
      'This case has been submitted, so it is not sent again. Its number and progress are on this page.',
    'not-yet-open': 'This call is not open yet. The draft is kept; submit it once the call opens.',
    'call-closed':
      'This call is closed, so no case can be submitted. Your draft is kept; watch for the next call of the programme.',
    stale:
      'Something changed after you opened this page, perhaps in another window. Nothing was sent: look at the newest state below and press again.',
    'form-incomplete':
      'Something is missing or not right, so the case cannot be sent yet. Correct what is listed below and send again.',
    'cannot-withdraw':
      'The case is decided or was withdrawn before, so it cannot be withdrawn. Talk to the officer in charge if you need to.',
    locked:
      'The case has been sent and cannot be changed. Wait for a correction to be asked for, or withdraw it.',
  },
}

export const messages = bilingual(vi, en)
