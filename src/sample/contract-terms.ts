import type { NewItem, NewMilestone } from '#modules/support/index.ts'
import type { Plot } from './plots.ts'
import type { ProgrammeKey } from './programmes.ts'

type Cost = [title: string, kind: string, percent: number]

const costs: Record<ProgrammeKey, Cost[]> = {
  services: [
    ['Tiền công hai kỹ sư', 'direct-wages', 60],
    ['Khóa đào tạo vận hành và an toàn', 'startup-training', 25],
    ['Tư vấn hợp đồng mẫu', 'business-law', 15],
  ],
  technology: [
    ['Hoàn thiện mười bộ thiết bị', 'product-completion', 50],
    ['Hiệu chuẩn và thử nghiệm', 'product-testing', 30],
    ['Đăng ký quyền sở hữu trí tuệ', 'ip-registration', 20],
  ],
  space: [
    ['Thuê bốn chỗ làm việc', 'workspace-rent', 40],
    ['Thuê phòng thí nghiệm theo ca', 'laboratory-rent', 50],
    ['Dịch vụ dùng chung', 'shared-services', 10],
  ],
}

/** What another programme pays this startup for already; in the books it raises the alarm. */
const paidTwice: Cost = ['Đào tạo người vận hành dây chuyền', 'startup-training', 30]

/** Share of the contract that its first milestone pays, in percent. */
const FIRST = 40

/** Two milestones and three content items, each adding up to the contract to the đồng. */
export function termsOf(
  { doubles }: Pick<Plot, 'doubles'>,
  programme: ProgrammeKey,
  { amount, signedOn }: { amount: number; signedOn: string },
): { milestones: NewMilestone[]; items: NewItem[] } {
  const first = (amount * FIRST) / 100
  const later = (days: number) => Temporal.PlainDate.from(signedOn).add({ days }).toString()
  const list = costs[programme].map((cost, index) => (doubles && index === 1 ? paidTwice : cost))
  return {
    milestones: [
      {
        title: 'Bản thử nghiệm chạy tại hai khách hàng',
        evidenceWanted: 'Biên bản thử nghiệm có xác nhận của khách hàng',
        dueOn: later(200),
        amount: first,
      },
      {
        title: 'Kết quả cuối và báo cáo tổng kết',
        evidenceWanted: 'Báo cáo kết quả, số đo kèm điều kiện đo',
        dueOn: later(420),
        amount: amount - first,
      },
    ],
    items: list.map(([title, costKind, percent]) => ({
      title,
      costKind,
      stateAmount: (amount * percent) / 100,
      otherAmount: (amount * percent) / 200,
    })),
  }
}
