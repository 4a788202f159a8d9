import { sql } from 'drizzle-orm'
import {
  type Activity,
  draftProposal,
  type EstimateRow,
  handInAnnualPlan,
  openAnnualPlan,
  sendProposal,
  startComposing,
} from '#modules/plan/index.ts'
import { only } from '#platform/outcome.ts'
import { type Actor, organisationsOf } from '#platform/scope.ts'
import type { TestApp } from '../app.ts'
import type { Typed } from '../visit.ts'
import { as, must } from './casework.ts'
import { anAgent, loadPlan } from './tasks.ts'

export const ANNUAL_DESK = '/ban-lam-viec/ke-hoach-nam'

export type City = Awaited<ReturnType<typeof aPlanningCity>>

/** The city's people around an annual plan: who composes, appraises, approves, and two agencies that propose. */
export async function aPlanningCity(app: TestApp) {
  await loadPlan(app, 'hai-phong-2017-2020')
  const [officer, finance, leader, deputy] = await Promise.all([
    app.person('Hoa', [{ role: 'officer' }]),
    app.person('Bình', [{ role: 'finance' }]),
    app.person('Quang', [{ role: 'leader' }]),
    app.person('Dung', [{ role: 'leader' }]),
  ])
  const union = await anAgent(app, 'thanh-doan', 'Lan')
  const trade = await anAgent(app, 'so-cong-thuong', 'Minh')
  return { officer, finance, leader, deputy, union, trade }
}

/** A whole proposal as a person types it: one row of 10 × 2,000,000 đồng. */
export const aProposalTyped = (over: Typed = {}): Typed => ({
  'Tên hoạt động': 'Cuộc thi ý tưởng khởi nghiệp',
  'Mục tiêu': 'Tìm ý tưởng mới của sinh viên.',
  'Nội dung và quy mô': 'Một cuộc thi, 50 đội.',
  'Kết quả dự kiến': '10 ý tưởng được chọn.',
  'Ngày bắt đầu': '2019-03-01',
  'Ngày kết thúc': '2019-06-30',
  'Địa điểm': 'Nhà văn hóa Thanh niên',
  'Nội dung chi': 'Giải thưởng',
  'Nguồn kinh phí': 'su-nghiep-khcn',
  'Số lượng': '10',
  'Đơn vị tính': 'giải',
  'Định mức (đồng)': '2.000.000',
  'Điều kiện thực hiện': 'Có đơn vị tài trợ địa điểm.',
  'Theo dõi, đánh giá': 'Báo cáo sau cuộc thi.',
  ...over,
})

/** The Department opens the plan of 2019 for proposals until a day, and answers with its id. */
export async function openYear(app: TestApp, city: City, until = '2018-11-30'): Promise<string> {
  const desk = await app.visit(ANNUAL_DESK, { as: city.officer })
  const opened = await desk.press('Mở và gửi đề nghị', {
    Năm: '2019',
    'Hạn gửi đề xuất': until,
    'Lời nhắn gửi các cơ quan': 'Ưu tiên việc có nguồn xã hội hóa.',
  })
  return idIn(opened.url)
}

/** An agency writes a proposal and sends it; answers with its id. */
export async function propose(
  app: TestApp,
  cycle: string,
  by: Actor,
  over: Typed = {},
): Promise<string> {
  const page = await app.visit(`${ANNUAL_DESK}/${cycle}/de-xuat-moi`, { as: by })
  const draft = await page.press('Lưu bản nháp', aProposalTyped(over))
  const sent = await draft.press('Gửi đề xuất')
  if (sent.status !== 200) throw new Error(sent.text)
  return idIn(sent.url)
}

/** The id in an address. */
export const idIn = (url: string): string =>
  only(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(url) ?? [])

export const anActivity = (over: Partial<Activity> = {}): Activity => ({
  name: 'Lớp tập huấn',
  objective: 'Nâng cao năng lực.',
  content: 'Hai lớp, 60 học viên.',
  result: '60 học viên hoàn thành.',
  lead: 'thanh-doan',
  coordinators: [],
  startsOn: '2019-02-01',
  endsOn: '2019-11-30',
  place: 'Trung tâm hội nghị',
  conditions: 'Có giảng viên.',
  coordination: '',
  monitoring: 'Báo cáo cuối năm.',
  taskCode: null,
  effects: [],
  ...over,
})

export const aRow = (over: Partial<EstimateRow> = {}): EstimateRow => ({
  what: 'Thuê hội trường',
  unit: 'buổi',
  source: 'su-nghiep-khcn',
  quantity: 2,
  norm: 5_000_000,
  ...over,
})

/** The plan of 2019 opened through the action, until the last day of November. */
export const anOpenYear = async (app: TestApp, city: City): Promise<string> =>
  must(
    await openAnnualPlan(as(app, city.officer), {
      year: 2019,
      proposalsUntil: '2018-11-30',
      note: '',
    }),
  )

/** A proposal that an agency has sent. */
export async function aSentProposal(
  app: TestApp,
  cycle: string,
  by: Actor,
  { activity = anActivity(), rows = [aRow()] }: { activity?: Activity; rows?: EstimateRow[] } = {},
): Promise<string> {
  const [agency = ''] = organisationsOf(by, 'agency')
  const written = { activity, rows }
  const id = must(await draftProposal(as(app, by), cycle, agency, written))
  return must(await sendProposal(as(app, by), id, 1, written))
}

/** The day after the last for proposals, on which the Department begins to compose. */
export async function startAfterLastDay(app: TestApp, city: City, cycle: string): Promise<void> {
  app.setNow('2018-12-01T02:00:00Z')
  must(await startComposing(as(app, city.officer), cycle, 1))
}

export const handedIn = async (app: TestApp, city: City, cycle: string, version: number) =>
  must(await handInAnnualPlan(as(app, city.officer), cycle, version))

/** Takes every annual plan and the work that only they asked for away, so that the same year can be planned again. */
export async function forgetYears(app: TestApp): Promise<void> {
  app.setNow('2018-11-05T02:00:00Z')
  await app.db.execute(sql`truncate plan.annual_plans cascade`)
  await app.db.execute(sql`delete from plan.milestones m using plan.task_years y
    where y.id = m.task_year_id and y.own_title is not null`)
  await app.db.execute(sql`delete from plan.task_holders h using plan.task_years y
    where y.plan_code = h.plan_code and y.task_code = h.task_code and y.own_title is not null`)
  await app.db.execute(sql`delete from plan.task_years where own_title is not null`)
}
