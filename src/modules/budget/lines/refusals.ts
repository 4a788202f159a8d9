import { bilingual } from '#platform/locale.ts'
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
