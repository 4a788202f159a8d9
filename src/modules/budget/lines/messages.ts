import { bilingual } from '#platform/locale.ts'
import type { LineState } from '../states.ts'

type LineWords = Record<
  | 'newTitle'
  | 'newLead'
  | 'desk'
  | 'year'
  | 'source'
  | 'programme'
  | 'noProgramme'
  | 'agency'
  | 'title'
  | 'titleHint'
  | 'explanation'
  | 'explanationHint'
  | 'asked'
  | 'estimate'
  | 'appraise'
  | 'appraised'
  | 'appraisalNote'
  | 'allocate'
  | 'allocated'
  | 'part'
  | 'basis'
  | 'basisHint'
  | 'reject'
  | 'reason'
  | 'estimatedBy'
  | 'appraisedBy'
  | 'commitments'
  | 'noCommitments'
  | 'award'
  | 'payee'
  | 'amount'
  | 'entries'
  | 'entriesLead'
  | 'noEntries'
  | 'on'
  | 'what'
  | 'account'
  | 'moved'
  | 'sum'
  | 'all'
  | 'standing'
  | 'since',
  string
> & { state: Record<LineState, string>; done: Record<LineNews, string> }

export const lineNews = ['estimated', 'appraised', 'allocated', 'rejected'] as const
export type LineNews = (typeof lineNews)[number]

export const messages = bilingual<LineWords>(
  {
    newTitle: 'Lập dự toán',
    newLead:
      'Đề nghị kinh phí một năm cho một chương trình, kèm thuyết minh để cơ quan tài chính thẩm định.',
    desk: 'Tài chính',
    year: 'Năm ngân sách',
    source: 'Nguồn kinh phí',
    programme: 'Chương trình',
    noProgramme: 'Không thuộc chương trình nào',
    agency: 'Cơ quan lập dự toán',
    title: 'Tên dòng dự toán',
    titleHint: 'Nội dung chi như sẽ ghi trong bảng dự toán.',
    explanation: 'Thuyết minh',
    explanationHint: 'Khối lượng × đơn giá hoặc định mức = thành tiền, và căn cứ của từng số.',
    asked: 'Số đề nghị',
    estimate: 'Gửi dự toán',
    appraise: 'Ghi kết quả thẩm định',
    appraised: 'Số thẩm định',
    appraisalNote: 'Ý kiến thẩm định',
    allocate: 'Phân bổ',
    allocated: 'Đã phân bổ',
    part: 'Số phân bổ lần này',
    basis: 'Quyết định phân bổ',
    basisHint: 'Số và ngày của quyết định.',
    reject: 'Không chấp thuận',
    reason: 'Lý do',
    estimatedBy: 'Người lập',
    appraisedBy: 'Người thẩm định',
    commitments: 'Cam kết từ dòng này',
    noCommitments: 'Chưa có hợp đồng nào được cam kết từ dòng này.',
    award: 'Hợp đồng',
    payee: 'Đơn vị nhận',
    amount: 'Số tiền',
    entries: 'Bút toán',
    entriesLead: 'Mỗi số của dòng dự toán mở ra các bút toán tạo nên nó.',
    noEntries: 'Chưa có bút toán nào.',
    on: 'Ngày',
    what: 'Nghiệp vụ',
    account: 'Tài khoản',
    moved: 'Phát sinh',
    sum: 'Cộng',
    all: 'Tất cả',
    standing: 'Tình trạng',
    since: 'Ngày cam kết',
    state: {
      estimated: 'Chờ thẩm định',
      appraised: 'Đã thẩm định',
      allocated: 'Đã phân bổ',
      rejected: 'Không chấp thuận',
    },
    done: {
      estimated: 'Đã gửi dự toán. Cơ quan tài chính sẽ thẩm định.',
      appraised: 'Đã ghi kết quả thẩm định. Lãnh đạo sẽ phân bổ.',
      allocated: 'Đã phân bổ. Số còn lại có thể cam kết ngay.',
      rejected: 'Đã ghi là không chấp thuận, kèm lý do.',
    },
  },
  {
    newTitle: 'Draw up an estimate',
    newLead:
      'Ask for one year’s money for a programme, with an explanation for Finance to appraise.',
    desk: 'Finance',
    year: 'Budget year',
    source: 'Source of money',
    programme: 'Programme',
    noProgramme: 'Of no programme',
    agency: 'Agency',
    title: 'Title of the line',
    titleHint: 'What the money is for, as the table of estimates will have it.',
    explanation: 'Explanation',
    explanationHint: 'Quantity × unit price or norm = amount, and what each figure rests on.',
    asked: 'Asked for',
    estimate: 'Send the estimate',
    appraise: 'Record the appraisal',
    appraised: 'Appraised',
    appraisalNote: 'Note of the appraisal',
    allocate: 'Allocate',
    allocated: 'Allocated',
    part: 'Allocated this time',
    basis: 'Decision of allocation',
    basisHint: 'Number and day of the decision.',
    reject: 'Reject',
    reason: 'Reason',
    estimatedBy: 'Estimated by',
    appraisedBy: 'Appraised by',
    commitments: 'Committed from this line',
    noCommitments: 'No contract is committed from this line yet.',
    award: 'Contract',
    payee: 'Payee',
    amount: 'Amount',
    entries: 'Entries',
    entriesLead: 'Each figure of the line opens to the entries that make it up.',
    noEntries: 'No entries yet.',
    on: 'Day',
    what: 'What happened',
    account: 'Account',
    moved: 'Moved',
    sum: 'Sum',
    all: 'All',
    standing: 'State',
    since: 'Committed on',
    state: {
      estimated: 'To be appraised',
      appraised: 'Appraised',
      allocated: 'Allocated',
      rejected: 'Rejected',
    },
    done: {
      estimated: 'The estimate is sent. Finance will appraise it.',
      appraised: 'The appraisal is recorded. A leader will allocate.',
      allocated: 'Allocated. What is left can be committed at once.',
      rejected: 'Recorded as rejected, with the reason.',
    },
  },
)
