import { afterAll, beforeAll, expect, test } from 'vitest'
import { only } from '#platform/outcome.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { as, must } from '#test/factories/casework.ts'
import { aFounder } from '#test/factories/support.ts'
import { saveProfile } from './actions.ts'
import { findOwnProfile, listOwnTies, listReviewerLoads } from './queries.ts'

const app = await testApp()
afterAll(app.stop)

let reviewer: Actor
let officer: Actor
beforeAll(async () => {
  reviewer = await app.person('Minh', [{ role: 'reviewer' }])
  officer = await app.person('Hà', [{ role: 'officer' }])
})

const profile = '/ban-lam-viec/ho-so-chuyen-gia'
const told = { fields: ['digital' as const], employer: 'Trường Biển', capacity: 4 }

test('a reviewer tells their fields and employer, and officers see them with the load', async () => {
  const page = await app.visit(profile, { as: reviewer })
  const saved = await page.press('Lưu hồ sơ', {
    'Công nghệ số': true,
    'Nơi làm việc': 'Trường Biển',
    'Số hồ sơ nhận cùng lúc': '4',
  })
  expect(saved.text).toContain('Đã lưu hồ sơ chuyên gia')
  const list = await app.visit('/ban-lam-viec/chuyen-gia', { as: officer })
  expect(list.text).toContain('Công nghệ số')
  expect(list.text).toContain('Trường Biển')
  expect(only(await listReviewerLoads(app.scopeFor()))).toMatchObject({ open: 0, capacity: 4 })
  expect((await app.visit('/ban-lam-viec/chuyen-gia', { as: reviewer })).status).toBe(403)
  expect((await app.visit(profile, { as: officer })).status).toBe(403)
})

test('a window that is behind saves nothing and keeps what was typed', async () => {
  const behind = await app.visit(profile, { as: reviewer })
  must(await saveProfile(as(app, reviewer), 1, { ...told, employerId: undefined }))
  const stale = await behind.press('Lưu hồ sơ', { 'Nơi làm việc': 'Viện Núi' })
  expect(stale.status).toBe(409)
  expect(stale.html).toContain('Viện Núi')
  expect((await findOwnProfile(as(app, reviewer)))?.employer).toBe('Trường Biển')
})

test('two first savings at once leave one profile and one refusal', async () => {
  const fresh = await app.person('Thu', [{ role: 'reviewer' }])
  const save = () => saveProfile(as(app, fresh), 0, { ...told, employerId: undefined })
  const outcomes = await Promise.all([save(), save()])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ problem: 'stale' })
})

test('an own tie is to an organisation that may be read, is told once, and ends', async () => {
  await aFounder(app, 'Lan', { published: true })
  const hidden = await aFounder(app, 'Nam')
  const page = await app.visit(profile, { as: reviewer })
  expect(page.html).not.toContain(hidden.startupId)
  const tie = { 'Đơn vị': 'Dự án của Lan', 'Quan hệ': 'Tôi góp vốn' }
  const stated = await page.press('Khai quan hệ', tie)
  expect(stated.text).toContain('Đã ghi nhận quan hệ')
  const twice = await stated.press('Khai quan hệ', tie)
  expect(twice.status).toBe(409)
  const ended = await stated.press('Kết thúc quan hệ với Dự án của Lan')
  expect(ended.text).toContain('Đã ghi nhận quan hệ kết thúc')
  expect(only(await listOwnTies(as(app, reviewer))).endedAt).not.toBe(null)
})

test('what does not fit is named at its field', async () => {
  const page = await app.visit(profile, { as: reviewer })
  const refused = await page.press('Lưu hồ sơ', { 'Số hồ sơ nhận cùng lúc': '51' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Số lớn nhất được nhận là 50')
})
