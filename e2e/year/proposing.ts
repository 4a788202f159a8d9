import { expect } from 'vitest'
import { main, read } from '../hands.ts'
import { send } from '../sheet.ts'
import type { House, Person } from './people.ts'
import { type Reporter, SOURCE, YEAR } from './place.ts'
import { annual, budget, dong, tasks, words } from './screens.ts'

/** What an agency asks for: so many at so much. */
export const wishes: Record<Reporter['code'], { name: string; quantity: number; norm: number }> = {
  'quy-khoi-nghiep': { name: 'Ngày hội vốn', quantity: 2, norm: 40_000_000 },
  'so-ke-hoach': { name: 'Tập huấn hồ sơ vay vốn', quantity: 6, norm: 15_000_000 },
  'so-cong-nghiep': { name: 'Thử sản phẩm tại bến cá', quantity: 4, norm: 50_000_000 },
  'truong-dai-hoc': { name: 'Cuộc thi ý tưởng sinh viên', quantity: 20, norm: 5_000_000 },
  'doan-thanh-nien': { name: 'Cuộc thi ý tưởng thanh niên', quantity: 10, norm: 6_000_000 },
  'bao-bien-xanh': { name: 'Phóng sự đường xa', quantity: 3, norm: 30_000_000 },
}

export const idIn = (text: string): string =>
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(text)?.[0] ?? ''

/** The Department opens the plan of the year; gives its id. */
export async function openYear({ page }: Person, until: string): Promise<string> {
  await page.goto(annual.desk)
  await send(page, annual.desk, {
    year: String(YEAR),
    proposalsUntil: until,
    note: 'Ưu tiên việc có nguồn xã hội hóa.',
  })
  return idIn(page.url())
}

/** An agency writes down what it wants to do in the year, and sends it; gives the id of the proposal. */
export async function propose(
  { seat: { page }, code }: House['reporters'][number],
  cycle: string,
): Promise<string> {
  const { name, quantity, norm } = wishes[code]
  await page.goto(`${annual.desk}/${cycle}`)
  await main(page).locator('a[href$="/de-xuat-moi"]').first().click()
  await page.waitForURL(/de-xuat-moi$/)
  await send(page, '/de-xuat-moi', {
    name,
    objective: 'Có thêm doanh nghiệp trẻ sống được bằng nghề biển.',
    content: 'Làm trong một đợt, mời doanh nghiệp của tỉnh.',
    result: 'Có sản phẩm dùng được.',
    lead: code,
    startsOn: `${YEAR}-03-01`,
    endsOn: `${YEAR}-10-31`,
    place: 'Tỉnh Biển Xanh (mẫu)',
    'rows-1-what': 'Chi tổ chức',
    'rows-1-source': SOURCE,
    'rows-1-quantity': String(quantity),
    'rows-1-unit': 'lượt',
    'rows-1-norm': String(norm),
    conditions: 'Có địa điểm.',
    monitoring: 'Báo cáo sau mỗi lượt.',
  })
  const id = idIn(page.url())
  await send(page, `/de-xuat/${id}`, {}, { button: words.sendProposal })
  return id
}

/** The Department takes proposals up as one line of the year; gives the line. */
export async function takeUp(
  { page }: Person,
  cycle: string,
  proposals: readonly string[],
  name = '',
): Promise<string> {
  await page.goto(`${annual.desk}/${cycle}`)
  await send(page, `${cycle}/dong`, { proposals, ...(name ? { name } : {}) })
  const line = /dong\/([0-9a-f-]{36})/.exec(page.url())?.[1]
  if (!line) throw new Error(`no line was made: ${await read(page)}`)
  return line
}

export async function cut({ page }: Person, proposal: string, reason: string): Promise<void> {
  await page.goto(`${annual.desk}/de-xuat/${proposal}`)
  await send(page, `${proposal}/cat`, { reason })
}

/** A step of the whole plan: handing in, handing on, approving. */
export async function step(
  { page }: Person,
  cycle: string,
  address: string,
  typed: Record<string, string> = {},
): Promise<void> {
  await page.goto(`${annual.desk}/${cycle}`)
  await send(page, `${cycle}/${address}`, typed)
}

/** Finance finds a line right, or less of it with a reason. */
export async function appraise(
  { page }: Person,
  line: string,
  less?: { row: number; amount: number; reason: string },
): Promise<void> {
  await page.goto(`${annual.desk}/dong/${line}`)
  await send(
    page,
    `${line}/tham-dinh`,
    less ? { [`amount${less.row}`]: String(less.amount), [`reason${less.row}`]: less.reason } : {},
  )
}

/** What was approved is the money of the budget and the work of the year, and everybody reads it; what was cut is not there. */
export async function expectApproved(
  { leader, finance, officer, anybody }: House,
  cycle: string,
  approved: readonly { title: string; amount: number }[],
): Promise<void> {
  const on = async ({ page }: { page: Person['page'] }, address: string) => {
    await page.goto(address)
    return read(page)
  }
  const total = dong(approved.reduce((sum, { amount }) => sum + amount, 0))
  expect(await on(leader, `${annual.desk}/${cycle}`)).toContain(total)
  const money = await on(finance, `${budget.desk}?nam=${YEAR}`)
  const work = await on(officer, `${tasks.desk}?nam=${YEAR}`)
  const open = await on(anybody, `${annual.open}/${YEAR}`)
  for (const { title, amount } of approved) {
    for (const text of [money, open]) expect(text).toContain(dong(amount))
    for (const text of [money, work, open]) expect(text).toContain(title)
  }
  expect(open).toContain(total)
  for (const text of [money, work, open]) expect(text).not.toContain(wishes['bao-bien-xanh'].name)
}
