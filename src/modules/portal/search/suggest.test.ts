import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { keep } from './writing.ts'

const app = await testApp()
afterAll(app.stop)

const titles = {
  'vuon-uom': 'Vườn ươm công nghệ cảng biển',
  'vuon-rau': 'Vườn rau trên mái',
  'co-so': 'Cơ sở ươm tạo và vườn thử nghiệm',
  duong: 'Đường ven biển mở rộng',
  duong2: 'Dương Xuân: giáo trình',
  le: 'Giảm 50% phí_đăng ký',
}
await keep(
  app.scopeFor(),
  Object.entries(titles).map(([id, vi]) => ({
    kind: 'article',
    id,
    path: `/tin-tuc/${id}`,
    title: { vi, en: id === 'vuon-rau' ? 'Roof garden' : null },
    summary: { vi: 'Chữ ở phần tóm tắt', en: null },
    happenedAt: null,
  })),
)

async function suggested(q: string, prefix = '') {
  const response = await app.request(`${prefix}/tim-kiem/goi-y?q=${encodeURIComponent(q)}`)
  expect(response.status).toBe(200)
  const { suggestions } = await response.json()
  return suggestions as { title: string; lang: string; href: string }[]
}
const hrefs = async (q: string) => (await suggested(q)).map(({ href }) => href)

test('a title is suggested from its beginning, with and without marks', async () => {
  expect(await hrefs('vuon')).toEqual(['/tin-tuc/vuon-rau', '/tin-tuc/vuon-uom', '/tin-tuc/co-so'])
  expect(await hrefs('vườn ươ')).toEqual(['/tin-tuc/vuon-uom', '/tin-tuc/co-so'])
  expect(await hrefs('VƯỜN RA'.normalize('NFD'))).toEqual(['/tin-tuc/vuon-rau'])
})

test('a word inside a title is enough, and marks that are typed come first', async () => {
  expect(await hrefs('cảng bi')).toEqual(['/tin-tuc/vuon-uom'])
  expect(await hrefs('đường')).toEqual(['/tin-tuc/duong', '/tin-tuc/duong2'])
  expect(await hrefs('dương')).toEqual(['/tin-tuc/duong2', '/tin-tuc/duong'])
})

test('only titles and names are suggested, and nothing from a single letter', async () => {
  expect(await hrefs('tóm tắt')).toEqual([])
  expect(await hrefs('v')).toEqual([])
})

test('an English reader is led to English pages', async () => {
  const [found] = await suggested('vuon ra', '/en')
  expect(found).toEqual({
    title: 'Roof garden',
    lang: 'en',
    kind: 'article',
    href: '/en/tin-tuc/vuon-rau',
  })
})

test('signs of the database’s own languages are letters like others', async () => {
  expect(await hrefs('giảm 50%')).toEqual(['/tin-tuc/le'])
  for (const q of [
    '%',
    '_',
    '%%%',
    "a'b",
    'a:*',
    'a & | !',
    '🚢🚢',
    '\u200b\u200b',
    'x'.repeat(10_000),
  ])
    expect(await hrefs(q), q.slice(0, 20)).toEqual([])
})
