import { bilingual } from '#platform/locale.ts'
import type { AppealRefusal } from './handling.ts'
import type { AppealWithdrawalRefusal, FilingRefusal, HandlingRefusal } from './rules.ts'
import { DAYS_TO_ANSWER, DAYS_TO_APPEAL } from './rules.ts'
import type { Appeal } from './schema.ts'

type Labels = Record<string, string>
export type AppealProblem =
  | AppealRefusal
  | AppealWithdrawalRefusal
  | FilingRefusal
  | HandlingRefusal

export const messages = bilingual(
  {
    desk: 'Bàn làm việc',
    ownTitle: (number: string) => `Khiếu nại về hồ sơ ${number}`,
    ownLink: 'Khiếu nại quyết định này',
    ownLead: `Bạn có ${DAYS_TO_APPEAL} ngày làm việc kể từ ngày nhận quyết định. Thành phố trả lời trong ${DAYS_TO_ANSWER} ngày làm việc; người giải quyết không phải là người đã ra quyết định, kiểm tra hay đánh giá hồ sơ.`,
    until: (day: string) => `Hạn khiếu nại: ${day}.`,
    file: {
      title: 'Nộp khiếu nại',
      grounds: 'Vì sao bạn không đồng ý với quyết định?',
      hint: 'Nêu điểm cụ thể trong lý do, trong phiếu chấm hay trong cách xét mà bạn cho là sai.',
      send: 'Nộp khiếu nại',
    },
    withdraw: 'Rút khiếu nại',
    noneOwn: 'Chưa có khiếu nại nào về hồ sơ này.',
    title: 'Khiếu nại',
    lead: 'Khiếu nại còn mở đứng trước, chờ lâu nhất ở trên.',
    empty: 'Không có khiếu nại nào',
    emptyHint: 'Khiếu nại của người nộp hồ sơ xuất hiện ở đây.',
    columns: {
      number: 'Số khiếu nại',
      call: 'Đợt kêu gọi',
      state: 'Trạng thái',
      filed: 'Ngày nộp',
      due: 'Hạn trả lời',
    },
    state: {
      filed: 'Chờ người giải quyết',
      handled: 'Đang giải quyết',
      upheld: 'Được chấp nhận',
      dismissed: 'Không được chấp nhận',
      withdrawn: 'Đã rút',
    } satisfies Record<Appeal['state'], string>,
    oneTitle: (number: string) => `Khiếu nại ${number}`,
    decision: 'Quyết định bị khiếu nại',
    approved: (amount: string) => `Hỗ trợ ${amount}`,
    refused: 'Không hỗ trợ',
    overturned: 'Quyết định này đã được thay thế.',
    grounds: 'Nội dung khiếu nại',
    handler: 'Người giải quyết',
    nobody: 'Chưa có',
    unknownDay: 'Chưa xác định được',
    answer: 'Trả lời',
    reasons: 'Lý do',
    reopens: {
      decision: 'Xem xét lại quyết định',
      scores: 'Mở lại một phiếu chấm rồi quyết định lại',
    } as Labels,
    take: { title: 'Nhận giải quyết', send: 'Nhận giải quyết khiếu nại này' },
    respond: {
      title: 'Trả lời khiếu nại',
      verdict: 'Bạn trả lời thế nào?',
      dismiss: 'Không chấp nhận: quyết định giữ nguyên',
      decision: 'Chấp nhận: hồ sơ được quyết định lại',
      scores: 'Chấp nhận: một phiếu chấm được mở lại, rồi quyết định lại',
      review: 'Phiếu chấm mở lại',
      reviewHint: 'Chỉ chọn khi mở lại một phiếu chấm.',
      reasons: 'Lý do',
      reasonsHint: 'Người khiếu nại đọc nguyên văn.',
      send: 'Gửi trả lời',
    },
    caseLink: (number: string) => `Hồ sơ ${number}`,
    done: {
      filed: 'Đã nộp khiếu nại.',
      withdrawn: 'Đã rút khiếu nại.',
      taken: 'Bạn đã nhận giải quyết khiếu nại này.',
      answered: 'Đã trả lời và báo cho người khiếu nại.',
    } as Labels,
    problem: {
      'nothing-decided':
        'Hồ sơ không có quyết định nào đang có hiệu lực để khiếu nại. Hãy xem tình trạng hồ sơ.',
      'contract-signed':
        'Hợp đồng đã ký theo quyết định này, nên không khiếu nại quyết định được nữa. Hãy liên hệ cán bộ phụ trách.',
      'too-late': 'Đã quá hạn khiếu nại quyết định này, nên khiếu nại chưa được nhận.',
      'appeal-open': 'Hồ sơ này đang có một khiếu nại chưa giải quyết xong. Hãy đợi trả lời.',
      answered: 'Khiếu nại này đã được trả lời hoặc đã rút. Xem kết quả bên dưới.',
      taken: 'Người khác đã nhận giải quyết khiếu nại này.',
      stale:
        'Có người vừa thay đổi khiếu nại hoặc hồ sơ này, nên việc của bạn chưa được thực hiện. Hãy xem lại tình trạng mới.',
      decided:
        'Bạn đã ra một quyết định về hồ sơ này, nên không được giải quyết khiếu nại. Hãy để người khác nhận.',
      screened:
        'Bạn đã kiểm tra, phụ trách hoặc đề xuất quyết định về hồ sơ này, nên không được giải quyết khiếu nại. Hãy để người khác nhận.',
      judged:
        'Bạn được mời đánh giá hồ sơ này, nên không được giải quyết khiếu nại. Hãy để người khác nhận.',
      council:
        'Bạn dự phiên họp hội đồng về hồ sơ này, nên không được giải quyết khiếu nại. Hãy để người khác nhận.',
      'own-startup':
        'Bạn là người của bên nộp hồ sơ, nên không được giải quyết khiếu nại. Hãy để người khác nhận.',
      'on-panel':
        'Bạn là người đánh giá hồ sơ này, nên không được giải quyết khiếu nại. Hãy để người khác nhận.',
      'not-yours': 'Bạn chưa nhận giải quyết khiếu nại này. Hãy nhận trước khi trả lời.',
      'no-review-named': 'Chưa chọn phiếu chấm nào để mở lại. Hãy chọn một phiếu rồi gửi lại.',
      'review-not-finished':
        'Phiếu chấm được chọn chưa hoàn thành hoặc không còn trong hội đồng, nên chưa có gì thay đổi. Hãy chọn phiếu khác.',
      'not-now':
        'Hồ sơ không còn ở bước mở lại được, nên khiếu nại chưa được trả lời. Hãy xem tình trạng hồ sơ.',
      'leader-decided':
        'Quyết định của lãnh đạo chỉ mở lại được qua khiếu nại hoặc bởi lãnh đạo, nên chưa có gì thay đổi.',
      'another-open':
        'Người nộp đã có hồ sơ khác trong đợt này, nên hồ sơ này không mở lại được. Chưa có gì thay đổi.',
    } satisfies Record<AppealProblem, string>,
  },
  {
    desk: 'My desk',
    ownTitle: (number) => `Appeals on application ${number}`,
    ownLink: 'Appeal against this decision',
    ownLead: `You have ${DAYS_TO_APPEAL} working days from the day you received the decision. The city answers within ${DAYS_TO_ANSWER} working days; whoever handles the appeal neither decided, screened nor reviewed the application.`,
    until: (day) => `Last day to appeal: ${day}.`,
    file: {
      title: 'File an appeal',
      grounds: 'Why do you not agree with the decision?',
      hint: 'Name what you think is wrong in the reasons, the scores or the way it was judged.',
      send: 'File the appeal',
    },
    withdraw: 'Withdraw the appeal',
    noneOwn: 'There is no appeal on this application.',
    title: 'Appeals',
    lead: 'Open appeals come first, the longest waiting on top.',
    empty: 'There are no appeals',
    emptyHint: 'Appeals of applicants appear here.',
    columns: { number: 'Appeal', call: 'Call', state: 'State', filed: 'Filed', due: 'Answer due' },
    state: {
      filed: 'Waiting for a handler',
      handled: 'Being handled',
      upheld: 'Upheld',
      dismissed: 'Dismissed',
      withdrawn: 'Withdrawn',
    },
    oneTitle: (number) => `Appeal ${number}`,
    decision: 'The decision appealed against',
    approved: (amount) => `Support of ${amount}`,
    refused: 'No support',
    overturned: 'Another decision took the place of this one.',
    grounds: 'Grounds of the appeal',
    handler: 'Handled by',
    nobody: 'Nobody yet',
    unknownDay: 'Not known yet',
    answer: 'Answer',
    reasons: 'Reasons',
    reopens: {
      decision: 'The decision is taken anew',
      scores: 'One review is opened again, then the decision is taken anew',
    },
    take: { title: 'Take it on', send: 'Take this appeal on' },
    respond: {
      title: 'Answer the appeal',
      verdict: 'What is your answer?',
      dismiss: 'Dismissed: the decision stands',
      decision: 'Upheld: the decision is taken anew',
      scores: 'Upheld: one review is opened again, then the decision is taken anew',
      review: 'Review to open again',
      reviewHint: 'Only where a review is opened again.',
      reasons: 'Reasons',
      reasonsHint: 'The applicant reads them word for word.',
      send: 'Send the answer',
    },
    caseLink: (number) => `Application ${number}`,
    done: {
      filed: 'The appeal is filed.',
      withdrawn: 'The appeal is withdrawn.',
      taken: 'You have taken this appeal on.',
      answered: 'The appeal is answered and the applicant was told.',
    },
    problem: {
      'nothing-decided': 'No decision stands on this application to appeal against. See its state.',
      'contract-signed':
        'The contract under this decision is signed, so it can no longer be appealed. Please ask the officer in charge.',
      'too-late': 'The time to appeal against this decision is over, so the appeal was not taken.',
      'appeal-open': 'An appeal on this application is not answered yet. Please wait for it.',
      answered: 'This appeal was answered or withdrawn. See the outcome below.',
      taken: 'Somebody else has taken this appeal on.',
      stale:
        'Somebody just changed this appeal or its case, so your step was not taken. See how it stands now.',
      decided:
        'You decided on this case, so you may not handle its appeal. Please leave it to somebody else.',
      screened:
        'You screened or carried this case, or proposed its decision, so you may not handle its appeal. Please leave it to somebody else.',
      judged:
        'You were asked to review this case, so you may not handle its appeal. Please leave it to somebody else.',
      council:
        'You were called to the council on this case, so you may not handle its appeal. Please leave it to somebody else.',
      'own-startup':
        'You belong to the applicant, so you may not handle the appeal. Please leave it to somebody else.',
      'on-panel':
        'You review this case, so you may not handle its appeal. Please leave it to somebody else.',
      'not-yours': 'You have not taken this appeal on. Take it on before you answer.',
      'no-review-named': 'No review was chosen to be opened again. Choose one and send again.',
      'review-not-finished':
        'The review chosen is not finished or left the panel, so nothing was changed. Choose another.',
      'not-now':
        'The case cannot be opened again from where it is, so the appeal was not answered. See its state.',
      'leader-decided':
        'What a leader decided is opened by an appeal or a leader only, so nothing was changed.',
      'another-open':
        'The applicant has another case in this call, so this one cannot be opened again. Nothing was changed.',
    },
  },
)
