import { bilingual } from '#platform/locale.ts'
import type { SettlingRefusal } from '../lines/rules.ts'
import type { SendingRefusal, WithdrawalRefusal } from './rules.ts'

/** Why something could not be done to a proposal; who can reopen stands in the sentence. */
export type ProposalRefusal = SendingRefusal | WithdrawalRefusal | SettlingRefusal

export const proposalNews = ['saved', 'sent', 'withdrawn', 'sentBack', 'cut', 'restored'] as const
export type ProposalNews = (typeof proposalNews)[number]

export const messages = bilingual(
  {
    newTitle: 'Đề xuất mới',
    newLead: (year: number) =>
      `Hoạt động mà cơ quan đề xuất cho kế hoạch năm ${year}. Bản nháp chỉ cơ quan bạn thấy; có thể lưu khi chưa điền hết.`,
    for: 'Cơ quan đề xuất',
    save: 'Lưu bản nháp',
    send: 'Gửi đề xuất',
    sendAgain: 'Gửi lại đề xuất',
    edit: 'Nội dung đề xuất',
    estimate: 'Dự toán',
    withdraw: 'Rút đề xuất',
    withdrawLead: 'Đề xuất được rút khỏi kế hoạch năm. Việc này chỉ làm được trước khi tổng hợp.',
    sendBack: 'Trả lại để sửa',
    cutTitle: 'Không đưa vào kế hoạch',
    cut: 'Không đưa đề xuất vào kế hoạch',
    restoreTitle: 'Xem xét lại',
    restore: 'Xem xét lại đề xuất',
    reason: 'Lý do (cơ quan đề xuất đọc được)',
    paper: 'Tải văn bản đề xuất (.docx)',
    sentBackTitle: 'Đề xuất được trả lại',
    cutReason: 'Lý do không đưa vào kế hoạch',
    fateTitle: 'Đề xuất này đi đến đâu',
    fateLine: (number: number, name: string) => `Thuộc dòng ${number}: ${name}`,
    fateWhy: 'Thay đổi và lý do',
    lastDay: 'Hạn gửi',
    submittedAt: 'Gửi lúc',
    savedAgain:
      'Đã lưu. Cơ quan tổng hợp thấy ngay nội dung này; hãy gửi lại đề xuất khi đã sửa xong.',
    news: {
      saved: 'Đã lưu bản nháp. Cơ quan tổng hợp chưa thấy đề xuất này cho đến khi bạn gửi.',
      sent: 'Đã gửi đề xuất.',
      withdrawn: 'Đã rút đề xuất.',
      sentBack: 'Đã trả lại đề xuất; cơ quan đề xuất nhận được thư báo.',
      cut: 'Đã ghi đề xuất không đưa vào kế hoạch.',
      restored: 'Đề xuất chờ xem xét lại.',
    } satisfies Record<ProposalNews, string> as Record<ProposalNews, string>,
    refusal: (problem: ProposalRefusal, department: string): string =>
      ({
        stale:
          'Người khác vừa sửa đề xuất này sau khi bạn mở trang, nên chưa lưu. Nội dung bạn nhập vẫn còn ở dưới; gửi lần nữa thì bản của bạn thay bản vừa lưu.',
        'collecting-over': `Thời gian nhận đề xuất đã hết, ${department} đang tổng hợp, nên đề xuất không đổi được nữa. Nếu cần sửa, hãy liên hệ ${department}.`,
        'not-open':
          'Đề xuất này đã gửi hoặc đã rút, nên không sửa được. Nếu cần sửa, hãy rút rồi viết đề xuất mới, hoặc đề nghị trả lại.',
        'too-late': `Đã quá hạn gửi đề xuất của cơ quan bạn, nên chưa gửi. Bản nháp vẫn được giữ. ${department} có thể gia hạn; hãy liên hệ và nêu lý do.`,
        'not-sent': 'Đề xuất này không ở trạng thái đã gửi, nên không rút hay trả lại được.',
        'not-composing':
          'Kế hoạch năm không ở bước tổng hợp, nên không quyết định về đề xuất được lúc này.',
        'already-settled':
          'Người khác vừa xử lý đề xuất này. Hãy xem tình trạng mới ở dưới rồi quyết định.',
      })[problem],
  },
  {
    newTitle: 'New proposal',
    newLead: (year: number) =>
      `An activity that the agency proposes for the plan of ${year}. Only your agency sees a draft; it may be kept before it is complete.`,
    for: 'Proposing agency',
    save: 'Keep the draft',
    send: 'Send the proposal',
    sendAgain: 'Send the proposal again',
    edit: 'The proposal',
    estimate: 'Estimate',
    withdraw: 'Withdraw the proposal',
    withdrawLead: 'It leaves the plan of the year. This can be done only before composing begins.',
    sendBack: 'Send back to be put right',
    cutTitle: 'Leave out of the plan',
    cut: 'Leave the proposal out of the plan',
    restoreTitle: 'Consider again',
    restore: 'Consider the proposal again',
    reason: 'Reason (the proposing agency reads it)',
    paper: 'Download the proposal (.docx)',
    sentBackTitle: 'The proposal was sent back',
    cutReason: 'Why it was left out',
    fateTitle: 'What became of this proposal',
    fateLine: (number: number, name: string) => `Part of line ${number}: ${name}`,
    fateWhy: 'Changes and reasons',
    lastDay: 'Last day',
    submittedAt: 'Sent at',
    savedAgain:
      'What you wrote is kept, and the composing office sees it at once. Send the proposal again when it is ready.',
    news: {
      saved: 'The draft is kept. The composing office sees it only when you send it.',
      sent: 'The proposal was sent.',
      withdrawn: 'The proposal was withdrawn.',
      sentBack: 'The proposal was sent back; the agency gets a mail.',
      cut: 'The proposal is recorded as left out.',
      restored: 'The proposal waits to be considered again.',
    },
    refusal: (problem, department) =>
      ({
        stale:
          'Somebody changed this proposal after you opened the page, so nothing was saved. What you typed is kept below; send once more and yours takes the place of theirs.',
        'collecting-over': `The time of proposals is over and ${department} is composing, so the proposal can no longer change. Ask ${department} if it must.`,
        'not-open':
          'This proposal was sent or withdrawn, so it cannot be changed. Withdraw it and write another, or ask for it back.',
        'too-late': `The last day for proposals of your agency has passed, so it was not sent. The draft is kept. ${department} can give more time; tell them why you need it.`,
        'not-sent':
          'This proposal is not a sent one, so it can be neither withdrawn nor sent back.',
        'not-composing': 'The plan is not being composed now, so proposals cannot be decided on.',
        'already-settled':
          'Somebody has just settled this proposal. Look at where it stands now, then decide.',
      })[problem],
  },
)
