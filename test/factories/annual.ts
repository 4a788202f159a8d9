import { only } from '#platform/outcome.ts'
import type { Actor } from '#platform/scope.ts'
import type { TestApp } from '../app.ts'
import type { Typed } from '../visit.ts'
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
