import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { aStartup, as } from '#test/factories/startups.ts'
import { recordAgency } from '../enrol.ts'
import { startupFacts } from '../queries.ts'
import { verifyEnterprise } from '../verification/actions.ts'
import { directoryList } from './list.ts'
import { countByKind, listSearchable } from './queries.ts'

const app = await testApp()
afterAll(app.stop)

let officer: Actor
beforeAll(async () => {
  officer = await app.person('Hoa', [{ role: 'officer' }])
  await aStartup(app, { name: 'Cảng Xanh', englishName: 'Green Port' })
  await aStartup(app, { name: 'Lúa Vĩnh Bảo', sector: 'agriculture', englishName: '' })
  await aStartup(app, { name: 'Chưa Công Bố', published: false })
})

const namesOn = async (path: string) =>
  (await app.visit(path)).getAllByRole('heading', { level: 2 }).map((it) => it.textContent)

test('the directory shows the published by name and leaves out the others', async () => {
  const page = await app.visit('/he-sinh-thai')
  expect(page.getByText('Lúa Vĩnh Bảo')).toBeTruthy()
  expect(page.queryByText('Chưa Công Bố')).toBe(null)
})

test('a name is found without its marks, in English, and in any case', async () => {
  for (const q of ['lua vinh', 'LÚA', 'lúa vĩnh'.normalize('NFD')])
    expect(await namesOn(`/he-sinh-thai?q=${encodeURIComponent(q)}`)).toContain('Lúa Vĩnh Bảo')
  expect(await namesOn('/he-sinh-thai?q=green')).toContain('Cảng Xanh')
})

test('kind and field narrow the list', async () => {
  const page = await (await app.visit('/he-sinh-thai')).press('Lọc', { 'Lĩnh vực': 'agriculture' })
  expect(page.getByText('Lúa Vĩnh Bảo')).toBeTruthy()
  expect(page.queryByText('Cảng Xanh')).toBe(null)
  const investors = await app.visit('/he-sinh-thai?loai=investor')
  expect(investors.getByText('Không có tổ chức nào khớp')).toBeTruthy()
})

test('signs that a search language knows are letters here', async () => {
  for (const q of ['%', '_', '\\', "'", '<script>'])
    expect((await app.visit(`/he-sinh-thai?q=${encodeURIComponent(q)}`)).text).toContain('khớp')
})

test.each(['loai=ke-la', 'page=0', 'page=x', 'q=%00', `q=${'x'.repeat(101)}`])(
  'the filter %s is answered with 400',
  async (query) => {
    expect((await app.visit(`/he-sinh-thai?${query}`)).status).toBe(400)
  },
)

test('a page of the directory says of each fact whose word it is', async () => {
  const { id, slug } = await aStartup(app, { name: 'Tôm Sạch', foundersNote: 'Chuyện riêng.' })
  const before = await app.visit(`/he-sinh-thai/${slug}`)
  expect(before.text).toContain('Tự khai, ngày 23/11/2026')
  expect(before.text).not.toContain('Thành phố xác minh')
  expect(before.text).not.toContain('Chuyện riêng.')

  await verifyEnterprise(as(app, officer), id, 1)
  const after = await app.visit(`/he-sinh-thai/${slug}`)
  expect(after.text).toContain('Thành phố xác minh, ngày 23/11/2026')
  const english = await app.visit(`/he-sinh-thai/${slug}`, { locale: 'en' })
  expect(english.text).toContain('Verified by the city, 23 November 2026')
})

test('what is not published is there only for its people and the city’s', async () => {
  const { slug, founder } = await aStartup(app, { published: false })
  const stranger = await app.person('Quân')
  expect((await app.visit(`/he-sinh-thai/${slug}`)).status).toBe(404)
  expect((await app.visit(`/he-sinh-thai/${slug}`, { as: stranger })).status).toBe(404)
  const own = await app.visit(`/he-sinh-thai/${slug}`, { as: founder })
  expect(own.text).toContain('chưa đăng công khai')
  expect((await app.visit(`/he-sinh-thai/${slug}`, { as: officer })).status).toBe(200)
})

