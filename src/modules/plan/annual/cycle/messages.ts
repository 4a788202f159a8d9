import { bilingual } from '#platform/locale.ts'
import type { ComposingRefusal as TakingRefusal } from '../lines/rules.ts'
import type { DecliningRefusal } from '../proposals/rules.ts'
import type {
  ApprovalRefusal,
  ComposingRefusal,
  ExtensionRefusal,
  FinishingRefusal,
  HandInRefusal,
  OpeningRefusal,
  ReturningRefusal,
} from './rules.ts'

export type CycleRefusal =
  | OpeningRefusal
  | ExtensionRefusal
  | ComposingRefusal
  | TakingRefusal
  | HandInRefusal
  | FinishingRefusal
  | ReturningRefusal
  | ApprovalRefusal
  | DecliningRefusal
  | 'source-unknown'

export const cycleNews = [
  'opened',
  'extended',
  'declined',
  'composing',
  'handedIn',
  'appraised',
  'returned',
  'approved',
] as const
export type CycleNews = (typeof cycleNews)[number]

export const messages = bilingual(
  {
    lead: 'Các cơ quan đề xuất, cơ quan chủ trì tổng hợp, tài chính thẩm định, lãnh đạo phê duyệt; kế hoạch được duyệt thành việc và kinh phí của năm.',
    none: 'Chưa có kế hoạch năm nào',
    noneLead: 'Khi cơ quan chủ trì mở việc lập kế hoạch năm, kế hoạch sẽ hiện ở đây.',
    year: 'Năm',
    state: 'Tình trạng',
    until: 'Hạn gửi đề xuất',
    openTitle: 'Mở việc lập kế hoạch năm',
    openLead: 'Mọi cơ quan chủ trì nhiệm vụ của kế hoạch được đề nghị gửi đề xuất qua thư.',
    note: 'Lời nhắn gửi các cơ quan',
    open: 'Mở và gửi đề nghị',
    steps: 'Các bước của kế hoạch năm',
    step: ['Nhận đề xuất', 'Tổng hợp', 'Thẩm định', 'Phê duyệt', 'Thực hiện'],
    returnedTitle: {
      appraisal: 'Bị trả lại khi thẩm định',
      approval: 'Bị trả lại khi trình phê duyệt',
    },
    noteTitle: 'Lời nhắn của cơ quan tổng hợp',
    own: 'Đề xuất của cơ quan bạn',
    noOwn: 'Cơ quan bạn chưa có đề xuất nào cho năm này.',
    write: 'Viết đề xuất',
    decline: 'Không có đề xuất',
    declineFor: (agency: string) => `${agency}: không có đề xuất`,
    declined: 'Cơ quan đã báo không có đề xuất. Vẫn có thể gửi đề xuất trong hạn.',
    late: (department: string) =>
      `Đã quá hạn gửi đề xuất. ${department} có thể gia hạn nếu bạn liên hệ và nêu lý do.`,
    lastDay: 'Hạn gửi',
    proposal: 'Đề xuất',
    agency: 'Cơ quan',
    amount: 'Số tiền đề nghị',
    answer: 'Trả lời',
    answered: (count: number) => `${count} đề xuất`,
    answerNone: 'Không có đề xuất',
    answerAwaited: 'Chưa trả lời',
    answerMissing: 'Không trả lời',
    asked: 'Các cơ quan được hỏi',
    extended: (reason: string) => `Gia hạn: ${reason}`,
    extendTitle: 'Gia hạn cho một cơ quan',
    extendFor: 'Cơ quan',
    extendUntil: 'Hạn mới',
    extend: 'Gia hạn',
    sent: 'Đề xuất đã nhận',
    noneSent: 'Chưa nhận được đề xuất nào.',
    startTitle: 'Bắt đầu tổng hợp',
    startLead: 'Từ đây các cơ quan không gửi, sửa hay rút đề xuất được nữa.',
    awaited: (names: string) => `Còn trong hạn và chưa trả lời: ${names}.`,
    start: 'Bắt đầu tổng hợp',
    takeTitle: 'Đề xuất chưa xử lý',
    takeLead:
      'Chọn một đề xuất để đưa vào nguyên văn, hoặc chọn vài đề xuất để gộp thành một dòng. Mở đề xuất để ghi lý do không đưa vào.',
    chosen: 'Đề xuất',
    mergedName: 'Tên của dòng gộp',
    mergedHint: 'Để trống thì lấy tên của đề xuất chọn đầu tiên.',
    take: 'Đưa vào kế hoạch',
    allSettled: 'Mọi đề xuất đã được xử lý.',
    cutTitle: 'Đề xuất không đưa vào kế hoạch',
    lines: 'Các dòng của kế hoạch',
    noLines: 'Chưa có dòng nào.',
    number: 'Số',
    line: 'Dòng',
    who: 'Ai đề nghị',
    handInTitle: 'Trình thẩm định',
    handInLead: 'Cơ quan tài chính xem từng dòng. Trong lúc đó các dòng không sửa được.',
    handIn: 'Trình thẩm định',
    finishTitle: 'Kết thúc thẩm định',
    finishLead: 'Kế hoạch được chuyển đến lãnh đạo để phê duyệt.',
    finish: 'Trình lãnh đạo phê duyệt',
    unappraised: 'Chưa thẩm định',
    returnTitle: 'Trả lại kế hoạch',
    returnReason: 'Lý do trả lại',
    return: 'Trả lại',
    approveTitle: 'Phê duyệt',
    approveLead: (lines: number, total: string) =>
      `Phê duyệt ${lines} dòng, tổng số ${total}. Mỗi dòng thành việc của năm và được phân bổ kinh phí ngay theo số thẩm định.`,
    basis: 'Số quyết định phê duyệt, nếu đã có',
    approve: 'Phê duyệt kế hoạch năm',
    papers: 'Văn bản',
    papersLead: 'Dự thảo theo thể thức Nghị định 30/2020/NĐ-CP; số, ngày và chữ ký để trống.',
    submission: 'Tờ trình (.docx)',
    decision: 'Quyết định phê duyệt (.docx)',
    planPaper: 'Kế hoạch năm (.docx)',
    sheet: 'Các dòng của kế hoạch (.xlsx)',
    publicPage: 'Trang công khai của kế hoạch năm',
    news: {
      opened: 'Đã mở việc lập kế hoạch năm và gửi đề nghị đến các cơ quan.',
      extended: 'Đã gia hạn; cơ quan nhận được thư báo.',
      declined: 'Đã ghi nhận cơ quan không có đề xuất.',
      composing: 'Đã bắt đầu tổng hợp.',
      handedIn: 'Đã trình cơ quan tài chính thẩm định.',
      appraised: 'Đã trình lãnh đạo phê duyệt.',
      returned: 'Đã trả lại kế hoạch năm kèm lý do.',
      approved: 'Đã phê duyệt. Các dòng đã thành việc của năm và kinh phí được phân bổ.',
    } satisfies Record<CycleNews, string> as Record<CycleNews, string>,
    refusal: (problem: CycleRefusal, names: string): string =>
      ({
        stale:
          'Kế hoạch năm vừa thay đổi sau khi bạn mở trang, nên chưa làm gì. Hãy xem lại ở dưới rồi gửi lần nữa.',
        'year-outside':
          'Năm này không thuộc thời gian của kế hoạch, nên chưa mở. Hãy chọn năm trong danh sách.',
        'already-open': 'Kế hoạch của năm này đã được mở. Hãy chọn năm khác hoặc vào kế hoạch đó.',
        'day-passed': 'Ngày này đã qua, nên chưa lưu. Hãy chọn ngày từ hôm nay trở đi.',
        'nobody-to-ask':
          'Kế hoạch không có cơ quan chủ trì nào để hỏi, nên chưa mở. Hãy kiểm tra tệp kế hoạch.',
        'not-collecting':
          'Kế hoạch năm không còn ở bước nhận đề xuất, nên việc này không làm được nữa.',
        'no-later': 'Hạn mới không muộn hơn hạn đang có, nên chưa gia hạn. Hãy chọn ngày muộn hơn.',
        'still-open': `Còn cơ quan trong hạn và chưa trả lời, nên chưa tổng hợp được: ${names}. Hãy chờ hết hạn hoặc đề nghị họ trả lời.`,
        'not-composing': 'Kế hoạch năm không ở bước tổng hợp, nên các dòng không đổi được lúc này.',
        'nothing-chosen': 'Chưa chọn đề xuất nào. Hãy chọn ít nhất một đề xuất.',
        'already-settled':
          'Một đề xuất vừa được người khác xử lý, nên chưa đưa gì vào. Hãy chọn lại trong danh sách mới.',
        'proposals-left': `Còn đề xuất chưa xử lý, nên chưa trình được: ${names}. Mỗi đề xuất phải vào một dòng hoặc được ghi lý do không đưa vào.`,
        'no-lines':
          'Kế hoạch chưa có dòng nào, nên chưa trình được. Hãy đưa ít nhất một đề xuất vào.',
        'has-appraised':
          'Bạn đã thẩm định một dòng của kế hoạch này, nên việc trình phải do người khác làm.',
        'not-appraising': 'Kế hoạch năm không ở bước thẩm định, nên việc này không làm được.',
        'lines-left': `Còn dòng chưa thẩm định, nên chưa trình được: ${names}.`,
        'not-yours':
          'Kế hoạch năm không ở bước mà bạn được trả lại. Hãy xem tình trạng hiện nay ở đầu trang.',
        'already-approved':
          'Kế hoạch năm đã được phê duyệt, nên không có gì được phân bổ thêm. Kết quả ở ngay dưới đây.',
        'not-for-approval': 'Kế hoạch năm chưa được trình phê duyệt, nên chưa phê duyệt được.',
        'has-part':
          'Bạn đã tham gia đề xuất, tổng hợp hoặc thẩm định kế hoạch này, nên việc phê duyệt phải do người khác làm.',
        'collecting-over':
          'Thời gian nhận đề xuất đã hết, nên trả lời này không còn cần. Không có gì thay đổi.',
        'has-proposals':
          'Cơ quan đã gửi đề xuất, nên không thể báo là không có. Hãy rút các đề xuất trước.',
        'already-declined': 'Cơ quan đã báo không có đề xuất từ trước. Không cần báo lại.',
        'source-unknown':
          'Một dòng dùng nguồn kinh phí không còn trong kế hoạch, nên chưa phê duyệt. Hãy trả lại để sửa nguồn.',
      })[problem],
  },
  {
    lead: 'Agencies propose, the leading office composes, Finance appraises, a leader approves; what is approved becomes the work and the money of the year.',
    none: 'No annual plan yet',
    noneLead: 'As soon as the leading office opens the plan of a year, it stands here.',
    year: 'Year',
    state: 'State',
    until: 'Proposals until',
    openTitle: 'Open the plan of a year',
    openLead: 'Every agency that leads a task of the plan is asked for proposals by mail.',
    note: 'Words to the agencies',
    open: 'Open and ask',
    steps: 'Steps of the annual plan',
    step: ['Proposals', 'Composing', 'Appraisal', 'Approval', 'Carrying out'],
    returnedTitle: {
      appraisal: 'Returned at the appraisal',
      approval: 'Returned at the approval',
    },
    noteTitle: 'Words of the composing office',
    own: 'Proposals of your agency',
    noOwn: 'Your agency has no proposal for this year yet.',
    write: 'Write a proposal',
    decline: 'Nothing to propose',
    declineFor: (agency: string) => `${agency}: nothing to propose`,
    declined: 'The agency said that it proposes nothing. It may still propose in time.',
    late: (department: string) =>
      `The last day has passed. ${department} can give more time if you tell them why you need it.`,
    lastDay: 'Last day',
    proposal: 'Proposal',
    agency: 'Agency',
    amount: 'Amount asked',
    answer: 'Answer',
    answered: (count: number) => (count === 1 ? '1 proposal' : `${count} proposals`),
    answerNone: 'Proposes nothing',
    answerAwaited: 'No answer yet',
    answerMissing: 'Did not answer',
    asked: 'Agencies that were asked',
    extended: (reason: string) => `More time: ${reason}`,
    extendTitle: 'More time for one agency',
    extendFor: 'Agency',
    extendUntil: 'New last day',
    extend: 'Give more time',
    sent: 'Proposals received',
    noneSent: 'No proposal has come yet.',
    startTitle: 'Begin to compose',
    startLead: 'From here on agencies can no longer send, change or withdraw proposals.',
    awaited: (names: string) => `Have time left and have not answered: ${names}.`,
    start: 'Begin to compose',
    takeTitle: 'Proposals not settled',
    takeLead:
      'Choose one proposal to take it as it is, or several to merge them into one line. Open a proposal to leave it out with a reason.',
    chosen: 'Proposals',
    mergedName: 'Name of the merged line',
    mergedHint: 'Left empty, it is the name of the first one chosen.',
    take: 'Take into the plan',
    allSettled: 'Every proposal is settled.',
    cutTitle: 'Proposals left out of the plan',
    lines: 'Lines of the plan',
    noLines: 'No line yet.',
    number: 'No.',
    line: 'Line',
    who: 'Who asked',
    handInTitle: 'Hand to Finance',
    handInLead: 'Finance looks at every line. Meanwhile the lines stand still.',
    handIn: 'Hand to Finance',
    finishTitle: 'Finish the appraisal',
    finishLead: 'The plan goes to the leader for approval.',
    finish: 'Hand to the leader',
    unappraised: 'Not appraised yet',
    returnTitle: 'Return the plan',
    returnReason: 'Why it is returned',
    return: 'Return',
    approveTitle: 'Approve',
    approveLead: (lines: number, total: string) =>
      `Approves ${lines} lines of ${total} together. Each becomes work of the year, and its money is allocated at once as appraised.`,
    basis: 'Number of the decision, if there is one yet',
    approve: 'Approve the annual plan',
    papers: 'Papers',
    papersLead:
      'Drafts in the layout of Decree 30/2020/NĐ-CP; number, day and signature are left blank.',
    submission: 'Submission (.docx)',
    decision: 'Decision (.docx)',
    planPaper: 'Annual plan (.docx)',
    sheet: 'Lines of the plan (.xlsx)',
    publicPage: 'Public page of the annual plan',
    news: {
      opened: 'The plan of the year is open and the agencies are asked.',
      extended: 'More time is given; the agency gets a mail.',
      declined: 'It is recorded that the agency proposes nothing.',
      composing: 'Composing has begun.',
      handedIn: 'The plan was handed to Finance.',
      appraised: 'The plan was handed to the leader.',
      returned: 'The plan was returned with its reason.',
      approved: 'Approved. The lines are work of the year and their money is allocated.',
    },
    refusal: (problem, names) =>
      ({
        stale:
          'The plan changed after you opened this page, so nothing was done. Look at it again below, then send once more.',
        'year-outside': 'This year is not in the time of the plan. Choose a year of the list.',
        'already-open': 'The plan of this year is already open. Choose another, or open that one.',
        'day-passed': 'This day has passed, so nothing was saved. Choose today or a later day.',
        'nobody-to-ask':
          'The plan has no leading agency to ask, so nothing was opened. Check the plan file.',
        'not-collecting': 'The plan no longer collects proposals, so this cannot be done.',
        'no-later': 'The new day is no later than the present one. Choose a later day.',
        'still-open': `Agencies with time left have not answered, so composing cannot begin: ${names}. Wait for the last day, or ask them to answer.`,
        'not-composing': 'The plan is not being composed, so its lines cannot change now.',
        'nothing-chosen': 'No proposal is chosen. Choose at least one.',
        'already-settled':
          'Somebody has just settled one of these proposals, so nothing was taken. Choose again from the new list.',
        'proposals-left': `Proposals are not settled yet, so the plan was not handed in: ${names}. Each must become part of a line or be left out with a reason.`,
        'no-lines': 'The plan has no line, so it was not handed in. Take in at least one proposal.',
        'has-appraised': 'You appraised a line of this plan, so somebody else has to hand it in.',
        'not-appraising': 'The plan is not being appraised, so this cannot be done.',
        'lines-left': `Lines are not appraised yet, so the plan was not handed on: ${names}.`,
        'not-yours': 'The plan is not at a step where you can return it. See its state above.',
        'already-approved':
          'The plan is already approved, so nothing more was allocated. The result is below.',
        'not-for-approval': 'The plan was not handed to the leader yet, so it cannot be approved.',
        'has-part':
          'You had a part in proposing, composing or appraising this plan, so somebody else has to approve it.',
        'collecting-over': 'The time of proposals is over, so this answer is no longer needed.',
        'has-proposals': 'The agency has sent proposals. Withdraw them first.',
        'already-declined': 'The agency said so before. There is nothing to do.',
        'source-unknown':
          'A line uses a source of money that is no longer in the plan, so nothing was approved. Return it to have the source corrected.',
      })[problem],
  },
)
