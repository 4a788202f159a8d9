import type { Answers } from '#modules/forms/index.ts'
import { pick } from './stage.ts'

type Correction = {
  items: { field: string; kind: 'missing' | 'wrong' | 'outdated'; what: string }[]
  note: string
  /** What the founder then writes. */
  answers: Answers
}

const corrections: readonly Correction[] = [
  {
    items: [
      {
        field: 'budget-use',
        kind: 'missing',
        what: 'Ghi đơn giá và số lượng cho từng khoản, kèm nguồn của đơn giá.',
      },
    ],
    note: 'Các phần khác đã đầy đủ.',
    answers: {
      'budget-use':
        'Tiền công hai kỹ sư: 10 tháng × 14.000.000 đồng, đề nghị 60%.\nĐào tạo vận hành: 1 khóa × 12.000.000 đồng theo báo giá kèm thuyết minh, đề nghị toàn bộ.\nTư vấn hợp đồng: 1 gói × 10.000.000 đồng theo báo giá, đề nghị một nửa.',
    },
  },
  {
    items: [
      {
        field: 'proposal',
        kind: 'outdated',
        what: 'Thuyết minh ghi kế hoạch của năm trước; nộp bản có mốc thời gian mới.',
      },
      {
        field: 'months',
        kind: 'wrong',
        what: 'Số tháng không khớp với các mốc trong kế hoạch.',
      },
    ],
    note: 'Sửa hai mục trên cho khớp nhau rồi nộp lại.',
    answers: { months: 9 },
  },
  {
    items: [
      {
        field: 'basis-proof',
        kind: 'missing',
        what: 'Nêu ngày, điều kiện đo và người xác nhận của kết quả thử.',
      },
    ],
    note: '',
    answers: {
      'basis-proof':
        'Ba đợt thử, mỗi đợt hai tuần, tại cơ sở của khách: nhiệt độ ngoài trời, độ ẩm trên 80%, thiết bị đối chứng đã hiệu chuẩn. Biên bản có chữ ký của trưởng ca, kèm số liệu thô trong tài liệu đính kèm.',
    },
  },
]

export const correctionFor = (number: number): Correction => pick(corrections, number)
