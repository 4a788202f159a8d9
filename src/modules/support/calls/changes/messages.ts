import { bilingual } from '#platform/locale.ts'
import type { CaseState } from '../../states.ts'
import type { ChangeFaultCode, ChangeRefusal } from './rules.ts'

type Problems = Record<ChangeRefusal, string>
type Faults = Record<ChangeFaultCode, string>
type Touchable = Extract<CaseState, 'draft' | 'submitted' | 'correction' | 'review'>

const vi = {
  title: (code: string) => `Thay đổi đợt ${code}`,
  lead: 'Thay đổi được soạn ở đây, chưa ràng buộc ai. Sau khi lưu, bạn xem nó chạm đến hồ sơ nào rồi mới công bố.',
  reason: 'Lý do thay đổi',
  reasonHint: 'Được công bố trên trang của đợt và gửi cho những người có hồ sơ liên quan.',
  save: 'Lưu và xem ảnh hưởng',
  previewTitle: (code: string) => `Xem trước thay đổi đợt ${code}`,
  previewLead: 'Chưa có gì được công bố. Hãy xem kỹ các hồ sơ bị ảnh hưởng.',
  whatChanges: 'Thay đổi gì',
  field: 'Mục',
  now: 'Hiện nay',
  after: 'Sau thay đổi',
  impact: 'Hồ sơ bị ảnh hưởng',
  none: 'Không hồ sơ nào bị ảnh hưởng.',
  drafts: (count: number) =>
    `${count} hồ sơ nháp; nội dung hồ sơ nháp chỉ người nộp mới thấy, họ sẽ được báo bằng thư.`,
  kase: 'Hồ sơ',
  state: 'Tình trạng',
  how: 'Ảnh hưởng',
  states: {
    draft: 'bản nháp',
    submitted: 'đã nộp',
    correction: 'chờ bổ sung',
    review: 'đang đánh giá',
  } as Record<Touchable, string>,
  touch: {
    form: (differences: string) => `Giữ biểu mẫu đã điền; biểu mẫu mới khác ở: ${differences}`,
    deadline: (until: string) => `Hạn nộp mới: ${until}`,
    fails: (criteria: string) => `Không đạt tiêu chí: ${criteria}`,
    unknown: (criteria: string) => `Chưa đủ thông tin cho tiêu chí: ${criteria}`,
    ceiling: (asked: string, most: string) => `Đề nghị ${asked}, vượt mức tối đa mới ${most}`,
    added: (label: string) => `thêm “${label}”`,
    removed: (label: string) => `bỏ “${label}”`,
    changed: (label: string) => `sửa “${label}”`,
  },
  mails: (count: number) =>
    `Khi công bố, người nộp của ${count} hồ sơ trên nhận thư bằng ngôn ngữ của họ.`,
  promises: 'Những điểm không được thay đổi',
  publish: 'Công bố thay đổi',
  edit: 'Sửa tiếp',
  drop: 'Bỏ thay đổi này',
  same: 'như đang lưu',
  problem: {
    stale:
      'Có người vừa sửa thay đổi này sau khi bạn mở trang, nên chưa có gì được lưu hay công bố. Nội dung bạn gõ vẫn ở dưới đây; hãy tải lại trang ở một thẻ khác để so, rồi làm lại.',
    'not-published': 'Đợt này chưa được công bố; hãy sửa thẳng trong bản nháp.',
    closed: 'Đợt đã đóng nên không thay đổi được nữa. Nếu cần nhận thêm hồ sơ, hãy gia hạn trước.',
    'nothing-changed': 'Bản soạn giống hệt bản đang công bố. Hãy sửa ít nhất một mục.',
    'promise-broken':
      'Có điểm đã hứa với người nộp nên không đổi được, nêu ở dưới. Hãy sửa lại các điểm đó rồi công bố.',
    'criteria-missing':
      'Có tiêu chí không còn hiệu lực hôm nay. Hãy bỏ tiêu chí đó hoặc cập nhật kế hoạch, rồi công bố.',
    'form-missing': 'Biểu mẫu được chọn không còn. Hãy chọn biểu mẫu khác rồi công bố.',
  } satisfies Problems as Problems,
  fault: {
    'programme-fixed':
      'Đợt đã công bố thuộc một chương trình, không chuyển sang chương trình khác được.',
    'code-fixed': 'Mã đợt đứng đầu số hồ sơ nên không đổi được sau khi công bố.',
    'audience-fixed': 'Đã có người mở hồ sơ nên không đổi đối tượng được nộp nữa.',
    'opened-already': 'Đợt đã mở nhận hồ sơ nên không đổi lúc mở nữa.',
    'closes-earlier': 'Hạn nộp đã công bố không được rút ngắn. Hãy giữ hoặc dời về sau.',
    'ceiling-lowered': 'Đã có hồ sơ được quyết định theo mức cũ nên không hạ mức tối đa nữa.',
    'budget-below-granted': 'Kinh phí không được thấp hơn số tiền đã quyết định hỗ trợ.',
    'days-longer': 'Đã có hồ sơ nộp theo thời hạn này nên không kéo dài thời hạn nữa.',
    'days-shorter': 'Đã có hồ sơ nộp theo thời hạn này nên không rút ngắn thời gian bổ sung nữa.',
    'judging-fixed': 'Đã có hồ sơ vào đánh giá nên không đổi cách chấm nữa.',
  } satisfies Faults as Faults,
}

