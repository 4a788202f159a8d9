import {
  confirmInvestment,
  type Instrument,
  type MoneyState,
  reportInvestment,
  returnInvestment,
  withdrawConfirmation,
} from '#modules/network/index.ts'
import { MILLION } from './answers.ts'
import { samplePdf } from './pdf.ts'
import { as, dayAgo, type Happening, must, pick } from './stage.ts'
import { organisationOf, startupOf, type World } from './world.ts'

type Row = [
  startup: string,
  investor: string,
  instrument: Instrument,
  /** In million đồng. */
  amount: number,
  state: MoneyState,
  reportedDaysAgo: number,
  then: 'confirmed' | 'confirmed and withdrawn' | 'returned' | 'waits',
]

// biome-ignore format: a table is read by its rows
const rows: Row[] = [
  ['Cảng Mở', 'Quỹ Thủy Triều', 'equity', 3_200, 'disbursed', 240, 'confirmed'],
  ['Khuôn Nhanh', 'Vốn Cơ Khí Trẻ', 'convertible', 900, 'disbursed', 190, 'confirmed'],
  ['Lưới Xanh', 'Quỹ Ngọn Gió', 'equity', 2_400, 'disbursed', 160, 'confirmed'],
  ['Sổ Sáng', 'Câu lạc bộ Thiên thần Bến Bính', 'convertible', 650, 'disbursed', 130, 'confirmed'],
  ['Trạm Thở', 'Quỹ Sức Khỏe Xanh', 'equity', 1_500, 'disbursed', 110, 'confirmed and withdrawn'],
  ['Cảng Mở', 'Quỹ Ngọn Gió', 'equity', 12_000, 'pledged', 90, 'waits'],
  ['Ao Thông', 'Quỹ Đất Ngọt', 'equity', 1_800, 'disbursed', 85, 'confirmed'],
  ['Chặng Cuối', 'Nhóm đầu tư Phố Cảng', 'revenue-share', 700, 'pledged', 70, 'waits'],
  ['Phượng Studio', 'Câu lạc bộ Thiên thần Bến Bính', 'equity', 480, 'disbursed', 60, 'confirmed'],
  ['Ca Trực', 'Vốn Học Đường', 'loan', 300, 'disbursed', 40, 'returned'],
  ['Hải Trình', 'Quỹ Thủy Triều', 'equity', 2_000, 'signed', 30, 'waits'],
  ['Đo Êm', 'Vốn Cơ Khí Trẻ', 'equity', 5_500, 'disbursed', 28, 'confirmed'],
  ['Cảng Mở', 'Quỹ Thủy Triều', 'equity', 1_600, 'disbursed', 12, 'waits'],
  ['Sóng Lạnh', 'Câu lạc bộ Thiên thần Bến Bính', 'convertible', 550, 'disbursed', 8, 'waits'],
]

export const playInvestments = (world: World): Happening[] =>
  rows.flatMap((row, index) => storyOf(world, row, index))

function storyOf(world: World, row: Row, index: number): Happening[] {
  const [name, investor, instrument, amount, state, reported, then] = row
  const { stage, cast } = world
  const office = (at: Date) => as(stage, pick(cast.officers, index), at)
  let id = ''

  const report: Happening = {
    daysAgo: reported,
    time: '19:45',
    async does(at) {
      const { id: startupId, founder, english } = startupOf(world, name)
      const details = {
        investorId: organisationOf(world, investor),
        investorName: '',
        instrument,
        amount: amount * MILLION,
        state,
        happenedOn: dayAgo(stage, reported + 9),
      }
      const proof =
        state === 'disbursed'
          ? samplePdf('Giấy báo có.pdf', [english, `${amount} million dong`, details.happenedOn])
          : undefined
      id = must(await reportInvestment(as(stage, founder, at), startupId, details, proof), name)
    },
  }
  const judged = (daysAgo: number, does: (at: Date) => Promise<unknown>): Happening => ({
    daysAgo,
    time: '10:50',
    does,
  })
  if (then === 'waits') return [report]
  if (then === 'returned') {
    const reason =
      'Chứng từ là hợp đồng vay, chưa phải giấy báo có của ngân hàng. Đề nghị đính kèm giấy báo có rồi gửi lại.'
    return [
      report,
      judged(reported - 5, async (at) =>
        must(await returnInvestment(office(at), id, 1, reason), 'investment returned'),
      ),
    ]
  }
  const confirmation = judged(reported - 5, async (at) =>
    must(await confirmInvestment(office(at), id, 1), 'investment confirmed'),
  )
  if (then === 'confirmed') return [report, confirmation]
  const reason =
    'Khi đối chiếu, chứng từ thuộc về một giao dịch khác. Đề nghị bổ sung chứng từ đúng rồi gửi lại.'
  return [
    report,
    confirmation,
    judged(56, async (at) =>
      must(await withdrawConfirmation(office(at), id, reason), 'confirmation withdrawn'),
    ),
  ]
}
