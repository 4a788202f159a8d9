import { bilingual, type Text } from '#platform/locale.ts'
import type { Heading } from './narrative.ts'
import type { JudgementRefusal, Standing, SubmissionRefusal } from './standing.ts'
import type { Frequency } from './windows.ts'

type Words = {
  standing: Record<Standing, string>
  /** By how many days somebody is late, or was. */
  lateness: { overdue: (days: number) => string; sent: (days: number) => string }
  frequency: Record<Frequency, string>
  heading: Record<Heading, string>
  headingHint: Record<Heading, string>
  offeredHint: string
  submission: Record<SubmissionRefusal, string>
  judgement: Record<JudgementRefusal, string>
  fault: Record<string, string>
}

/** The words for what reports are made of, and for why something cannot be done. */
export const words = bilingual<Words>(
  {
    standing: {
      'not-due': 'Kỳ đang chạy',
      due: 'Đến kỳ gửi',
      overdue: 'Quá hạn',
      submitted: 'Đã gửi, chờ xem xét',
      'sent-back': 'Bị trả lại',
      accepted: 'Đã chấp nhận',
    },
    lateness: {
      overdue: (days) => `Quá hạn ${days} ngày`,
      sent: (days) => `gửi muộn ${days} ngày`,
    },
    frequency: {
      month: 'Hằng tháng',
      quarter: 'Hằng quý',
      'half-year': '6 tháng',
      year: 'Hằng năm',
    },
    heading: {
      results: 'Kết quả đạt được',
      difficulties: 'Khó khăn, vướng mắc',
      causes: 'Nguyên nhân',
      proposals: 'Đề xuất, kiến nghị',
    },
    headingHint: {
      results: 'Việc đã làm trong kỳ và kết quả cụ thể.',
      difficulties: 'Điều gì cản trở công việc.',
      causes: 'Vì sao có khó khăn đó.',
      proposals: 'Đề nghị ai làm gì. Mỗi đề xuất được giữ nguyên trong báo cáo tổng hợp.',
    },
    offeredHint: 'Điền sẵn từ các báo cáo của những kỳ ngắn hơn; hãy rút gọn hoặc sửa lại.',
    submission: {
      closed:
        'Báo cáo này đã được chấp nhận nên kỳ đã đóng, không sửa được nữa. Nếu số liệu có sai sót, hãy lập điều chỉnh ở cuối trang này: khi cơ quan nhận báo cáo chấp nhận, phần điều chỉnh được tính vào báo cáo kỳ sau.',
      stale:
        'Đồng nghiệp của bạn hoặc cán bộ tiếp nhận vừa thay đổi báo cáo này sau khi bạn mở trang, nên chưa ghi gì. Nội dung bạn gõ vẫn nằm trong biểu mẫu; bản đang lưu ở ngay trên đó. Hãy so lại rồi gửi lần nữa.',
      'period-running':
        'Kỳ này chưa kết thúc nên số liệu còn thay đổi. Hãy gửi từ ngày sau ngày chốt.',
      'window-closed':
        'Đã quá ngày cuối cùng được nhận báo cáo kỳ này nên chưa ghi gì; nội dung bạn gõ vẫn nằm trong biểu mẫu. Cơ quan nhận báo cáo có thể mở lại bằng cách gia hạn: hãy xin gia hạn kèm lý do ngay trên trang này.',
      'extension-over':
        'Thời gian gia hạn đã hết nên chưa ghi gì; nội dung bạn gõ vẫn nằm trong biểu mẫu. Chỉ cơ quan đã gia hạn mới mở lại được: hãy xin gia hạn lần nữa kèm lý do ngay trên trang này.',
      'figures-moved':
        'Sổ cái có bản ghi mới sau khi bạn mở trang, nên số liệu điền sẵn đã đổi. Hãy xem lại số mới rồi gửi; nội dung bạn gõ vẫn được giữ.',
      'not-nil':
        'Sổ cái có kết quả của đơn vị trong kỳ này, nên không thể báo cáo không phát sinh. Hãy xác nhận số liệu ở dưới, hoặc ghi số khác và giải thích.',
    },
    judgement: {
      closed: 'Báo cáo này đã được chấp nhận, nên không có gì để xem xét nữa.',
      'own-report':
        'Bạn cũng là người báo cáo của đơn vị này, nên việc xem xét phải do một cán bộ khác làm.',
      'not-submitted': 'Đơn vị chưa gửi báo cáo này, nên chưa có gì để xem xét.',
      'already-sent-back':
        'Báo cáo này vừa được trả lại. Hãy chờ đơn vị gửi lại; lý do ở ngay dưới đây.',
      stale:
        'Đơn vị vừa gửi bản mới sau khi bạn mở trang, nên chưa ghi gì. Bản mới ở ngay dưới đây; hãy xem lại rồi quyết định.',
    },
    fault: {
      unexplained: 'Số này khác số điền sẵn. Hãy ghi ngắn gọn vì sao.',
    },
  },
  {
    standing: {
      'not-due': 'Period still running',
      due: 'Due',
      overdue: 'Overdue',
      submitted: 'Sent, to be read',
      'sent-back': 'Sent back',
      accepted: 'Accepted',
    },
    lateness: {
      overdue: (days) => `Overdue by ${days === 1 ? 'a day' : `${days} days`}`,
      sent: (days) => `sent ${days === 1 ? 'a day' : `${days} days`} late`,
    },
    frequency: {
      month: 'Monthly',
      quarter: 'Quarterly',
      'half-year': 'Half-yearly',
      year: 'Yearly',
    },
    heading: {
      results: 'Results',
      difficulties: 'Difficulties',
      causes: 'Causes',
      proposals: 'Proposals',
    },
    headingHint: {
      results: 'What was done in the period, and what came of it.',
      difficulties: 'What stood in the way.',
      causes: 'Why it did.',
      proposals: 'Who should do what. Every proposal is kept in the consolidated report.',
    },
    offeredHint: 'Taken from your reports on the shorter periods: shorten or change it.',
    submission: {
      closed:
        'This report has been accepted, so the period is closed and can no longer be changed. If a figure is wrong, file an adjustment at the end of this page: once the receiving office accepts it, it counts in the next report.',
      stale:
        'A colleague or the receiving office changed this report after you opened the page, so nothing was saved. What you typed is still in the form; the stored text stands right above it. Compare them and send again.',
      'period-running':
        'This period has not ended, so its figures can still change. Send the report from the day after the cut-off.',
      'window-closed':
        'The last day on which this report is taken has passed, so nothing was saved; what you typed is still in the form. The receiving office can open it again with an extension: ask for one, with your reason, on this page.',
      'extension-over':
        'The extension is over, so nothing was saved; what you typed is still in the form. Only the office that gave it can open the report again: ask for another one, with your reason, on this page.',
      'figures-moved':
        'New records reached the ledger after you opened the page, so the pre-filled figures have changed. Look at the new ones and send; what you typed is kept.',
      'not-nil':
        'The ledger has results of your agency in this period, so the report cannot be nil. Confirm the figures below, or give others and say why.',
    },
    judgement: {
      closed: 'This report has been accepted, so nothing is left to decide.',
      'own-report': 'You also report for this agency, so another officer has to decide.',
      'not-submitted': 'The agency has not sent this report yet, so there is nothing to decide.',
      'already-sent-back':
        'This report has just been sent back. Wait until it comes again; the reason is shown below.',
      stale:
        'The agency sent a new version after you opened the page, so nothing was recorded. It is shown below; read it and decide again.',
    },
    fault: {
      unexplained: 'This differs from the pre-filled figure. Say briefly why.',
    },
  },
)

export const submissionSentence = (problem: SubmissionRefusal): Text => ({
  vi: words.vi.submission[problem],
  en: words.en.submission[problem],
})

export const judgementSentence = (problem: JudgementRefusal): Text => ({
  vi: words.vi.judgement[problem],
  en: words.en.judgement[problem],
})
