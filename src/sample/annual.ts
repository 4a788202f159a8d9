import { grantRole } from '#modules/identity/index.ts'
import { organisationsByCode } from '#modules/organisations/index.ts'
import {
  type Activity,
  declineToPropose,
  draftProposal,
  type EstimateRow,
  openAnnualPlan,
  sendProposal,
  startComposing,
  takeUp,
} from '#modules/plan/index.ts'
import type { Actor } from '#platform/scope.ts'
import { actorOf, enter } from './cast.ts'
import { as, dayAgo, type Happening, type Moment, must, pick } from './stage.ts'
import type { World } from './world.ts'

/** An agency that leads tasks, with somebody who works for it. */
type Proposer = { code: string; agencyId: string; actor: Actor }

/** Where the play has come: the annual plan, who proposes, and what they sent. */
type Play = { id: string; year: number; proposers: Proposer[]; sent: string[] }

type Plot = { name: string; what: string; unit: string; quantity: number; norm: number; by: number }

const plots: readonly Plot[] = [
  {
    name: 'Cuộc thi ý tưởng khởi nghiệp',
    what: 'Giải thưởng',
    unit: 'giải',
    quantity: 10,
    norm: 20_000_000,
    by: 0,
  },
  {
    name: 'Ngày hội việc làm khởi nghiệp',
    what: 'Gian trưng bày',
    unit: 'gian',
    quantity: 40,
    norm: 3_000_000,
    by: 1,
  },
  {
    name: 'Lớp tập huấn gọi vốn',
    what: 'Giảng viên',
    unit: 'buổi',
    quantity: 12,
    norm: 5_000_000,
    by: 1,
  },
]

/** The plan of the year to come, midway: opened, proposed for, one agency without proposals, and one line composed. */
export function composeAnnualPlan(world: World): Happening[] {
  const play: Play = { id: '', year: yearFor(world), proposers: [], sent: [] }
  return [
    happens({ daysAgo: 24, time: '08:30' }, (at) => open(world, play, at)),
    ...plots.map((plot, index) =>
      happens({ daysAgo: 18 - index, time: '14:10' }, (at) => propose(world, play, plot, at)),
    ),
    happens({ daysAgo: 15, time: '15:30' }, async (at) => {
      const { agencyId, actor } = proposer(play, 2)
      must(await declineToPropose(as(world.stage, actor, at), play.id, agencyId), 'no proposals')
    }),
    happens({ daysAgo: 4, time: '09:00' }, async (at) => {
      must(await startComposing(officer(world, at), play.id, 1), 'composing')
    }),
    happens({ daysAgo: 3, time: '10:00' }, async (at) => {
      const [first = '', second = ''] = play.sent
      const given = { proposalIds: [first, second], name: 'Tuần lễ khởi nghiệp (mẫu)' }
      must(await takeUp(officer(world, at), play.id, given), 'line')
    }),
  ]
}

const happens = (moment: Moment, does: (at: Date) => Promise<void>): Happening => ({
  ...moment,
  does,
})

const officer = ({ stage, cast }: World, at: Date) => as(stage, pick(cast.officers, 0), at)

/** The year to come, or the last of a plan that ends before it. */
function yearFor({ stage: { plan, scope } }: World): number {
  const now = Number(scope.today.slice(0, 4))
  const last = Number(plan.period.until.slice(0, 4))
  return last >= now && last <= now + 1 ? last : now + 1
}

async function open(world: World, play: Play, at: Date): Promise<void> {
  const { stage, cast } = world
  play.proposers = await gatherProposers(world)
  const given = {
    year: play.year,
    proposalsUntil: dayAgo(stage, 9),
    note: 'Ưu tiên việc có nguồn ngoài ngân sách (mẫu).',
  }
  play.id = must(await openAnnualPlan(as(stage, pick(cast.officers, 0), at), given), 'annual plan')
}

/** Somebody for each of three agencies that lead tasks; the first may be signed in as. */
async function gatherProposers({ stage, cast }: World): Promise<Proposer[]> {
  const { plan, scope } = stage
  const leads = new Set(plan.tasks.flatMap((task) => task.leads))
  const known = await organisationsByCode(
    scope,
    plan.agencies.filter(({ isGroup }) => !isGroup).map(({ code }) => code),
  )
  const found: Proposer[] = []
  for (const [index, name] of ['Mạc Đề Xuất', 'Phùng Cơ Sở', 'Quách Phối Hợp'].entries()) {
    const codes = [...leads].filter((code) => known.has(code) && code !== plan.reporting.to)
    const code = pick(codes, index)
    const agencyId = known.get(code)?.id ?? ''
    const who = index === 0 ? 'Agency' : undefined
    const { id } = await enter(scope, name, cast.signIns, who)
    must(await grantRole(scope, { personId: id, role: 'agency', organisationId: agencyId }), name)
    found.push({ code, agencyId, actor: await actorOf(stage, id) })
  }
  return found
}

const proposer = ({ proposers }: Play, number: number): Proposer => pick(proposers, number)

async function propose({ stage }: World, play: Play, plot: Plot, at: Date): Promise<void> {
  const { code, agencyId, actor } = proposer(play, plot.by)
  const scope = as(stage, actor, at)
  const { what, unit, quantity, norm } = plot
  const source = pick(stage.plan.sources, plot.by).code
  const rows: EstimateRow[] = [{ what, unit, source, quantity, norm }]
  const written = { activity: activityOf(plot, code, play.year), rows }
  const id = must(await draftProposal(scope, play.id, agencyId, written), plot.name)
  play.sent.push(must(await sendProposal(scope, id, 1, written), plot.name))
}

const activityOf = ({ name }: Plot, lead: string, year: number): Activity => ({
  name: `${name} (mẫu)`,
  objective: 'Đưa thêm nhiều người đến với khởi nghiệp.',
  content: 'Một lần trong năm, mở cho mọi người dân của thành phố.',
  result: 'Có ít nhất 10 dự án tiếp tục được hỗ trợ.',
  lead,
  coordinators: [],
  startsOn: `${year}-03-01`,
  endsOn: `${year}-09-30`,
  place: 'Nhà triển lãm Bến Mở (mẫu)',
  conditions: 'Có đơn vị đồng hành về địa điểm.',
  coordination: '',
  monitoring: 'Báo cáo kết quả trong 15 ngày sau khi kết thúc.',
  taskCode: null,
  effects: [],
})
