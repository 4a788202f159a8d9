import { bilingual } from '#platform/locale.ts'
import type { LineState } from '../states.ts'
import type { EstimateRefusal } from './actions.ts'
import type { AllocationRefusal, AppraisalRefusal, RejectionRefusal } from './rules.ts'

export const estimating = bilingual<Record<EstimateRefusal, string>>(
  {
    'source-unknown':
      'Nguồn kinh phí này không còn trong kế hoạch, nên chưa lưu. Hãy chọn nguồn khác.',
    'not-your-agency':
      'Bạn không phụ trách cơ quan này, nên không lập dự toán thay được. Hãy chọn cơ quan của bạn.',
  },
  {
    'source-unknown':
      'This source is no longer in the plan, so nothing was saved. Choose another source.',
    'not-your-agency':
      'You are no officer of this agency, so you cannot estimate for it. Choose your own agency.',
  },
)

export const appraising = bilingual<Record<AppraisalRefusal, string>>(
  {
    'not-estimated':
      'Dự toán này đã được thẩm định hoặc không chấp thuận, nên không ghi gì thêm. Kết quả ở ngay dưới đây.',
    'own-estimate': 'Bạn là người lập dự toán này, nên việc thẩm định phải do người khác làm.',
    stale:
      'Dự toán vừa thay đổi sau khi bạn mở trang, nên chưa ghi gì. Hãy xem lại nội dung mới rồi gửi lần nữa.',
    'above-estimate':
      'Số thẩm định cao hơn số đề nghị, nên chưa ghi. Hãy nhập số không vượt quá số đề nghị.',
  },
  {
    'not-estimated':
      'This estimate was already appraised or rejected, so nothing was added. The result is shown below.',
    'own-estimate': 'You drew up this estimate, so somebody else has to appraise it.',
    stale:
      'The estimate changed after you opened this page, so nothing was recorded. Look at it again and send once more.',
    'above-estimate':
      'The appraised amount is above what was asked for, so it was not recorded. Give at most the amount asked for.',
  },
)

export const allocating = bilingual<Record<AllocationRefusal, string>>(
  {
    'not-appraised':
      'Dự toán này chưa được thẩm định hoặc không được chấp thuận, nên chưa phân bổ được. Hãy chờ cơ quan tài chính thẩm định.',
    'own-estimate': 'Bạn là người lập dự toán này, nên việc phân bổ phải do người khác làm.',
    stale:
      'Dòng dự toán vừa thay đổi sau khi bạn mở trang, nên chưa phân bổ. Hãy xem số mới ngay dưới đây rồi gửi lần nữa.',
    'above-appraised':
      'Tổng các lần phân bổ sẽ vượt số đã thẩm định, nên chưa phân bổ. Hãy nhập số nhỏ hơn hoặc bằng phần còn lại.',
  },
  {
    'not-appraised':
      'This estimate is not appraised, or was rejected, so nothing can be allocated. Wait for the appraisal by Finance.',
    'own-estimate': 'You drew up this estimate, so somebody else has to allocate the money.',
    stale:
      'The line changed after you opened this page, so nothing was allocated. Look at the new figures below and send again.',
    'above-appraised':
      'The parts together would exceed what was appraised, so nothing was allocated. Give at most what is left.',
  },
)

export const rejecting = bilingual<Record<RejectionRefusal, string>>(
  {
    'already-rejected': 'Dự toán này đã bị từ chối trước đó; lý do ở ngay dưới đây.',
    'already-allocated':
      'Dòng này đã được phân bổ kinh phí, nên không từ chối được nữa. Nếu cần dừng, hãy không cam kết thêm.',
    'not-yours':
      'Sau khi thẩm định, chỉ lãnh đạo được từ chối dự toán. Hãy chuyển ý kiến của bạn cho lãnh đạo.',
    stale:
      'Dự toán vừa thay đổi sau khi bạn mở trang, nên chưa ghi gì. Hãy xem lại rồi gửi lần nữa.',
  },
  {
    'already-rejected': 'This estimate was rejected before; the reason is shown below.',
    'already-allocated':
      'Money of this line is allocated, so it can no longer be rejected. To stop it, commit nothing more.',
    'not-yours':
      'After the appraisal only a leader rejects an estimate. Pass your opinion on to the leader.',
    stale:
      'The estimate changed after you opened this page, so nothing was recorded. Look at it again and send once more.',
  },
)

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
