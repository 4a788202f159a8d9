import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { anInvestment } from '#test/factories/investments.ts'
import { aStartup, as } from '#test/factories/startups.ts'
import { confirmInvestment, returnInvestment } from './judge.ts'
import { confirmedInvestments } from './queries.ts'

const app = await testApp()
afterAll(app.stop)

let officer: Actor
let other: Actor
beforeAll(async () => {
  officer = await app.person('Hoa', [{ role: 'officer' }])
  other = await app.person('Tâm', [{ role: 'officer' }])
})

const at = (id: string) => `/ban-lam-viec/von/${id}`
const reported = async (change = {}) => {
  const startup = await aStartup(app, { name: 'Tàu Điện' })
  return { startup, investment: await anInvestment(app, startup, change) }
}
const actsOf = async (id: string) =>
  (await entriesAbout(app.scopeFor(), id)).map(({ act }) => act.replace('network.', ''))
const mailsTo = async (actor: Actor) => {
  await app.runJobs()
  return app.mails().filter(({ to }) => to === actor.email)
}

test('an officer confirms money paid out: the ledger has the amount, the facts only its band', async () => {
  const { startup, investment } = await reported()
  const list = await app.visit('/ban-lam-viec/von', { as: officer })
  expect(list.getAllByRole('link', { name: 'Tàu Điện' }).length).toBeGreaterThan(0)
  const page = await app.visit(at(investment), { as: officer })
  const after = await page.press('Xác nhận đã giải ngân')
  expect(after.text).toContain('Đã xác nhận khoản đầu tư')

  const [, confirmed] = await entriesAbout(app.scopeFor(), investment)
  expect(confirmed).toMatchObject({
    act: 'network.investment-confirmed',
    startupId: startup.id,
    amount: 2_500_000_000,
    occurredAt: new Date('2026-11-01T00:00:00+07:00'),
    facts: { instrument: 'equity', state: 'disbursed', band: '1-to-5-billion' },
  })
  expect(JSON.stringify(confirmed?.facts)).not.toContain('2500000000')
  expect(confirmed?.subjectLabel).toBe('Tàu Điện')
  expect((await confirmedInvestments(app.scopeFor(), [startup.id])).get(startup.id)).toBe(1)
})

test('the founder is told by mail and on the page', async () => {
  const { startup, investment } = await reported()
  await confirmInvestment(as(app, officer), investment, 1)
  const [mail] = await mailsTo(startup.founder)
  expect(mail?.subject).toBe('Khoản đầu tư của bạn đã được xác nhận')
  const path = `/ban-lam-viec/du-an/${startup.id}/von/${investment}`
  expect(mail?.text).toContain(path)
  const page = await app.visit(path, { as: startup.founder })
  expect(page.text).toContain('Đã xác nhận')
  expect(page.queryByRole('button', { name: 'Sửa và gửi lại' })).toBe(null)
})

test.each(['pledged', 'signed'] as const)('money that is %s cannot be confirmed', async (state) => {
  const { investment } = await reported({ state })
  const page = await app.visit(at(investment), { as: officer })
  const after = await page.press('Xác nhận đã giải ngân')
  expect(after.status).toBe(409)
  expect(after.text).toContain('cam kết và hợp đồng không được tính')
  expect(await actsOf(investment)).toEqual(['investment-reported'])
})

test('a report is sent back with a reason, which the founder reads', async () => {
  const { startup, investment } = await reported()
  const page = await app.visit(at(investment), { as: officer })
  const empty = await page.press('Chuyển lại để bổ sung')
  expect(empty.status).toBe(422)
  const after = await empty.press('Chuyển lại để bổ sung', {
    'Cần bổ sung hoặc sửa điều gì': 'Giấy báo có thiếu dấu ngân hàng.',
  })
  expect(after.text).toContain('Đã chuyển lại')
  const [mail] = await mailsTo(startup.founder)
  expect(mail?.text).toContain('Giấy báo có thiếu dấu ngân hàng.')
  const entries = await entriesAbout(app.scopeFor(), investment)
  expect(entries.at(-1)?.act).toBe('network.investment-returned')
  expect(JSON.stringify(entries)).not.toContain('dấu ngân hàng')
})

