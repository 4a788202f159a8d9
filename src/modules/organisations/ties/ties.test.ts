import { afterAll, beforeAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { aFounder, type Founder } from '#test/factories/support.ts'

const app = await testApp()
afterAll(app.stop)

let founder: Founder
let officer: Actor
beforeAll(async () => {
  founder = await aFounder(app)
  officer = await app.person('Hà', [{ role: 'officer' }])
})

const pageOf = ({ startupId }: Founder) => `/ban-lam-viec/nguoi-lien-quan/${startupId}`
const person = {
  'Quan hệ với đơn vị': 'Người cố vấn',
  'Họ tên': 'Lê Thị Hoa',
  'Địa chỉ thư điện tử': 'Hoa@Vien.example',
  'Nơi làm việc khác': 'Viện Biển',
}

test('a founder states who stands behind the startup; the officer reads it, the public does not', async () => {
  const profile = await app.visit(`/ban-lam-viec/du-an/${founder.startupId}`, {
    as: founder.founder,
  })
  const page = await profile.follow('Những người liên quan')
  expect(page.text).toContain('Chưa khai ai')
  const stated = await page.press('Khai người này', person)
  expect(stated.text).toContain('Đã ghi nhận')
  expect(stated.text).toContain('Lê Thị Hoa (hoa@vien.example)')

  const read = await app.visit(pageOf(founder), { as: officer })
  expect(read.text).toContain('Viện Biển')
  expect(read.queryByRole('button', { name: 'Khai người này' })).toBeNull()
  const stranger = await aFounder(app, 'Nam')
  expect((await app.visit(pageOf(founder), { as: stranger.founder })).status).toBe(404)
  expect((await app.visit(pageOf(founder))).url).toContain('/dang-nhap')
})

test('the ledger tells that somebody was stated, and not who', async () => {
  const entries = await entriesAbout(app.scopeFor(), founder.startupId)
  const stated = entries.filter(({ act }) => act === 'organisations.tie-stated')
  expect(stated).toHaveLength(1)
  expect(JSON.stringify(stated)).not.toContain('Hoa')
})

test('the same person is not stated twice, what is missing is named, and what was typed stays', async () => {
  const page = await app.visit(pageOf(founder), { as: founder.founder })
  const twice = await page.press('Khai người này', person)
  expect(twice.status).toBe(409)
  expect(twice.text).toContain('đã có trong danh sách')
  const empty = await page.press('Khai người này', { 'Địa chỉ thư điện tử': 'khong phai thu' })
  expect(empty.status).toBe(422)
  expect(empty.html).toContain('khong phai thu')
})

test('a double click states once', async () => {
  const page = await app.visit(pageOf(founder), { as: founder.founder })
  const another = { ...person, 'Họ tên': 'Đỗ Văn Sơn', 'Địa chỉ thư điện tử': '' }
  const both = await Promise.all([
    page.press('Khai người này', another),
    page.press('Khai người này', another),
  ])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  const after = await app.visit(pageOf(founder), { as: founder.founder })
  expect(after.getAllByText(/^Đỗ Văn Sơn$/)).toHaveLength(1)
})

test('a tie is ended and stays on record; ending it twice does no more', async () => {
  const page = await app.visit(pageOf(founder), { as: founder.founder })
  const ended = await page.press('Kết thúc quan hệ của Lê Thị Hoa')
  expect(ended.text).toContain('Đã ghi nhận quan hệ kết thúc')
  expect(ended.text).toContain('Lê Thị Hoa')
  expect((await page.press('Kết thúc quan hệ của Lê Thị Hoa')).status).toBe(200)
})

test('an officer states nothing for a startup that is not theirs', async () => {
  const other = await aFounder(app, 'Cúc')
  const as = { 'x-test-actor': officer.id, 'sec-fetch-site': 'same-origin' }
  const body = new URLSearchParams({ kind: 'mentor', name: 'Ai đó', _key: crypto.randomUUID() })
  const answer = await app.request(pageOf(other), { method: 'POST', headers: as, body })
  expect(answer.status).toBe(404)
})
