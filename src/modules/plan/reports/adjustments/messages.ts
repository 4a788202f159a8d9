import { bilingual } from '#platform/locale.ts'
import type { AdjustmentRefusal } from './rules.ts'
import type { AdjustmentState } from './schema.ts'

type Words = {
  refusal: Record<AdjustmentRefusal, string>
  state: Record<AdjustmentState, string>
}

const words: Words = {
  refusal: {
    'still-open':
      'Báo cáo này chưa được chấp nhận nên chưa cần điều chỉnh. Hãy sửa thẳng trong báo cáo rồi gửi lại.',
    'unknown-figure': 'Báo cáo không có số liệu này. Hãy chọn lại một chỉ tiêu của báo cáo.',
    'own-report':
      'Bạn cũng là người báo cáo của đơn vị này, nên việc xem xét phải do một cán bộ khác làm.',
    decided: 'Điều chỉnh này đã được giải quyết; kết quả ở ngay trên trang này.',
  },
  state: { asked: 'Chờ xem xét', accepted: 'Đã chấp nhận', refused: 'Không chấp nhận' },
}

const vi = {
  ...words,
  title: 'Điều chỉnh báo cáo đã đóng',
  lead: 'Báo cáo đã chấp nhận được giữ nguyên. Phần chênh lệch, khi được chấp nhận, được tính và nêu rõ trong báo cáo kế tiếp của đơn vị.',
  figure: 'Chỉ tiêu',
  difference: 'Chênh lệch',
  differenceHint: 'Số cần cộng thêm; ghi dấu trừ nếu đã báo cáo thừa.',
  reason: 'Lý do',
  stateTitle: 'Tình trạng',
  file: 'Lập điều chỉnh',
  accept: 'Chấp nhận điều chỉnh',
  refuse: 'Không chấp nhận',
  refusalReason: 'Vì sao không chấp nhận',
  line: (period: string, difference: string) => `Điều chỉnh ${period}: ${difference}`,
  lateRecords: 'bản ghi đến sau khi báo cáo đã gửi',
  noDifference: 'Chênh lệch bằng 0 thì không có gì để điều chỉnh.',
  done: {
    filed: 'Đã lập điều chỉnh, đang chờ cơ quan nhận báo cáo xem xét.',
    'adjustment-accepted': 'Đã chấp nhận điều chỉnh và báo cho đơn vị.',
    'adjustment-refused': 'Đã từ chối điều chỉnh và báo cho đơn vị.',
  },
}

const en: typeof vi = {
  refusal: {
    'still-open':
      'This report has not been accepted, so it needs no adjustment. Change the report itself and send it again.',
    'unknown-figure': 'The report has no such figure. Choose one of its figures.',
    'own-report': 'You also report for this agency, so another officer has to decide.',
    decided: 'This adjustment has been decided; what became of it stands on this page.',
  },
  state: { asked: 'To be decided', accepted: 'Accepted', refused: 'Refused' },
  title: 'Adjust the closed report',
  lead: 'An accepted report stays as it is. Once accepted, the difference counts, and is shown, in the next report of the agency.',
  figure: 'Target',
  difference: 'Difference',
  differenceHint: 'What is to be added; with a minus if too much was reported.',
  reason: 'Reason',
  stateTitle: 'State',
  file: 'File the adjustment',
  accept: 'Accept the adjustment',
  refuse: 'Refuse it',
  refusalReason: 'Why it is refused',
  line: (period, difference) => `Adjustment of ${period}: ${difference}`,
  lateRecords: 'records that came after the report was sent',
  noDifference: 'A difference of 0 leaves nothing to adjust.',
  done: {
    filed: 'The adjustment is filed and waits for the receiving office.',
    'adjustment-accepted': 'The adjustment is accepted and the agency is told.',
    'adjustment-refused': 'The adjustment is refused and the agency is told.',
  },
}

export const messages = bilingual(vi, en)
