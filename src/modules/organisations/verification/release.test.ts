import { afterAll, beforeAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { aStartup, as, freshCode, profile } from '#test/factories/startups.ts'
import { registerStartup } from '../startups/actions.ts'
import { verifyEnterprise } from './actions.ts'
import { releaseCode } from './release.ts'

const app = await testApp()
afterAll(app.stop)

let officer: Actor
beforeAll(async () => {
  officer = await app.person('Hoa', [{ role: 'officer' }])
})

const at = (id: string) => `/ban-lam-viec/to-chuc/${id}`
const RELEASE = 'Giải phóng mã số'
const NOT_THEIRS = { 'Mã số thuộc doanh nghiệp khác': true }

test('a released code is free for the enterprise it belongs to', async () => {
  const enterpriseCode = freshCode()
  const { id } = await aStartup(app, { enterpriseCode })
  const page = await app.visit(at(id), { as: officer })
  const unsaid = await page.press(RELEASE)
  expect(unsaid.status).toBe(422)
  const after = await unsaid.press(RELEASE, NOT_THEIRS)
  expect(after.getByText('Đã giải phóng mã số.')).toBeTruthy()
  expect(after.queryByRole('button', { name: RELEASE })).toBe(null)
  expect((await entriesAbout(app.scopeFor(), id)).at(-1)).toMatchObject({
    act: 'organisations.code-released',
    startupId: id,
    facts: { enterpriseCode, reason: 'belongs-to-another' },
  })

  const rightful = await app.person('Minh')
  const outcome = await registerStartup(as(app, rightful), { ...profile, enterpriseCode })
  expect(outcome?.ok).toBe(true)
})

test('a founder whose form was open does not take the code back in passing', async () => {
  const { id, founder } = await aStartup(app)
  const open = await app.visit(`/ban-lam-viec/du-an/${id}`, { as: founder })
  await releaseCode(as(app, officer), id, 1, 'belongs-to-another')
  expect((await open.press('Lưu hồ sơ')).status).toBe(409)
})

test('a verified code stays until the verification is taken back', async () => {
  const { id } = await aStartup(app)
  const page = await app.visit(at(id), { as: officer })
  await verifyEnterprise(as(app, officer), id, 1)
  const after = await page.press(RELEASE, NOT_THEIRS)
  expect(after.status).toBe(409)
  expect(after.text).toContain('Hãy gỡ xác minh trước')
  expect(after.queryByRole('button', { name: RELEASE })).toBe(null)
})

test('a code that the founder changed meanwhile is not released unseen', async () => {
  const { id, founder } = await aStartup(app)
  const page = await app.visit(at(id), { as: officer })
  const own = await app.visit(`/ban-lam-viec/du-an/${id}`, { as: founder })
  await own.press('Lưu hồ sơ', { 'Mã số doanh nghiệp': freshCode() })
  const late = await page.press(RELEASE, NOT_THEIRS)
  expect(late.status).toBe(409)
  expect((await late.press(RELEASE)).status).toBe(200)
})

test('of two officers at once one releases the code and the other is told', async () => {
  const { id } = await aStartup(app)
  const other = await app.person('Tâm', [{ role: 'officer' }])
  const outcomes = await Promise.all(
    [officer, other].map((actor) => releaseCode(as(app, actor), id, 1, 'not-registered')),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'nothing-stands' })
})

test('nobody but an officer releases a code', async () => {
  const { id, founder } = await aStartup(app)
  expect(await releaseCode(as(app, founder), id, 1, 'belongs-to-another')).toBe(undefined)
})
