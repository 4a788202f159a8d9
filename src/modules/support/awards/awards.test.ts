import { afterAll, beforeAll, expect, test } from 'vitest'
import { entriesAbout, standingEntry } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import {
  anApprovedCase,
  aReviewedCase,
  as,
  aTeam,
  must,
  type Team,
  versionOf,
} from '#test/factories/casework.ts'
import { recordAward } from './actions.ts'
import { refusalToRecord } from './rules.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
beforeAll(async () => {
  team = await aTeam(app)
})

const file = (id: string) => `/ban-lam-viec/xet-ho-so/${id}`
const signed = (id: string) => standingEntry(app.scopeFor(), id, ['support.award-signed'])

let contracts = 0
const aContract = () => {
  contracts += 1
  return { contractNumber: `${contracts}/HĐ-KN`, signedOn: '2026-11-23', amount: 100_000_000 }
}

test('a signed contract is recorded, and one entry says what counts', async () => {
  const { id, number, founder } = await anApprovedCase(app, team)
  const page = await app.visit(file(id), { as: team.officer })
  const recorded = await page.press('Ghi nhận hợp đồng đã ký', {
    'Số hợp đồng': '01/HĐ',
    'Ngày ký': '2026-11-23',
    'Số tiền hợp đồng': '110.000.000',
  })
  expect(recorded.status).toBe(200)
  expect(recorded.text).toContain('Đã ký hợp đồng')
  expect(await signed(id)).toMatchObject({
    subjectLabel: number,
    startupId: founder.startupId,
    amount: 110_000_000,
    occurredAt: new Date('2026-11-23T05:00:00Z'),
    facts: { contract: '01/HĐ', programme: expect.stringMatching(/^chuong-trinh-/) },
  })
})

test('an annulled contract keeps its reason, and its entry no longer stands', async () => {
  const { id } = await anApprovedCase(app, team)
  const version = await versionOf(app, id)
  must(await recordAward(as(app, team.officer), id, { ...aContract(), version }))
  const entry = await signed(id)
  const page = await app.visit(file(id), { as: team.officer })
  expect((await page.press('Hủy hợp đồng')).status).toBe(422)
  const annulled = await page.press('Hủy hợp đồng', { 'Lý do hủy': 'Ghi nhầm hồ sơ' })
  expect(annulled.text).toContain('Ghi nhầm hồ sơ')
  expect(await signed(id)).toBe(undefined)
  const last = (await entriesAbout(app.scopeFor(), id)).at(-1)
  expect(last).toMatchObject({ act: 'support.award-annulled', corrects: entry?.id })
  const again = await page.press('Hủy hợp đồng', { 'Lý do hủy': 'Lần nữa' })
  expect(again.status).toBe(200)
  const fresh = await app.visit(file(id), { as: team.officer })
  expect(fresh.queryByRole('button', { name: 'Hủy hợp đồng' })).toBeNull()
})

test('a contract is not for more than decided, nor signed tomorrow or before the decision', () => {
  const decision = { amount: 100, decidedAt: new Date('2026-11-22T20:00:00Z') }
  const judge = (signedOn: string, amount = 100) =>
    refusalToRecord({ signedOn, amount }, decision, '2026-11-24')
  expect(judge('2026-11-23')).toBe(null)
  expect(judge('2026-11-24')).toBe(null)
  expect(judge('2026-11-25')).toBe('in-the-future')
  expect(judge('2026-11-22')).toBe('before-decision')
  expect(judge('2026-11-23', 101)).toBe('over-decision')
})

test('a refusal on the page keeps what was typed', async () => {
  const { id } = await anApprovedCase(app, team)
  const page = await app.visit(file(id), { as: team.officer })
  const refused = await page.press('Ghi nhận hợp đồng đã ký', {
    'Số hợp đồng': 'HĐ-quá-lớn',
    'Ngày ký': '2026-11-23',
    'Số tiền hợp đồng': '120.000.001',
  })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('cao hơn số tiền được quyết định')
  expect(refused.html).toContain('HĐ-quá-lớn')
  expect(await signed(id)).toBe(undefined)
})

test('a contract number serves one case', async () => {
  const [one, two] = [await anApprovedCase(app, team), await anApprovedCase(app, team)]
  const contract = aContract()
  const record = async (id: string) =>
    recordAward(as(app, team.officer), id, { ...contract, version: await versionOf(app, id) })
  must(await record(one.id))
  expect(await record(two.id)).toMatchObject({ problem: 'number-taken' })
})

test('two officers who record at once record once', async () => {
  const { id } = await anApprovedCase(app, team)
  const version = await versionOf(app, id)
  const outcomes = await Promise.all(
    [team.officer, team.colleague].map((officer) =>
      recordAward(as(app, officer), id, { ...aContract(), version }),
    ),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes.find((outcome) => !outcome?.ok)).toMatchObject({ problem: 'stale' })
})

test('before the decision there is no contract to record, and none to annul', async () => {
  const { id } = await aReviewedCase(app, team)
  const version = await versionOf(app, id)
  expect(await recordAward(as(app, team.officer), id, { ...aContract(), version })).toMatchObject({
    problem: 'not-now',
  })
  const page = await app.visit(file(id), { as: team.officer })
  expect(page.queryByRole('button', { name: 'Ghi nhận hợp đồng đã ký' })).toBeNull()
  expect(page.queryByRole('button', { name: 'Hủy hợp đồng' })).toBeNull()
})

test('milestones and content items are typed in rows, and more rows come on asking', async () => {
  const { id } = await anApprovedCase(app, team)
  const page = await app.visit(file(id), { as: team.officer })
  expect(page.getAllByRole('textbox', { name: 'Tên mốc' })).toHaveLength(1)
  const more = await page.press('Thêm dòng mốc', { 'Số hợp đồng': 'HĐ-dòng', 'Tên mốc': 'Mẫu thử' })
  expect(more.status).toBe(200)
  expect(more.getAllByRole('textbox', { name: 'Tên mốc' })).toHaveLength(5)
  expect(more.html).toContain('HĐ-dòng')
  const rows = {
    'Số hợp đồng': 'HĐ-dòng',
    'Ngày ký': '2026-11-23',
    'Số tiền hợp đồng': '100.000.000',
    'Tên mốc': 'Mẫu thử',
    'Minh chứng cần có': 'Biên bản',
    'Hạn hoàn thành': '2026-12-31',
    'Số tiền của mốc': '100.000.000',
    'Tên nội dung': 'Thuê xưởng',
    'Ngân sách nhà nước': '100.000.000',
  }
  const wrong = await more.press('Ghi nhận hợp đồng đã ký', rows)
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Nội dung 1, Loại chi: Mục này còn trống')
  const less = { 'Loại chi': 'workspace-rent', 'Ngân sách nhà nước': '90.000.000' }
  const refused = await wrong.press('Ghi nhận hợp đồng đã ký', less)
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Cộng ngân sách nhà nước: 90.000.000')
  const done = await refused.press('Ghi nhận hợp đồng đã ký', rows)
  expect(done.status).toBe(200)
  expect((await done.follow(/Mở trang hợp đồng/)).text).toContain('1. Mẫu thử')
})
