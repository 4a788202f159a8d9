import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  demandBack,
  estimateLine,
  receiveBack,
  recordPayment,
  recoveriesOf,
  rejectLine,
} from '#modules/budget/index.ts'
import { recordAward } from '#modules/support/index.ts'
import { newId } from '#platform/ids.ts'
import { only } from '#platform/outcome.ts'
import { testApp } from '#test/app.ts'
import { anApprovedCase, as, aTeam, must, versionOf } from '#test/factories/casework.ts'
import {
  aCommitment,
  aLine,
  anApprovedRequest,
  aPayee,
  aTreasury,
  MILLION,
  type Treasury,
} from '#test/factories/money.ts'
import { loadPlan } from '#test/factories/tasks.ts'
import type { Visit } from '#test/visit.ts'
import { recordsAddress } from './paths.ts'

const PLAN = 'mau-tinh-bien-xanh-2026-2030'
const app = await testApp()
afterAll(app.stop)

let team: Treasury
beforeAll(async () => {
  // The treasury of the tests publishes a source of this code.
  await loadPlan(app, PLAN, (text) => text.replace('code: ngan-sach-tinh', 'code: city'))
  team = await aTreasury(app)
})

const amountsIn = (page: Visit, row: string) => {
  const cells = page.getAllByRole('rowheader', { name: row })[0]?.closest('tr')
  return [...(cells?.querySelectorAll('data') ?? [])].map((cell) =>
    Number(cell.getAttribute('value')),
  )
}
const home = () => app.visit('/ke-hoach')

test('a plan without an estimate says so', async () => {
  expect((await home()).text).toContain('Chưa lập dự toán nào')
})

test('money stands from the estimate to the settlement, rejected estimates left out', async () => {
  const lineId = await aLine(app, team, { amount: 500 * MILLION })
  const { id } = await aCommitment(app, team, { lineId })
  const request = await anApprovedRequest(app, team, id)
  must(
    await recordPayment(as(app, team.second), request, {
      paymentOrder: 'UNC 1',
      paidOn: '2026-11-23',
    }),
  )
  const source = team.sources.find(({ code }) => code === 'city')
  const estimate = {
    year: 2026,
    sourceId: source?.id ?? '',
    programmeId: null,
    title: 'Mua xe',
    explanation: 'Không rõ',
    agencyId: newId(),
    amount: 900 * MILLION,
  }
  const { id: refused } = must(await estimateLine(as(app, team.officer), estimate))
  must(await rejectLine(as(app, team.first), refused, { reason: 'Sai mục đích', version: 1 }))
  expect(amountsIn(await home(), 'Ngân sách tỉnh (mẫu)')).toEqual(
    [500, 500, 500, 90, 30, 0].map((millions) => millions * MILLION),
  )
})

test('every number opens to entries of the ledger that add up to it', async () => {
  const page = await home()
  const links = [...page.document.querySelectorAll('#kinh-phi td.figures a')]
  expect(links.length).toBeGreaterThan(10)
  for (const anchor of links) {
    const written = Number(anchor.querySelector('data')?.getAttribute('value'))
    const records = await app.visit(anchor.getAttribute('href') ?? '')
    const amounts = [...records.document.querySelectorAll('tbody td.figures data')]
    const sum = amounts.reduce((total, cell) => total + Number(cell.getAttribute('value')), 0)
    expect(sum, anchor.getAttribute('href') ?? '').toBe(written)
  }
})

test('money that came back is a record of its own, and is paid no longer', async () => {
  const { id } = await aCommitment(app, team, { lineId: await aLine(app, team) })
  const before = amountsIn(await home(), 'Ngân sách tỉnh (mẫu)')
  const request = await anApprovedRequest(app, team, id)
  const payment = { paymentOrder: 'UNC 2', paidOn: '2026-11-23' }
  must(await recordPayment(as(app, team.second), request, payment))
  const wish = { amount: 10 * MILLION, reason: 'Chi vượt', dueOn: '2026-12-31' }
  must(await demandBack(as(app, team.first), id, wish))
  const demand = only(await recoveriesOf(app, [id]))
  must(
    await receiveBack(as(app, team.first), demand.id, { amount: 10 * MILLION, on: '2026-11-23' }),
  )
  const after = amountsIn(await home(), 'Ngân sách tỉnh (mẫu)')
  expect((after[4] ?? 0) - (before[4] ?? 0)).toBe(20 * MILLION)
  const records = await app.visit(recordsAddress(PLAN, 'paid', { source: 'city' }))
  expect(records.text).toContain('Số âm là phần trả lại')
})

async function anAwardPaidFor(published: boolean) {
  const filed = await anApprovedCase(app, await aTeam(app))
  const name = published ? 'Cảng Xanh' : 'Kín Tiếng'
  await app.db.execute(sql`update organisations.organisations
    set published = ${published}, name = ${name}, slug = ${`s-${filed.id}`}
    where id = ${filed.founder.startupId}`)
  const contract = {
    contractNumber: `HĐ ${filed.number}`,
    signedOn: '2026-11-23',
    amount: 110 * MILLION,
  }
  const version = await versionOf(app, filed.id)
  must(await recordAward(as(app, (await aTeam(app)).officer), filed.id, { version, ...contract }))
  const { rows } = await app.db.execute<{ id: string }>(
    sql`select id from support.awards where case_id = ${filed.id}`,
  )
  const { id } = await aCommitment(app, team, { payee: await aPayee(app, team) })
  await app.db.execute(
    sql`update budget.commitments set subject_id = ${only(rows).id}::uuid where id = ${id}`,
  )
  return filed.number
}

test('an award is named by its case, and its startup only where the profile is public', async () => {
  const [open, closed] = [await anAwardPaidFor(true), await anAwardPaidFor(false)]
  const records = await app.visit(recordsAddress(PLAN, 'committed', {}))
  const rowOf = (number: string) => records.getByText(new RegExp(`${number}\\.`)).closest('tr')
  expect(rowOf(open)?.textContent).toContain('Cảng Xanh')
  expect(rowOf(closed)?.textContent).toContain('Không công khai tên')
  expect(records.text).not.toContain('Kín Tiếng')
})

test('an address that asks for what there is not is refused or finds nothing', async () => {
  const at = `/ke-hoach/ban/${PLAN}/kinh-phi`
  expect((await app.visit(at)).status).toBe(200)
  expect((await app.visit(at, { locale: 'en' })).text).toContain('Money by source')
  expect((await app.request(`${at}/lai-suat`)).status).toBe(404)
  expect((await app.request(`${at}/da-chi?nam=hai`)).status).toBe(400)
  expect((await app.visit(`${at}/da-chi?nguon=khong-co`)).text).toContain('Không có bản ghi nào')
  expect((await app.request('/ke-hoach/ban/khong-co/kinh-phi')).status).toBe(404)
})
