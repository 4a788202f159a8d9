import { bilingual } from '#platform/locale.ts'
import type { ArchivingRefusal, CallRefusal, ExtensionRefusal } from './rules.ts'

type Problems = Record<CallRefusal | ExtensionRefusal | ArchivingRefusal, string>
type Faults = Record<
  | 'not-a-moment'
  | 'not-a-code'
  | 'closes-before-opens'
  | 'above-budget'
  | 'before-screening'
  | 'rubric-weights'
  | 'code-taken'
  | 'criteria-of-others',
  string
>

const vi = {
  desk: 'Bàn làm việc',
  title: 'Đợt kêu gọi',
  lead: 'Soạn, công bố, gia hạn và thay đổi các đợt kêu gọi của chương trình do đơn vị bạn phụ trách.',
  none: 'Chưa có đợt nào',
  create: 'Soạn đợt mới',
  newTitle: 'Soạn đợt kêu gọi',
  newLead: 'Bản nháp chỉ cán bộ thấy. Sau khi công bố, mỗi thay đổi là một bản mới có lý do.',
  call: 'Đợt',
  programme: 'Chương trình',
  state: 'Trạng thái',
  closes: 'Hạn nộp',
  appliesTo: 'Ai được nộp',
  audience: {
    startup: 'Dự án, doanh nghiệp khởi nghiệp',
    supporter: 'Tổ chức hỗ trợ, trường, viện',
  },
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
  budgetLeft: 'Kinh phí còn lại',
  budgetLine: 'Dòng dự toán',
  budgetLineHint: 'Dòng dự toán trả cho các hồ sơ được hỗ trợ của đợt.',
  budgetLineName: (year: number, title: string, left: string) => `${year}: ${title}, còn ${left}`,
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
  blindReview: 'Chấm ẩn danh',
  blindReviewHint: 'Thành viên chấm không biết ai nộp, trừ khi chính biểu mẫu nói ra.',
  save: 'Lưu bản nháp',
  saved: 'Đã lưu bản nháp. Đợt này chưa được công bố.',
  publish: 'Công bố đợt này',
  publishLead: 'Công bố rồi thì ai cũng thấy; từ đó mỗi thay đổi là một bản mới có lý do.',
  published: 'Đợt đã được công bố.',
  seePublic: 'Xem trang công khai',
  extend: 'Gia hạn',
  extendLead: (moment: string) =>
    `Hạn hiện nay: ${moment} (giờ Việt Nam). Hạn chỉ dời về sau; lý do được công bố trên trang của đợt.`,
  until: 'Hạn mới',
  reason: 'Lý do gia hạn',
  extended: 'Đã gia hạn.',
  change: 'Thay đổi đợt này',
  changeLead: 'Soạn thay đổi, xem nó chạm đến hồ sơ nào, rồi công bố kèm lý do.',
  changeGoesOn: 'Đang có một thay đổi được soạn, chưa công bố.',
  seeChange: 'Xem thay đổi đang soạn',
  archive: 'Đưa vào lưu trữ',
  archiveLead:
    'Đợt đã đóng và không còn hồ sơ chờ trả lời thì đưa vào lưu trữ được. Trang công khai vẫn còn.',
  archived: 'Đợt đã vào lưu trữ.',
  revised: 'Đã công bố thay đổi.',
  dropped: 'Đã bỏ thay đổi đang soạn.',
  facts: 'Tình hình',
  storedTitle: 'Bản đang lưu',
  problem: {
    stale:
      'Có người vừa sửa đợt này sau khi bạn mở trang, nên chưa có gì được lưu. Nội dung bạn gõ vẫn ở dưới đây, bản đang lưu ở ngay sau thông báo này; hãy so lại rồi bấm lần nữa.',
    'already-published':
      'Đợt này đã được công bố nên không sửa thẳng được nữa; hãy soạn một thay đổi hoặc gia hạn.',
    'programme-unpublished':
      'Chương trình của đợt chưa được công bố. Hãy công bố chương trình trước.',
    'closing-passed': 'Hạn nộp đã qua. Hãy chọn một thời điểm sau bây giờ.',
    'criteria-missing':
      'Có tiêu chí không còn hiệu lực hôm nay. Hãy bỏ tiêu chí đó hoặc cập nhật kế hoạch, rồi công bố.',
    'form-missing': 'Biểu mẫu của đợt không còn. Hãy chọn biểu mẫu khác rồi công bố.',
    'not-published': 'Đợt này chưa được công bố nên chưa cần gia hạn; hãy sửa hạn trong bản nháp.',
    'not-later': 'Hạn mới phải sau hạn hiện nay. Hạn đã công bố không được rút ngắn.',
    archived: 'Đợt đã vào lưu trữ nên không thay đổi được nữa. Hãy soạn một đợt mới.',
    'not-closed': 'Đợt chưa đóng nên chưa lưu trữ được. Hãy chờ qua hạn nộp.',
    'cases-waiting':
      'Còn hồ sơ của đợt chờ trả lời hoặc chờ ký hợp đồng, nên chưa lưu trữ được. Hãy xử lý xong các hồ sơ đó.',
  } satisfies Problems,
  fault: {
    'not-a-moment': 'Hãy nhập cả ngày và giờ, ví dụ 2026-12-31 17:00.',
    'not-a-code': 'Mã gồm chữ in hoa không dấu và số, bắt đầu bằng chữ, ví dụ KN26.',
    'closes-before-opens': 'Hạn nộp phải sau lúc mở nhận hồ sơ.',
    'above-budget': 'Mức tối đa mỗi hồ sơ lớn hơn kinh phí của cả đợt.',
    'before-screening': 'Thời hạn quyết định phải bằng hoặc dài hơn thời hạn kiểm tra hồ sơ.',
    'rubric-weights': 'Tổng tỷ trọng phải đúng 100. Hãy sửa lại các dòng.',
    'code-taken': 'Mã này đã dùng cho đợt khác. Hãy chọn mã khác.',
    'criteria-of-others':
      'Có tiêu chí dành cho đối tượng khác. Hãy chỉ chọn tiêu chí của đối tượng được nộp.',
  } satisfies Faults as Record<string, string>,
  rubricLine: (line: string) =>
    `Dòng ${line} chưa đúng: cần 6 phần cách nhau bằng dấu |, có tên, câu hỏi, điểm tối đa và tỷ trọng từ 1 đến 100.`,
}

