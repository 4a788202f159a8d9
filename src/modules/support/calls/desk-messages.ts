import { bilingual } from '#platform/locale.ts'
import type { CallRefusal, ExtensionRefusal } from './rules.ts'

type Problems = Record<CallRefusal | ExtensionRefusal, string>
type Faults = Record<
  | 'not-a-moment'
  | 'not-a-code'
  | 'closes-before-opens'
  | 'above-budget'
  | 'before-screening'
  | 'rubric-weights'
  | 'code-taken',
  string
>

const vi = {
  desk: 'Bàn làm việc',
  title: 'Đợt kêu gọi',
  lead: 'Soạn, công bố và gia hạn các đợt kêu gọi của chương trình do đơn vị bạn phụ trách.',
  none: 'Chưa có đợt nào',
  create: 'Soạn đợt mới',
  newTitle: 'Soạn đợt kêu gọi',
  newLead: 'Bản nháp chỉ cán bộ thấy. Sau khi công bố, chỉ gia hạn được chứ không sửa được nữa.',
  call: 'Đợt',
  programme: 'Chương trình',
  state: 'Trạng thái',
  closes: 'Hạn nộp',
  code: 'Mã đợt',
  codeHint: 'Chữ in hoa và số, đứng đầu số hồ sơ, ví dụ KN26 cho hồ sơ KN26-0007.',
  titleVi: 'Tên đợt (tiếng Việt)',
  titleEn: 'Tên đợt (tiếng Anh)',
  summaryVi: 'Được hỗ trợ gì (tiếng Việt)',
  summaryEn: 'Được hỗ trợ gì (tiếng Anh)',
  opensAt: 'Mở nhận hồ sơ',
  closesAt: 'Hạn nộp',
  closesHint: 'Theo giờ Việt Nam; đúng thời điểm này vẫn được tính là kịp.',
  maxAmount: 'Tối đa mỗi hồ sơ',
  budget: 'Kinh phí của cả đợt',
  screeningDays: 'Số ngày làm việc để kiểm tra hồ sơ',
  decisionDays: 'Số ngày làm việc để có quyết định, kể từ khi nộp',
  unit: 'ngày',
  criteria: 'Tiêu chí áp dụng',
  form: 'Biểu mẫu',
  formName: (code: string, number: number) => `${code}, bản ${number}`,
  rubric: 'Tiêu chí chấm điểm',
  rubricHint:
    'Mỗi dòng một tiêu chí: tên | tên tiếng Anh | câu hỏi | câu hỏi tiếng Anh | điểm tối đa | tỷ trọng %. Tổng tỷ trọng là 100.',
  reviewersWanted: 'Số thành viên chấm mỗi hồ sơ',
  people: 'người',
  save: 'Lưu bản nháp',
  saved: 'Đã lưu bản nháp. Đợt này chưa được công bố.',
  publish: 'Công bố đợt này',
  publishLead: 'Công bố rồi thì ai cũng thấy, và chỉ gia hạn được.',
  published: 'Đợt đã được công bố.',
  seePublic: 'Xem trang công khai',
  extend: 'Gia hạn',
  extendLead: (moment: string) =>
    `Hạn hiện nay: ${moment} (giờ Việt Nam). Hạn chỉ dời về sau; lý do được công bố trên trang của đợt.`,
  until: 'Hạn mới',
  reason: 'Lý do gia hạn',
  extended: 'Đã gia hạn.',
  storedTitle: 'Bản đang lưu',
  problem: {
    stale:
      'Có người vừa sửa đợt này sau khi bạn mở trang, nên chưa có gì được lưu. Nội dung bạn gõ vẫn ở dưới đây, bản đang lưu ở ngay sau thông báo này; hãy so lại rồi bấm lần nữa.',
    'already-published': 'Đợt này đã được công bố nên không sửa được nữa; chỉ gia hạn được.',
    'programme-unpublished':
      'Chương trình của đợt chưa được công bố. Hãy công bố chương trình trước.',
    'closing-passed': 'Hạn nộp đã qua. Hãy chọn một thời điểm sau bây giờ.',
    'criteria-missing':
      'Có tiêu chí không còn hiệu lực hôm nay. Hãy bỏ tiêu chí đó hoặc cập nhật kế hoạch, rồi công bố.',
    'form-missing': 'Biểu mẫu của đợt không còn. Hãy chọn biểu mẫu khác rồi công bố.',
    'not-published': 'Đợt này chưa được công bố nên chưa cần gia hạn; hãy sửa hạn trong bản nháp.',
    'not-later': 'Hạn mới phải sau hạn hiện nay. Hạn đã công bố không được rút ngắn.',
  } satisfies Problems,
  fault: {
    'not-a-moment': 'Hãy nhập cả ngày và giờ, ví dụ 2026-12-31 17:00.',
    'not-a-code': 'Mã gồm chữ in hoa không dấu và số, bắt đầu bằng chữ, ví dụ KN26.',
    'closes-before-opens': 'Hạn nộp phải sau lúc mở nhận hồ sơ.',
    'above-budget': 'Mức tối đa mỗi hồ sơ lớn hơn kinh phí của cả đợt.',
    'before-screening': 'Thời hạn quyết định phải bằng hoặc dài hơn thời hạn kiểm tra hồ sơ.',
    'rubric-weights': 'Tổng tỷ trọng phải đúng 100. Hãy sửa lại các dòng.',
    'code-taken': 'Mã này đã dùng cho đợt khác. Hãy chọn mã khác.',
  } satisfies Faults as Record<string, string>,
  rubricLine: (line: string) =>
    `Dòng ${line} chưa đúng: cần 6 phần cách nhau bằng dấu |, có tên, câu hỏi, điểm tối đa và tỷ trọng từ 1 đến 100.`,
}

