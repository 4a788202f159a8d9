import { afterAll, expect, test } from 'vitest'
import { recordAgency } from '#modules/organisations/index.ts'
import { link } from '#platform/http/paths.ts'
import { testApp } from '#test/app.ts'
import { fruitlessSearches } from '../../schema.ts'
import { keep } from '../writing.ts'
import { paths } from './paths.ts'
import { MOST_A_DAY } from './rules.ts'
import { gaps } from './schema.ts'
import { forgetOldSearches } from './timetable.ts'

const app = await testApp()
afterAll(app.stop)

const editor = await app.person('Biên tập viên', [{ role: 'editor' }])
await recordAgency(app.scopeFor(), {
  code: 'so-mau',
  name: { vi: 'Sở Mẫu', en: 'Sample Department' },
})
await keep(app.scopeFor(), [
  {
    kind: 'article',
    id: 'tau',
    path: '/tin-tuc/tau-lan',
    title: { vi: 'Tàu lặn nhỏ đo đáy luồng', en: null },
    summary: { vi: '', en: null },
    happenedAt: null,
  },
])

const search = (q: string) => app.visit(`/tim-kiem?q=${encodeURIComponent(q)}`)
const gapOf = async (words: string) =>
  (await app.db.select().from(gaps)).find((gap) => gap.words === words)
const openGap = async (words: string) => {
  const gap = await gapOf(words)
  return app.visit(link(paths.gap, { id: gap?.id ?? '' }), { as: editor })
}

test('what was looked for in vain stands on the desk with how often and when, the most asked first', async () => {
  await search('Tàu ngầm')
  await search('tau ngam')
  await search('khinh khí cầu')
  const list = await app.visit(paths.gaps, { as: editor })
  const rows = list.getAllByRole('row').slice(1)
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/tau ngam2/),
    expect.stringMatching(/khinh khí cầu1/),
  ])
})

test('addresses and long numbers are not kept, and a search of nothing else is not recorded', async () => {
  await search('lan@example.test xin vay 0912 345 678')
  await search('031099001234')
  const kept = await app.db.select().from(fruitlessSearches)
  expect(kept.map(({ typed }) => typed).join()).not.toMatch(/@|\d{4}/)
  expect(await gapOf('xin vay')).toMatchObject({ typed: 'xin vay' })
  expect(kept).toHaveLength(3)
})

test('an agency is to add it until a day, and whoever looks for it reads so', async () => {
  const page = await openGap('tau ngam')
  const done = await page.press('Giao', { 'Cơ quan': 'Sở Mẫu', Hạn: '2026-12-31' })
  expect(done.url).toContain(paths.gaps)
  const vain = await search('TÀU NGẦM')
  expect(vain.text).toContain('Đã giao Sở Mẫu bổ sung, hạn đến 31/12/2026')
  const list = await app.visit(`${paths.gaps}?tinhtrang=assigned`, { as: editor })
  expect(list.text).toContain('Sở Mẫu, đến 31/12/2026')
})

test('a day that has passed is refused with a sentence, and what was typed stays', async () => {
  const page = await openGap('khinh khi cau')
  const refused = await page.press('Giao', { 'Cơ quan': 'Sở Mẫu', Hạn: '2026-01-01' })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Hạn phải từ hôm nay trở đi')
  expect(refused.getByLabelText('Hạn').getAttribute('value')).toBe('2026-01-01')
})

test('a page that answers is named by its address, and the search leads to it', async () => {
  const unknown = await (await openGap('tau ngam')).press('Ghi nhận', {
    'Địa chỉ trang': '/tin-tuc/khong-co',
  })
  expect(unknown.text).toContain('không có trong kết quả tìm kiếm')
  await unknown.press('Ghi nhận', {
    'Địa chỉ trang': 'http://localhost:3000/en/tin-tuc/tau-lan?x=1',
  })
  const vain = await search('tàu ngầm')
  expect(vain.getByRole('link', { name: 'Tàu lặn nhỏ đo đáy luồng' }).getAttribute('href')).toBe(
    '/tin-tuc/tau-lan',
  )
  const english = await app.visit('/en/tim-kiem?q=tau+ngam')
  expect(english.getByRole('link', { name: 'Tàu lặn nhỏ đo đáy luồng' }).lang).toBe('vi')
})

test('of two editors who saw the same, the second is told', async () => {
  const one = await openGap('khinh khi cau')
  const other = await openGap('khinh khi cau')
  await one.press('Bỏ qua', { 'Lý do': 'Ngoài phạm vi' })
  const late = await other.press('Bỏ qua', { 'Lý do': 'Câu của tôi' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Người khác vừa thay đổi')
  expect(late.getByLabelText('Lý do').getAttribute('value')).toBe('Câu của tôi')
  const reopened = await (await openGap('khinh khi cau')).press('Mở lại')
  expect(reopened.url).toContain(paths.gaps)
  expect(await gapOf('khinh khi cau')).toMatchObject({ state: 'open', note: null })
})

test('others do not see what is missing', async () => {
  const founder = await app.person('Người sáng lập', [])
  const gap = await gapOf('tau ngam')
  expect((await app.visit(paths.gaps, { as: founder })).status).toBe(403)
  expect((await app.visit(link(paths.gap, { id: gap?.id ?? '' }), { as: founder })).status).toBe(
    403,
  )
})

test('of a flood of new words a day keeps only so many; known ones are counted on, and the next day is new', async () => {
  const timesOf = async (words: string) => {
    const all = await app.db.select().from(fruitlessSearches)
    return all.filter((row) => row.words === words).map(({ times }) => times)
  }
  await search('xe bay')
  const day = app.scopeFor().today
  const flood = Array.from({ length: MOST_A_DAY }, (_, n) => ({
    ...{ words: `bay ${n}`, typed: `bay ${n}` },
    ...{ day, times: 1 },
  }))
  await app.db.insert(fruitlessSearches).values(flood)
  await search('xe bay')
  await search('máy thời gian')
  expect(await timesOf('xe bay')).toEqual([2])
  expect(await timesOf('may thoi gian')).toEqual([])
  expect(await gapOf('may thoi gian')).toBeUndefined()
  app.setNow('2026-11-24T02:00:00Z')
  await search('máy thời gian')
  expect(await timesOf('may thoi gian')).toEqual([1])
})

test('counts end after four hundred days; what was dealt with stays known', async () => {
  app.setNow('2028-02-01T02:00:00Z')
  await forgetOldSearches(app.scopeFor())
  expect(await app.db.select().from(fruitlessSearches)).toEqual([])
  const left = (await app.db.select().from(gaps)).map(({ words }) => words)
  expect(left.toSorted()).toEqual(['khinh khi cau', 'tau ngam'])
})
