import { afterAll, beforeAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { aStartup, as } from '#test/factories/startups.ts'
import { verifyEnterprise } from './actions.ts'

const app = await testApp()
afterAll(app.stop)

let officer: Actor
beforeAll(async () => {
  officer = await app.person('Hoa', [{ role: 'officer' }])
})

const at = (id: string) => `/ban-lam-viec/to-chuc/${id}`
const actsOf = async (id: string) =>
  (await entriesAbout(app.scopeFor(), id)).map(({ act }) => act.replace('organisations.', ''))

const certificate = (number: string) => ({
  'Số giấy chứng nhận': number,
  'Ngày cấp': '2026-03-02',
  'Cơ quan cấp': 'Sở Khoa học và Công nghệ',
})

const verified = async () => {
  const startup = await aStartup(app)
  await verifyEnterprise(as(app, officer), startup.id, 1)
  return startup
}

test('an officer finds the waiting enterprise, verifies it, and the ledger says so', async () => {
  const { id } = await aStartup(app, { name: 'Tàu Sạch' })
  const list = await app.visit('/ban-lam-viec/to-chuc', { as: officer })
  const open = await list.follow('Tàu Sạch')
  const after = await open.press('Xác minh doanh nghiệp')
  expect(after.getByText('Đã xác minh doanh nghiệp.')).toBeTruthy()
  expect(await actsOf(id)).toEqual(['startup-registered', 'enterprise-verified'])
})

test('nobody else comes to the officers’ pages', async () => {
  const { id, founder } = await aStartup(app)
  for (const path of ['/ban-lam-viec/to-chuc', at(id)])
    expect((await app.visit(path, { as: founder })).status).toBe(403)
  expect(await verifyEnterprise(as(app, founder), id, 1)).toBe(undefined)
})

test('an id that nobody has is not found', async () => {
  const nobody = '01a20896-dcfa-7d8c-a5e7-833ad6240045'
  expect((await app.visit(at(nobody), { as: officer })).status).toBe(404)
})

test.each([
  [{ kind: 'project', registeredOn: null } as const, 'là dự án, chưa đăng ký doanh nghiệp'],
  [{ enterpriseCode: null }, 'chưa có mã số doanh nghiệp'],
  [{ registeredOn: null }, 'chưa có ngày cấp'],
])('what is not an enterprise with code and day is refused: %o', async (change, sentence) => {
  const { id } = await aStartup(app, change)
  const after = await (await app.visit(at(id), { as: officer })).press('Xác minh doanh nghiệp')
  expect(after.status).toBe(409)
  expect(after.text).toContain(sentence)
  expect(await actsOf(id)).toEqual(['startup-registered'])
})

test('facts that changed after the officer read them are shown again, not verified', async () => {
  const { id, founder } = await aStartup(app)
  const page = await app.visit(at(id), { as: officer })
  const own = await app.visit(`/ban-lam-viec/du-an/${id}`, { as: founder })
  await own.press('Lưu hồ sơ', { 'Ngày cấp giấy chứng nhận đăng ký lần đầu': '2025-01-15' })
  const after = await page.press('Xác minh doanh nghiệp')
  expect(after.status).toBe(409)
  expect(after.getByText('15/1/2025')).toBeTruthy()
  expect((await after.press('Xác minh doanh nghiệp')).status).toBe(200)
})

test('of two officers at once one verifies and the other is told', async () => {
  const { id } = await aStartup(app)
  const other = await app.person('Tâm', [{ role: 'officer' }])
  const outcomes = await Promise.all(
    [officer, other].map((actor) => verifyEnterprise(as(app, actor), id, 1)),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'already-verified' })
  expect(await actsOf(id)).toEqual(['startup-registered', 'enterprise-verified'])
})

test('an officer who founded the startup leaves it to another', async () => {
  const { id, founder } = await aStartup(app)
  const both = {
    ...founder,
    grants: [...founder.grants, { role: 'officer', organisationId: null }],
  }
  expect(await verifyEnterprise(as(app, both), id, 1)).toEqual({
    ok: false,
    problem: 'own-startup',
  })
})