const en: typeof vi = {
  desk: 'My desk',
  title: 'Calls',
  lead: 'Draw up, publish and extend the calls of the programmes that your office runs.',
  none: 'No call yet',
  create: 'New call',
  newTitle: 'Draw up a call',
  newLead: 'Only officers see a draft. Once published it can be extended, and no longer changed.',
  call: 'Call',
  programme: 'Programme',
  state: 'State',
  closes: 'Closes at',
  code: 'Code of the call',
  codeHint: 'Capitals and digits; case numbers begin with it, such as KN26 for case KN26-0007.',
  titleVi: 'Title (Vietnamese)',
  titleEn: 'Title (English)',
  summaryVi: 'What applicants get (Vietnamese)',
  summaryEn: 'What applicants get (English)',
  opensAt: 'Opens at',
  closesAt: 'Closes at',
  closesHint: 'In Vietnam time; this very moment still counts.',
  maxAmount: 'At most per application',
  budget: 'Money set aside for the call',
  screeningDays: 'Working days for the screening',
  decisionDays: 'Working days until the decision, from submission',
  unit: 'days',
  criteria: 'Criteria',
  form: 'Form',
  formName: (code, number) => `${code}, version ${number}`,
  rubric: 'Scoring criteria',
  rubricHint:
    'One criterion a line: name | English name | question | English question | highest score | weight %. The weights make 100.',
  reviewersWanted: 'Reviewers per case',
  people: 'people',
  save: 'Save the draft',
  saved: 'The draft is saved. The call is not published.',
  publish: 'Publish this call',
  publishLead: 'Once published everybody sees it, and it can only be extended.',
  published: 'The call is published.',
  seePublic: 'See the public page',
  extend: 'Extend',
  extendLead: (moment) =>
    `It closes at ${moment} (Vietnam time). A closing only moves to later; the reason is published on the page of the call.`,
  until: 'New closing',
  reason: 'Reason for the extension',
  extended: 'The call is extended.',
  storedTitle: 'As stored',
  problem: {
    stale:
      'Somebody changed this call after you opened the page, so nothing was saved. What you typed is below, what is stored stands right after this notice; compare and press again.',
    'already-published': 'This call is published and cannot be changed; it can only be extended.',
    'programme-unpublished': 'The programme of this call is not published. Publish it first.',
    'closing-passed': 'The closing has passed. Choose a moment after now.',
    'criteria-missing':
      'A criterion does not hold today. Take it out, or bring the plan up to date, and publish then.',
    'form-missing': 'The form of the call is gone. Choose another and publish then.',
    'not-published': 'This call is not published, so change the closing in the draft instead.',
    'not-later':
      'The new closing must be after the present one. A published closing never shrinks.',
  },
  fault: {
    'not-a-moment': 'Give both day and hour, for example 2026-12-31 17:00.',
    'not-a-code': 'A code is capitals and digits and begins with a letter, for example KN26.',
    'closes-before-opens': 'The call must close after it opens.',
    'above-budget': 'One application may not get more than the whole call has.',
    'before-screening': 'The decision may not be due before the screening.',
    'rubric-weights': 'The weights must make exactly 100. Correct the lines.',
    'code-taken': 'Another call has this code. Choose another.',
  },
  rubricLine: (line) =>
    `Line ${line} is not right: six parts with | between them, with a name, a question, a highest score and a weight from 1 to 100.`,
}

export const messages = bilingual(vi, en)
export type DeskTexts = typeof vi