const en: typeof vi = {
  title: (code) => `Change call ${code}`,
  lead: 'A change is drawn up here and binds nobody yet. Once saved you see which cases it touches, and only then publish it.',
  reason: 'Reason for the change',
  reasonHint: 'It is published on the page of the call and sent to those whose cases it touches.',
  save: 'Save and see the impact',
  previewTitle: (code) => `Preview of the change of call ${code}`,
  previewLead: 'Nothing is published yet. Look closely at the cases that are touched.',
  whatChanges: 'What changes',
  field: 'Part',
  now: 'Now',
  after: 'After the change',
  impact: 'Cases that are touched',
  none: 'No case is touched.',
  drafts: (count) =>
    `${count === 1 ? '1 draft' : `${count} drafts`}; only its applicant sees a draft, and will be told by mail.`,
  kase: 'Case',
  state: 'State',
  how: 'How',
  states: {
    draft: 'draft',
    submitted: 'submitted',
    correction: 'waiting for corrections',
    review: 'in review',
  },
  touch: {
    form: (differences) =>
      `Keeps the form it was filled on; the new one differs in: ${differences}`,
    deadline: (until) => `New closing: ${until}`,
    fails: (criteria) => `Would not meet: ${criteria}`,
    unknown: (criteria) => `Too little is known for: ${criteria}`,
    ceiling: (asked, most) => `Asks for ${asked}, above the new ceiling of ${most}`,
    added: (label) => `“${label}” added`,
    removed: (label) => `“${label}” taken out`,
    changed: (label) => `“${label}” changed`,
  },
  mails: (count) =>
    `On publication the applicants of ${count === 1 ? 'this case' : `these ${count} cases`} get a mail in their language.`,
  promises: 'What may not change',
  publish: 'Publish the change',
  edit: 'Go on editing',
  drop: 'Drop this change',
  same: 'as stored',
  problem: {
    stale:
      'Somebody changed this change after you opened the page, so nothing was saved or published. What you typed is below; load the page in another tab to compare, and do it again.',
    'not-published': 'This call is not published; change it right in the draft.',
    closed:
      'The call has closed and cannot be changed any more. To take more applications, extend it first.',
    'nothing-changed': 'This is exactly what is published. Change at least one part.',
    'promise-broken':
      'Something promised to applicants may not change; see below. Put those points right and publish then.',
    'criteria-missing':
      'A criterion does not hold today. Take it out, or bring the plan up to date, and publish then.',
    'form-missing': 'The chosen form is gone. Choose another and publish then.',
  },
  fault: {
    'programme-fixed': 'A published call belongs to its programme and cannot move to another.',
    'code-fixed': 'Case numbers begin with the code, so it stays once published.',
    'audience-fixed': 'Somebody has opened a case, so who may apply can no longer change.',
    'opened-already': 'The call has opened, so its opening can no longer change.',
    'closes-earlier': 'A published closing never shrinks. Keep it or move it to later.',
    'ceiling-lowered': 'Cases were decided under the old ceiling, so it cannot be lowered.',
    'budget-below-granted': 'The money may not be less than what was granted.',
    'days-longer': 'Cases were sent under this promise of days, so it cannot grow.',
    'days-shorter':
      'Cases were sent under this promise, so the time for corrections cannot shrink.',
    'judging-fixed': 'Cases are being reviewed, so the way of judging can no longer change.',
  },
}

export const messages = bilingual(vi, en)