test('of two officers at once one acts and the other is told the truth', async () => {
  const { investment } = await reported()
  const outcomes = await Promise.all([
    confirmInvestment(as(app, officer), investment, 1),
    confirmInvestment(as(app, other), investment, 1),
  ])
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'already-confirmed' })
  expect(await actsOf(investment)).toEqual(['investment-reported', 'investment-confirmed'])
})

test('one officer confirms while another sends back: one of the two happens', async () => {
  const { investment } = await reported()
  const [confirmed, returned] = await Promise.all([
    confirmInvestment(as(app, officer), investment, 1),
    returnInvestment(as(app, other), investment, 1, 'Thiếu trang.'),
  ])
  expect([confirmed?.ok, returned?.ok].toSorted()).toEqual([false, true])
  expect(await actsOf(investment)).toHaveLength(2)
})

test('the second officer’s page says what the first one did', async () => {
  const { investment } = await reported()
  const page = await app.visit(at(investment), { as: other })
  await returnInvestment(as(app, officer), investment, 1, 'Thiếu trang.')
  const late = await page.press('Xác nhận đã giải ngân')
  expect(late.status).toBe(409)
  expect(late.text).toContain('vừa được chuyển lại')
  expect(late.text).toContain('Thiếu trang.')
})

test('a report changed after the officer read it is shown again, not confirmed', async () => {
  const { startup, investment } = await reported()
  const page = await app.visit(at(investment), { as: officer })
  const path = `/ban-lam-viec/du-an/${startup.id}/von/${investment}`
  const own = await app.visit(path, { as: startup.founder })
  await own.press('Sửa và gửi lại', { 'Số tiền': '7.000.000.000' })
  const stale = await page.press('Xác nhận đã giải ngân')
  expect(stale.status).toBe(409)
  expect(stale.text).toContain('7.000.000.000')
  expect((await stale.press('Xác nhận đã giải ngân')).status).toBe(200)
})

test('a confirmation is taken back by a correcting entry, and the founder is told', async () => {
  const { startup, investment } = await reported()
  await confirmInvestment(as(app, officer), investment, 1)
  const page = await app.visit(at(investment), { as: officer })
  const after = await page.press('Gỡ xác nhận', { 'Lý do gỡ': 'Tiền đã bị hoàn lại.' })
  expect(after.text).toContain('Đã gỡ xác nhận')
  const [, confirmed, withdrawn] = await entriesAbout(app.scopeFor(), investment)
  expect(withdrawn).toMatchObject({
    act: 'network.investment-confirmation-withdrawn',
    corrects: confirmed?.id,
  })
  const mails = await mailsTo(startup.founder)
  const told = mails.find(({ subject }) => subject.includes('đã được gỡ'))
  expect(told?.text).toContain('Tiền đã bị hoàn lại.')
  expect((await confirmedInvestments(app.scopeFor(), [startup.id])).size).toBe(0)
})

test('an officer who founded the startup leaves it to another', async () => {
  const { startup, investment } = await reported()
  const grants = [...startup.founder.grants, { role: 'officer', organisationId: null }]
  const both = { ...startup.founder, grants }
  expect(await confirmInvestment(as(app, both), investment, 1)).toEqual({
    ok: false,
    problem: 'own-startup',
  })
})

test('only officers judge, and only what there is', async () => {
  const { startup, investment } = await reported()
  for (const path of ['/ban-lam-viec/von', at(investment)])
    expect((await app.visit(path, { as: startup.founder })).status).toBe(403)
  expect(await confirmInvestment(as(app, startup.founder), investment, 1)).toBe(undefined)
  expect((await app.visit(at(newId()), { as: officer })).status).toBe(404)
})

test('the public page of the startup says nothing of the amount or the investor', async () => {
  const { startup, investment } = await reported()
  await confirmInvestment(as(app, officer), investment, 1)
  const page = await app.visit(`/he-sinh-thai/${startup.slug}`)
  expect(page.status).toBe(200)
  expect(page.html).not.toMatch(/Quỹ Sông Cấm|2\.500\.000\.000/)
})
