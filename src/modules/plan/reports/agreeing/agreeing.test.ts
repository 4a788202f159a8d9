import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { aReportingCity } from '#test/factories/reports.ts'
import { openPeriods } from '../opening.ts'

const DESK = '/ban-lam-viec/bao-cao'
const CODES = ['so-khdt', 'so-gddt', 'thanh-doan', 'so-cong-thuong']
const app = await testApp({ now: '2026-11-10T02:00:00Z' })
afterAll(app.stop)

let city: Awaited<ReturnType<typeof aReportingCity>>
let period: string
beforeAll(async () => {
  city = await aReportingCity(app, CODES)
  await city.awarded('so-khdt')
  app.setNow('2026-11-16T02:00:00Z')
  await openPeriods(app.scopeFor())
  period = (await city.reportOf('so-khdt', 'month', 11)).period.id
})

const stages = () =>
  Promise.all(CODES.map(async (code) => (await city.reportOf(code, 'month', 11)).report.stage))
const look = (as: Actor = city.officer) => app.visit(`${DESK}/ky/${period}`, { as })

test('where nothing waits that agrees, nothing is offered', async () => {
  expect((await look()).queryByRole('button', { name: /khớp số liệu/ })).toBeNull()
})

test('reports that keep what was filled in are accepted in one press, one with a word of its own waits', async () => {
  await city.send('so-khdt', 'month', 11)
  await city.send('so-gddt', 'month', 11)
  await city.send('thanh-doan', 'month', 11, {
    'Số xác nhận': '2',
    'Giải thích nếu khác số điền sẵn': 'Hai dự án chưa ghi sổ.',
  })
  const page = await (await look()).press('Chấp nhận 2 báo cáo khớp số liệu')
  expect(page.status).toBe(200)
  expect(page.text).toContain('Đã chấp nhận 2 báo cáo.')
  expect(await stages()).toEqual(['accepted', 'accepted', 'submitted', 'open'])
})

test('what was sent anew since the page was opened is not accepted unread, and the officer is told', async () => {
  await city.send('so-cong-thuong', 'month', 11)
  const opened = await look()
  const { report } = await city.reportOf('so-cong-thuong', 'month', 11)
  const own = await app.visit(`${DESK}/${report.id}`, { as: city.agency('so-cong-thuong').actor })
  const again = await own.press('Gửi bản thay thế', { 'Kết quả đạt được': 'Viết lại.' })
  expect(again.status).toBe(200)
  const answer = await opened.press('Chấp nhận 1 báo cáo khớp số liệu')
  expect(answer.status).toBe(409)
  expect(answer.text).toContain('Không báo cáo nào được chấp nhận')
  expect(await stages()).toEqual(['accepted', 'accepted', 'submitted', 'submitted'])
})

test('a report with a word of its own does not slip in, and an agency accepts nothing', async () => {
  const page = await look()
  const { report } = await city.reportOf('thanh-doan', 'month', 11)
  const field = page.document.querySelector<HTMLInputElement>('input[name="report"]')
  if (field) field.value = `${report.id}.${report.version}`
  const answer = await page.press('Chấp nhận 1 báo cáo khớp số liệu')
  expect(answer.status).toBe(409)
  expect(await stages()).toEqual(['accepted', 'accepted', 'submitted', 'submitted'])
  expect((await look(city.agency('so-khdt').actor)).status).toBe(403)
})
