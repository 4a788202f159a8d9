import { type Answers, cellName, type FormField } from '#modules/forms/index.ts'
import type { ProgrammeKey } from './programmes.ts'

const both = (vi: string, en: string) => ({ vi, en })

/** What the money asked for is made of; its sum is the amount asked for. */
export const budgetTable: FormField = {
  code: 'budget',
  type: 'table',
  label: both('Dự toán phần đề nghị hỗ trợ', 'Budget of the amount asked for'),
  help: both(
    'Mỗi khoản một dòng. Tổng thành tiền phải đúng bằng số tiền đề nghị hỗ trợ.',
    'One item a row. The rows must add up to the amount asked for.',
  ),
  required: true,
  min: 1,
  max: 40,
  columns: [
    { code: 'item', type: 'text', label: both('Khoản chi', 'Item'), required: true, max: 200 },
    {
      code: 'kind',
      type: 'choice',
      label: both('Loại chi', 'Kind of cost'),
      required: true,
      options: [
        { value: 'labour', label: both('Tiền công lao động trực tiếp', 'Direct labour') },
        { value: 'material', label: both('Vật tư, linh kiện', 'Material and parts') },
        { value: 'service', label: both('Dịch vụ, thử nghiệm', 'Services and testing') },
        { value: 'rent', label: both('Thuê chỗ, thiết bị', 'Rent of space and equipment') },
        { value: 'right', label: both('Phí đăng ký quyền', 'Fees for registering rights') },
      ],
    },
    {
      code: 'quantity',
      type: 'number',
      label: both('Số lượng', 'Quantity'),
      required: true,
      min: 1,
      max: 100_000,
    },
    { code: 'unit-price', type: 'money', label: both('Đơn giá', 'Unit price'), required: true },
    {
      code: 'total',
      type: 'product',
      label: both('Thành tiền', 'Amount'),
      required: false,
      factors: ['quantity', 'unit-price'],
      sum: true,
      sumIs: { than: 'equal', field: 'amount' },
    },
  ],
}

type Share = [item: string, kind: string, quantity: number, percent: number]

const shares: Record<ProgrammeKey, Share[]> = {
  services: [
    ['Tiền công hai kỹ sư trong mười tháng', 'labour', 20, 60],
    ['Khóa đào tạo vận hành và an toàn', 'service', 1, 25],
    ['Tư vấn pháp lý cho hợp đồng mẫu', 'service', 1, 15],
  ],
  technology: [
    ['Linh kiện và gia công mười bộ', 'material', 10, 50],
    ['Hiệu chuẩn, thử nghiệm tại phòng thí nghiệm', 'service', 2, 30],
    ['Phí đăng ký quyền', 'right', 1, 20],
  ],
  space: [
    ['Thuê bốn chỗ làm việc', 'rent', 4, 40],
    ['Thuê phòng thí nghiệm, theo ca', 'rent', 10, 50],
    ['Điện, nước và dịch vụ dùng chung', 'service', 1, 10],
  ],
}

/** Rows whose sum is the amount, in whole đồng: amounts of the sample are whole millions. */
export function budgetRows(programme: ProgrammeKey, amount: number): Answers {
  const cells = shares[programme].flatMap(([item, kind, quantity, percent], index) => {
    const row = `r${index + 1}`
    const unit = (amount * percent) / 100 / quantity
    return [
      [cellName('budget', row, 'item'), item],
      [cellName('budget', row, 'kind'), kind],
      [cellName('budget', row, 'quantity'), quantity],
      [cellName('budget', row, 'unit-price'), unit],
    ] as const
  })
  return Object.fromEntries(cells)
}