test('a verification given in error is taken back with its reason', async () => {
  const { id } = await verified()
  const page = await app.visit(at(id), { as: officer })
  const other = await app.visit(at(id), { as: officer })
  const empty = await page.press('Gỡ xác minh')
  expect(empty.status).toBe(422)
  const after = await empty.press('Gỡ xác minh', { 'Lý do gỡ': 'Nhầm doanh nghiệp.' })
  expect(after.getByText('Đã gỡ xác minh.')).toBeTruthy()
  const [, first, second] = await entriesAbout(app.scopeFor(), id)
  expect(second).toMatchObject({
    act: 'organisations.enterprise-verification-withdrawn',
    corrects: first?.id,
    facts: { reason: 'Nhầm doanh nghiệp.' },
  })
  const late = await other.press('Gỡ xác minh', { 'Lý do gỡ': 'Cũng thấy nhầm.' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('đã được gỡ trước đó')
})

test('a certificate is recorded for the day it was issued, and taken back by a correcting entry', async () => {
  const { id } = await verified()
  const page = await app.visit(at(id), { as: officer })
  const after = await page.press('Ghi nhận giấy chứng nhận', certificate('01/DNKHCN'))
  expect(after.getByText('Đã ghi nhận giấy chứng nhận.')).toBeTruthy()

  const gone = await after.press('Gỡ giấy chứng nhận', { 'Lý do gỡ': 'Đã bị thu hồi.' })
  expect(gone.text).toContain('Đã bị thu hồi.')
  const { rows } = await app.deps.db.execute<{
    act: string
    startup_id: string
    corrects: string | null
    day: string
    id: string
  }>(
    `select id, act, startup_id, corrects, to_char(occurred_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day
     from platform.ledger_entries where startup_id = '${id}' and act like '%st-certificate%' order by seq`,
  )
  expect(rows).toMatchObject([
    { act: 'organisations.st-certificate-recorded', startup_id: id, day: '2026-03-02' },
    { act: 'organisations.st-certificate-withdrawn', startup_id: id, corrects: rows[0]?.id },
  ])
})

test('a certificate needs a verified enterprise, and its number belongs to one', async () => {
  const unverified = await aStartup(app)
  const early = await app.visit(at(unverified.id), { as: officer })
  const refused = await early.press('Ghi nhận giấy chứng nhận', certificate('02/DNKHCN'))
  expect(refused.status).toBe(409)
  expect(refused.getByLabelText('Số giấy chứng nhận')).toHaveProperty('value', '02/DNKHCN')

  const [one, two] = [await verified(), await verified()]
  const press = async (id: string, number: string) =>
    (await app.visit(at(id), { as: officer })).press(
      'Ghi nhận giấy chứng nhận',
      certificate(number),
    )
  expect((await press(one.id, '03/DNKHCN')).status).toBe(200)
  const taken = await press(two.id, '03/DNKHCN')
  expect(taken.status).toBe(422)
  expect(taken.text).toContain('đã được ghi cho một doanh nghiệp khác')
})

test('a certificate cannot be of a day to come', async () => {
  const { id } = await verified()
  const page = await app.visit(at(id), { as: officer })
  const after = await page.press('Ghi nhận giấy chứng nhận', {
    ...certificate('04/DNKHCN'),
    'Ngày cấp': '2027-01-01',
  })
  expect(after.status).toBe(422)
  expect(after.text).toContain('Ngày này chưa tới.')
})

test('an enterprise with a certificate does not become a project', async () => {
  const { id, founder } = await verified()
  const page = await app.visit(at(id), { as: officer })
  await page.press('Ghi nhận giấy chứng nhận', certificate('05/DNKHCN'))
  const own = await app.visit(`/ban-lam-viec/du-an/${id}`, { as: founder })
  const after = await own.press('Lưu hồ sơ', {
    'Dự án': true,
    'Mã số doanh nghiệp': '',
    'Ngày cấp giấy chứng nhận đăng ký lần đầu': '',
  })
  expect(after.status).toBe(409)
  expect(after.text).toContain('không chuyển về dự án được')
})