const en: typeof vi = {
  desk: 'My desk',
  title: 'Calls',
  lead: 'Draw up, publish, extend and change the calls of the programmes that your office runs.',
  none: 'No call yet',
  create: 'New call',
  newTitle: 'Draw up a call',
  newLead: 'Only officers see a draft. Once published each change is a new version with a reason.',
  call: 'Call',
  programme: 'Programme',
  state: 'State',
  closes: 'Closes at',
  appliesTo: 'Who may apply',
  audience: {
    startup: 'Startup projects and enterprises',
    supporter: 'Support organisations, schools and institutes',
  },
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
  budgetLeft: 'Money left',
  budgetLine: 'Budget line',
  budgetLineHint: 'The line of the budget that pays what the call awards.',
  budgetLineName: (year, title, left) => `${year}: ${title}, ${left} left`,
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
  blindReview: 'Blind review',
  blindReviewHint: 'Reviewers do not learn who applies, where the form itself does not say it.',
  save: 'Save the draft',
  saved: 'The draft is saved. The call is not published.',
  publish: 'Publish this call',
  publishLead:
    'Once published everybody sees it; from then on each change is a new version with a reason.',
  published: 'The call is published.',
  seePublic: 'See the public page',
  extend: 'Extend',
  extendLead: (moment) =>
    `It closes at ${moment} (Vietnam time). A closing only moves to later; the reason is published on the page of the call.`,
  until: 'New closing',
  reason: 'Reason for the extension',
  extended: 'The call is extended.',
  change: 'Change this call',
  changeLead: 'Draw up the change, see which cases it touches, and publish it with a reason.',
  changeGoesOn: 'A change is being drawn up and is not published.',
  seeChange: 'See the change in the making',
  archive: 'Put into the archive',
  archiveLead:
    'A call that has closed and whose cases are all answered can be put away. Its public page stays.',
  archived: 'The call is in the archive.',
  revised: 'The change is published.',
  dropped: 'The change in the making is dropped.',
  facts: 'Where it stands',
  storedTitle: 'As stored',
  problem: {
    stale:
      'Somebody changed this call after you opened the page, so nothing was saved. What you typed is below, what is stored stands right after this notice; compare and press again.',
    'already-published':
      'This call is published and no longer changed here; draw up a change or extend it.',
    'programme-unpublished': 'The programme of this call is not published. Publish it first.',
    'closing-passed': 'The closing has passed. Choose a moment after now.',
    'criteria-missing':
      'A criterion does not hold today. Take it out, or bring the plan up to date, and publish then.',
    'form-missing': 'The form of the call is gone. Choose another and publish then.',
    'not-published': 'This call is not published, so change the closing in the draft instead.',
    'not-later':
      'The new closing must be after the present one. A published closing never shrinks.',
    archived: 'The call is in the archive and no longer changes. Draw up a new one.',
    'not-closed': 'The call has not closed, so it cannot be put away yet. Wait for the closing.',
    'cases-waiting':
      'Cases of the call still wait for an answer or a contract, so it cannot be put away. Deal with them first.',
  },
  fault: {
    'not-a-moment': 'Give both day and hour, for example 2026-12-31 17:00.',
    'not-a-code': 'A code is capitals and digits and begins with a letter, for example KN26.',
    'closes-before-opens': 'The call must close after it opens.',
    'above-budget': 'One application may not get more than the whole call has.',
    'before-screening': 'The decision may not be due before the screening.',
    'rubric-weights': 'The weights must make exactly 100. Correct the lines.',
    'code-taken': 'Another call has this code. Choose another.',
    'criteria-of-others':
      'A criterion is for other applicants. Choose only those for who may apply.',
  },
  rubricLine: (line) =>
    `Line ${line} is not right: six parts with | between them, with a name, a question, a highest score and a weight from 1 to 100.`,
}

export const messages = bilingual(vi, en)
export type DeskTexts = typeof vi