test.each(['reviewer', 'finance'] as const)(
  '%s: a role that does not open the startups that are not published',
  async (role) => {
    const { id, slug } = await aStartup(app, { published: false })
    const person = await app.person('Sơn', [{ role }])
    expect((await app.visit(`/he-sinh-thai/${slug}`, { as: person })).status).toBe(404)
    expect(await startupFacts(as(app, person), id)).toBe(undefined)
  },
)

test('an officer records a supporter with what is known and leaves open what is not', async () => {
  const page = await app.visit('/ban-lam-viec/to-chuc/moi', { as: officer })
  const after = await page.press('Ghi nhận', {
    'Tổ chức hỗ trợ': true,
    'Tên tổ chức': 'Vườn ươm Bến Bính',
    'Giới thiệu ngắn': 'Ươm tạo dự án trẻ.',
    'Trang web': 'vuonuom.example',
    'Kinh nghiệm của người đứng đầu': '3',
    'Có quy trình hỗ trợ khởi nghiệp': 'yes',
    'Đăng trên danh bạ công khai': true,
  })
  expect(after.url).toBe('/he-sinh-thai/vuon-uom-ben-binh')
  expect(after.text).toContain('3 năm')
  expect(after.text).not.toContain('Thỏa thuận hợp tác')
  expect(after.getByRole('link', { name: 'https://vuonuom.example/' })).toBeTruthy()
  const wrong = await page.press('Ghi nhận', { 'Trang web': 'javascript:alert(1)' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Chưa đúng dạng địa chỉ trang web')
})

test('an agency of the plan is recorded once, and renamed when the plan renames it', async () => {
  const agency = { code: 'co-quan-thu', name: { vi: 'Cơ quan thử', en: 'Test agency' } }
  const scope = app.scopeFor()
  const id = await recordAgency(scope, agency)
  expect(await recordAgency(scope, agency)).toBe(id)
  const renamed = { ...agency, name: { vi: 'Cơ quan mới', en: 'New agency' } }
  expect(await recordAgency(scope, renamed)).toBe(id)
  expect((await app.visit('/he-sinh-thai?q=co+quan+moi')).getByText('Cơ quan mới')).toBeTruthy()
})

test('a profile that is published days later is told of then, and not again when it is only edited', async () => {
  const { id, founder } = await aStartup(app, { name: 'Đăng Sau', published: false })
  const asked = { limit: 10, since: new Date('2026-11-24T00:00:00Z') }
  const told = async () =>
    (await directoryList.items(app.scopeFor(), asked)).map(({ title }) => title.vi)
  app.setNow('2026-11-26T02:00:00Z')
  expect(await told()).toEqual([])
  const save = async (change: Record<string, string | boolean>) => {
    const form = await app.visit(`/ban-lam-viec/du-an/${id}`, { as: founder })
    await form.press('Lưu hồ sơ', change)
  }
  await save({ 'Đăng trên danh bạ công khai của hệ sinh thái': true })
  expect(await told()).toEqual(['Đăng Sau'])
  asked.since = new Date('2026-11-26T03:00:00Z')
  app.setNow('2026-11-27T02:00:00Z')
  await save({ 'Tên tiếng Anh': 'Listed Later' })
  await save({ 'Đăng trên danh bạ công khai của hệ sinh thái': false })
  await save({ 'Đăng trên danh bạ công khai của hệ sinh thái': true })
  expect(await told()).toEqual([])
})

test('the search gets public facts, and nothing for what is not published', async () => {
  const scope = app.scopeFor()
  const open = await aStartup(app, { name: 'Tìm Được' })
  const closed = await aStartup(app, { name: 'Không Tìm Được', published: false })
  const found = await listSearchable(scope, [open.id, closed.id])
  expect(found.map(({ id, path }) => ({ id, path }))).toEqual([
    { id: open.id, path: `/he-sinh-thai/${open.slug}` },
  ])
  expect(await listSearchable(scope, [])).toEqual([])
  expect(await listSearchable(scope, new Date('2030-01-01'))).toEqual([])
  expect((await countByKind(scope)).get('startup')).toBeGreaterThan(2)
})

test('two organisations of one name have two addresses', async () => {
  const [one, two] = await Promise.all([
    aStartup(app, { name: 'Cùng Tên' }),
    aStartup(app, { name: 'Cùng Tên' }),
  ])
  expect(new Set([one.slug, two.slug]).size).toBe(2)
})
