import { approvePayment, recordPayment } from '#modules/budget/index.ts'
import {
  addEvidence,
  askForPayment,
  handInMilestone,
  judgeMilestone,
} from '#modules/support/index.ts'
import { contractOf } from './contracts.ts'
import { type Begun, type MoneyPlot, moneyPlotFor, type Reach } from './money-plots.ts'
import { samplePdf } from './pdf.ts'
import { plots } from './plots.ts'
import { as, type Happening, must, pick } from './stage.ts'
import { startupOf, type World } from './world.ts'

/** What becomes of the money of each contract of the sample that draws on the budget. */
export const moneyPlots: readonly (MoneyPlot & { number: number })[] = plots
  .filter(({ plot }) => plot.ends === 'awarded' && !plot.annulled)
  .filter(({ call }) => call === 'settled' || call === 'contracted')
  .map(({ call, number, plot }) => ({ ...moneyPlotFor(call, plot.startup, number), number }))

/** Milestones handed in, judged, asked for, approved by one or by two, and paid. */
export const payMilestones = (world: World): Happening[] =>
  moneyPlots.flatMap((plot) =>
    plot.milestones.flatMap((begun, ordinal) => storyOf(world, plot, { ...begun, ordinal })),
  )

type Step = { daysAgo: number; time: string; does(at: Date): Promise<unknown> }

/** How many steps each reach is made of, in the order in which they are taken. */
const taken: Record<Reach, number> = {
  'handed-in': 1,
  returned: 2,
  accepted: 2,
  asked: 3,
  'approved-once': 4,
  approved: 5,
  paid: 6,
}

function storyOf(
  world: World,
  { call, startup, number }: (typeof moneyPlots)[number],
  { reach, daysAgo: handedIn, ordinal }: Begun & { ordinal: number },
): Happening[] {
  const { stage, cast } = world
  const current = async () => {
    const contract = await contractOf(world, call, startup)
    return { ...contract, milestone: pick(contract.milestones, ordinal) }
  }
  const requested = async () => {
    const { requests, milestone, kase } = await current()
    const request = requests.find(({ milestoneId }) => milestoneId === milestone.id)
    if (!request) throw new Error(`sample: ${startup} has asked for nothing`)
    return { request, kase }
  }
  const office = (at: Date) => as(stage, pick(cast.officers, number), at)
  const finance = (at: Date, which: number) => as(stage, pick(cast.finance, which), at)

  const steps: Step[] = [
    {
      daysAgo: handedIn,
      time: '20:40',
      async does(at) {
        const { founder, english } = startupOf(world, startup)
        const scope = as(stage, founder, at)
        const { kase, milestone } = await current()
        const what = milestone.evidenceWanted
        const file = samplePdf(`Nghiệm thu mốc ${ordinal + 1}.pdf`, [english, what])
        must(await addEvidence(scope, kase.id, milestone.id, { what, file }), 'evidence')
        const given = { version: milestone.version, report: pick(reports, number + ordinal) }
        must(await handInMilestone(scope, kase.id, milestone.id, given), `${startup} hands in`)
      },
    },
    {
      daysAgo: handedIn - 4,
      time: '10:20',
      async does(at) {
        const { kase, milestone } = await current()
        const { version } = milestone
        const judgement =
          reach === 'returned'
            ? { version, accepted: false as const, reason: returned }
            : { version, accepted: true as const }
        must(await judgeMilestone(office(at), kase.id, milestone.id, judgement), 'milestone')
      },
    },
    {
      daysAgo: handedIn - 7,
      time: '15:10',
      async does(at) {
        const { kase, milestone } = await current()
        must(await askForPayment(office(at), kase.id, milestone.id), `${startup} asks`)
      },
    },
    {
      daysAgo: handedIn - 10,
      time: '11:05',
      async does(at) {
        const { request } = await requested()
        must(await approvePayment(finance(at, 0), request.id), 'first approval')
      },
    },
    {
      daysAgo: handedIn - 13,
      time: '14:45',
      async does(at) {
        const { request } = await requested()
        if (request.state === 'requested')
          must(await approvePayment(finance(at, 1), request.id), 'second approval')
      },
    },
    {
      daysAgo: handedIn - 16,
      time: '16:30',
      async does(at) {
        const { request, kase } = await requested()
        const scope = finance(at, 1)
        const paymentOrder = `MẪU-${kase.number ?? ''}/UNC${ordinal + 1}`
        const payment = { paymentOrder, paidOn: scope.today }
        must(await recordPayment(scope, request.id, payment), `${startup} paid`)
      },
    },
  ]
  return steps.slice(0, taken[reach])
}

const reports: readonly string[] = [
  'Thiết bị đã chạy ba tháng tại hai khách hàng; số đo và điều kiện đo nằm trong biên bản đính kèm.',
  'Bản thử nghiệm đạt các chỉ tiêu đã ghi trong hợp đồng. Một chỉ tiêu vượt, một chỉ tiêu đạt sát mức.',
  'Đã hoàn thành phần việc của mốc; khách hàng ký xác nhận và đề nghị mở rộng thêm một dây chuyền.',
]

const returned =
  'Biên bản thử nghiệm chưa có xác nhận của khách hàng thứ hai. Đề nghị bổ sung xác nhận rồi nộp lại.'
