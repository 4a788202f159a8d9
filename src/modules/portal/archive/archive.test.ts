import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { keep } from '../search/writing.ts'

const app = await testApp()
afterAll(app.stop)

const put = (id: string, happenedAt: string, en: string | null = null) =>
  keep(app.scopeFor(), [
    {
      kind: 'article',
      id,
      path: `/tin-tuc/${id}`,
      title: { vi: `Bài ${id}`, en },
      summary: { vi: '', en: null },
      happenedAt: new Date(happenedAt),
    },
  ])

test('an empty archive says so', async () => {
  expect((await app.visit('/luu-tru/tin-tuc')).text).toContain('Chưa có gì để lưu trữ')
})

test('months are those of the city, with how much each holds, and open to what they hold', async () => {
  await put('cuoi-thang', '2026-10-31T16:59:00Z')
  await put('dau-thang', '2026-10-31T17:00:00Z', 'First of the month')
  await put('nam-truoc', '2025-12-01T00:00:00Z')
  const archive = await (await app.visit('/tin-tuc')).follow('Lưu trữ theo tháng')
  expect(archive.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual(
    expect.arrayContaining(['2026', '2025']),
  )
  const november = await archive.follow('Tháng 11 năm 2026')
  expect(november.text).toContain('Bài dau-thang')
  expect(november.text).not.toContain('Bài cuoi-thang')
  const october = await november.follow(/Tháng trước/)
  expect(october.text).toContain('Bài cuoi-thang')
  expect((await october.follow(/Tháng trước/)).text).toContain('Bài nam-truoc')
  const english = await app.visit('/luu-tru/tin-tuc/2026-11', { locale: 'en' })
  expect(english.getByRole('heading', { level: 1, name: /November 2026/ })).toBeTruthy()
  expect(english.getByRole('link', { name: 'First of the month' })).toBeTruthy()
})

test('a full month is read on page by page, everything once, though several came up at one moment', async () => {
  for (let n = 0; n < 120; n += 1)
    await put(`tin-${n}`, n < 70 ? '2026-03-05T01:00:00Z' : `2026-03-${10 + (n % 20)}T01:00:00Z`)
  const seen: string[] = []
  let page = await app.visit('/luu-tru/tin-tuc/2026-03')
  for (;;) {
    seen.push(
      ...page.getAllByRole('link', { name: /^Bài tin-/ }).map((each) => each.textContent ?? ''),
    )
    if (!page.queryByRole('link', { name: 'Xem tiếp trong tháng này' })) break
    page = await page.follow('Xem tiếp trong tháng này')
  }
  expect(seen).toHaveLength(120)
  expect(new Set(seen).size).toBe(120)
})

test('a month that holds nothing or is none is not there, and a place that was never given is refused', async () => {
  for (const month of ['2026-13', '2024-01', '99999-01', 'x'])
    expect((await app.visit(`/luu-tru/tin-tuc/${month}`)).status, month).toBe(404)
  for (const place of ['x', '-1', '1', '99999999999999999999-a', "1-';--"])
    expect(
      (await app.visit(`/luu-tru/tin-tuc/2026-03?sau=${encodeURIComponent(place)}`)).status,
      place,
    ).toBe(400)
})
