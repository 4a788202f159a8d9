import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { aReportingCity } from '#test/factories/reports.ts'
import { openPeriods } from '../opening.ts'

const DESK = '/ban-lam-viec/bao-cao'
const app = await testApp({ now: '2026-11-10T02:00:00Z' })
afterAll(app.stop)

let city: Awaited<ReturnType<typeof aReportingCity>>
beforeAll(async () => {
  city = await aReportingCity(app, ['so-khdt', 'so-gddt', 'thanh-doan'])
  await city.awarded('so-khdt')
})

const rowOf = (document: Document, part: string, name: string) => {
  const row = [...document.querySelectorAll(`${part} tbody tr`)].find((one) =>
    one.querySelector('th')?.textContent?.includes(name),
  )
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)
}

test('what a report asks, what it took and how late it was, agency by agency', async () => {
  app.setNow('2026-11-16T02:00:00Z')
  await openPeriods(app.scopeFor())
  const { report, period } = await city.reportOf('so-khdt', 'month', 11)
  // The officer's look is not the reporter's.
  await app.visit(`${DESK}/${report.id}`, { as: city.officer })
  await app.visit(`${DESK}/${report.id}`, { as: city.agency('so-khdt').actor })
  app.setNow('2026-11-16T02:25:00Z')
  await city.send('so-khdt', 'month', 11, {
    'Khó khăn, vướng mắc': 'Thiếu người.',
    'Số xác nhận': '2',
    'Giải thích nếu khác số điền sẵn': 'Một dự án chưa ghi sổ.',
  })
  const back = await app.visit(`${DESK}/${report.id}`, { as: city.officer })
  await back.press('Trả lại báo cáo', { 'Cần bổ sung, chỉnh sửa điều gì': 'Thiếu nguyên nhân.' })

  app.setNow('2026-11-19T02:00:00Z')
  const nil = await city.reportOf('thanh-doan', 'month', 11)
  const page = await app.visit(`${DESK}/${nil.report.id}`, { as: city.agency('thanh-doan').actor })
  await page.press('Báo cáo không phát sinh')

  const desk = await app.visit(DESK, { as: city.officer })
  const burden = await desk.follow('Gánh nặng báo cáo')
  expect(burden.status).toBe(200)
  const one = await burden.follow('Tháng 11/2026')
  // Five figures and four texts asked; four figures left as they were, one changed; two texts and a reason written.
  expect(rowOf(one.document, '', 'Sở Kế hoạch và Đầu tư')).toEqual([
    '5',
    '4',
    '4',
    '1',
    '3',
    '44,4%',
    '1',
    '25',
    '0',
  ])
  expect(rowOf(one.document, '', 'Thành đoàn')).toEqual([
    '5',
    '0',
    '5',
    '0',
    '0',
    '100%',
    '0',
    '0',
    '2',
  ])
  expect(rowOf(one.document, '', 'Sở Giáo dục và Đào tạo').at(0)).toBe('Chưa gửi')
  expect(rowOf(burden.document, '#loai-ky', 'Hằng tháng').slice(0, 2)).toEqual(['2 trên 11', '10'])
  expect(period.id).toBeTruthy()
})

test('a figure that months and the quarter both ask is named as asked again', async () => {
  app.setNow('2026-12-16T02:00:00Z')
  await openPeriods(app.scopeFor())
  const before = await app.visit(`${DESK}/ganh-nang`, { as: city.officer })
  expect(before.text).toContain('Không có số nào bị hỏi ở nhiều loại kỳ.')
  await city.send('so-khdt', 'quarter', 4)
  const page = await app.visit(`${DESK}/ganh-nang`, { as: city.officer })
  expect(rowOf(page.document, '#hoi-lai', 'được hỗ trợ')).toEqual([
    'Hằng tháng, Hằng quý',
    '1',
    '0',
  ])
})

test('a look leaves one moment a report and nobody in it, and agencies see no burden of others', async () => {
  const { rows } = await app.db.execute(sql`select * from plan.report_openings`)
  expect(rows).toHaveLength(3)
  expect(Object.keys(rows[0] ?? {})).toEqual(['report_id', 'opened_at'])
  const agency = city.agency('so-gddt')
  expect((await app.visit(`${DESK}/ganh-nang`, { as: agency.actor })).status).toBe(403)
  const elsewhere = await app.person('Nơi khác', [{ role: 'officer', organisationId: agency.id }])
  const empty = await app.visit(`${DESK}/ganh-nang`, { as: elsewhere })
  expect(empty.text).toContain('Chưa có kỳ nào kết thúc')
  const leader = await app.person('Lãnh đạo', [{ role: 'leader' }])
  expect((await app.visit(`${DESK}/ganh-nang`, { as: leader, locale: 'en' })).text).toContain(
    'Asked more than once',
  )
})
