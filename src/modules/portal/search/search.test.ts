import { afterAll, expect, test } from 'vitest'
import { recordDocument, withdrawArticle } from '#modules/content/index.ts'
import type { SignedScope } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { aNewsroom, aPublishedArticle } from '#test/factories/news.ts'
import { fruitlessSearches, searchDocuments } from '../schema.ts'
import { reindexAll, renewOld } from './keeping.ts'
import { keep } from './writing.ts'

const app = await testApp()
afterAll(app.stop)

const officer = await app.person('Lan', [{ role: 'officer' }])
const scope: SignedScope = { ...app.scopeFor(officer), actor: officer }

await recordDocument(app.scopeFor(), {
  number: '1394/QĐ-UBND',
  kind: { vi: 'Quyết định', en: 'Decision' },
  issuer: { vi: 'Ủy ban nhân dân thành phố', en: "The city's People's Committee" },
  issuedOn: '2017-06-05',
  title: { vi: 'Phê duyệt kế hoạch khởi nghiệp', en: 'Approving the startup plan' },
  summary: { vi: 'Hỗ trợ 100 dự án.', en: 'Support for 100 projects.' },
})
const published = await aPublishedArticle(app, await aNewsroom(app), {
  title: 'Chuyện khởi nghiệp ở cảng',
  summary: 'Một dự án đo khí thải.',
  body: `${'Lời dẫn dài. '.repeat(40)}Nhóm bắt đầu từ <b>phao tiêu</b> cũ.`,
})
await app.runJobs()

const marksOf = (document: Document) =>
  [...document.querySelectorAll('main mark')].map((mark) => mark.textContent)

test('1394 finds the decision and marks the match', async () => {
  const found = await app.visit('/tim-kiem?q=1394')
  expect(found.status).toBe(200)
  expect(found.html).toContain('<mark>1394</mark>')
  const page = await found.follow(/Quyết định 1394/)
  expect(page.url).toBe('/van-ban/1394-qd-ubnd')
})

test('the form of the page finds without marks what is written with them', async () => {
  const start = await app.visit('/tim-kiem')
  expect(start.text).toContain('Mẹo tìm kiếm')
  const form = start.document.querySelector('main form')
  expect(form?.getAttribute('method')).toBe('get')
  const found = await app.visit('/tim-kiem?q=khoi+nghiep')
  expect(marksOf(found.document)).toContain('khởi nghiệp')
  expect(found.getByRole('link', { name: /Tin tức ?1/ })).toBeTruthy()
  const onlyLaw = await found.follow(/Văn bản ?1/)
  expect(onlyLaw.queryByText(/Chuyện/)).toBeNull()
})

test('the snippet shows the words where they stand, and tags stay letters', async () => {
  const found = await app.visit('/tim-kiem?q=phao+tieu')
  expect(marksOf(found.document)).toEqual(['phao tiêu'])
  expect(found.text).toContain('<b>phao tiêu</b> cũ')
  expect(found.document.querySelector('main b')).toBeNull()
})

test('English readers find by English words, and see in which language a thing is', async () => {
  const found = await app.visit('/tim-kiem?q=startup+plan', { locale: 'en' })
  expect(found.getByRole('link', { name: /Decision 1394/ }).getAttribute('href')).toBe(
    '/en/van-ban/1394-qd-ubnd',
  )
  const vietnamese = await app.visit('/tim-kiem?q=phao', { locale: 'en' })
  expect(vietnamese.document.querySelector('main h2')?.getAttribute('lang')).toBe('vi')
})

test('the form suggests while it is typed in, and works without that', async () => {
  const { document } = await app.visit('/tim-kiem')
  const island = document.querySelector('main [data-island="portal/suggest"]')
  expect(JSON.parse(island?.getAttribute('data-props') ?? '{}')).toEqual({
    field: 'search-q',
    address: '/tim-kiem/goi-y',
  })
  expect(island?.textContent).toBe('')
  expect(document.getElementById('search-q')?.closest('form')?.getAttribute('method')).toBe('get')
})

test('what was looked for in vain is kept for the editors, without the person', async () => {
  await app.visit('/tim-kiem?q=Tàu+ngầm', { as: officer })
  const vain = await app.visit('/tim-kiem?q=tau+ngam')
  expect(vain.text).toContain('Chưa có gì khớp')
  expect(await app.db.select().from(fruitlessSearches)).toMatchObject([
    { words: 'tau ngam', typed: 'Tàu ngầm', times: 2 },
  ])
})

test('no question breaks the page, and each is answered with a sentence', async () => {
  const nothing = [
    "'",
    '\\',
    '&|!()',
    ':*',
    '<->',
    '🚢',
    '%00',
    '  ',
    '\u200b\u200d',
    '\u0007\u001b',
  ]
  for (const q of nothing) {
    const page = await app.visit(`/tim-kiem?q=${encodeURIComponent(q)}`)
    expect(page.status, q).toBe(200)
    expect(page.text, q).toMatch(/ít nhất một chữ cái hoặc chữ số|Mẹo tìm kiếm|Chưa có gì khớp/)
  }
  const words = [
    'a & | !',
    "'; drop table x; --",
    '<script>alert(1)</script>',
    'a:* <-> b',
    '%ED%A0%80',
    '👩🏽‍🚀 tàu',
  ]
  for (const q of words) {
    const page = await app.visit(`/tim-kiem?q=${encodeURIComponent(q)}`)
    expect(page.status, q).toBe(200)
    expect(page.text, q).toMatch(/Chưa có gì khớp|kết quả/)
  }
  expect((await app.visit('/tim-kiem?q=%ED%A0%80')).status).toBe(200)
  expect((await app.visit('/tim-kiem?q=a&loai=secret')).status).toBe(400)
  expect((await app.visit('/tim-kiem?q=a&nam=x')).status).toBe(400)
  expect((await app.visit('/tim-kiem?q=a&page=-1')).status).toBe(400)
})

test('ten thousand letters are looked for by the first two hundred, and the page says so', async () => {
  const page = await app.visit(`/tim-kiem?q=${encodeURIComponent('khởi nghiệp '.repeat(900))}`)
  expect(page.status).toBe(200)
  expect(page.text).toContain('chỉ tìm theo 200 ký tự đầu')
  expect(page.text).toContain('1394/QĐ-UBND')
})

test('letters that nobody sees do not keep a thing from being found', async () => {
  const page = await app.visit(`/tim-kiem?q=${encodeURIComponent('phao\u200b\u0007 tiêu\ufeff')}`)
  expect(marksOf(page.document)).toEqual(['phao tiêu'])
})

test('results are narrowed by year and language, with how many each leaves', async () => {
  const page = await app.visit('/tim-kiem?q=khoi+nghiep')
  expect(page.getByLabelText(/^Năm/).textContent).toContain('2017 (1)')
  expect(page.getByLabelText(/^Ngôn ngữ \(/).textContent).toContain('Có bản tiếng Anh (1)')
  const older = await page.press('Lọc', { Năm: '2017 (1)' })
  expect(older.url).toContain('nam=2017')
  expect(older.text).toContain('1 kết quả')
  expect(older.getByLabelText(/^Năm/).textContent).toContain('2026 (1)')
  const none = await app.visit('/tim-kiem?q=khoi+nghiep&nam=1999')
  expect(none.text).toContain('Không có kết quả với bộ lọc này')
  expect((await none.follow('Bỏ lọc')).text).toContain('2 kết quả')
})

test('results are narrowed by what they are about, under the name that the topic has', async () => {
  const about = (code: string, vi: string) => [{ code, name: { vi, en: code } }]
  const things = [
    { id: 'luoi', vi: 'Lưới nuôi cá lồng', topics: about('technology', 'Công nghệ') },
    { id: 'von', vi: 'Vốn nuôi cá lồng', topics: about('capital', 'Nguồn đầu tư') },
  ]
  const rest = { kind: 'article', summary: { vi: '', en: null }, happenedAt: null }
  const titled = things.map(({ id, vi, topics }) => ({ id, topics, title: { vi, en: null } }))
  await keep(
    scope,
    titled.map((thing) => ({ ...rest, ...thing, path: `/tin-tuc/${thing.id}` })),
  )
  const page = await app.visit('/tim-kiem?q=nuoi+ca+long')
  expect(page.getByLabelText(/^Chủ đề/).textContent).toContain('Công nghệ (1)')
  const narrowed = await page.press('Lọc', { 'Chủ đề': 'Công nghệ (1)' })
  expect(narrowed.url).toContain('chude=technology')
  expect(narrowed.text).toContain('Lưới nuôi cá lồng')
  expect(narrowed.text).not.toContain('Vốn nuôi cá lồng')
})

test('a slip of the hand is met with titles that look like it, never as if it were found', async () => {
  const page = await app.visit(`/tim-kiem?q=${encodeURIComponent('chuyen khoi nghieep o cang')}`)
  expect(page.text).toContain('Chưa có gì khớp')
  expect(page.text).toMatch(/Có phải ý bạn là Chuyện khởi nghiệp ở cảng\s*\?/)
  expect((await app.visit('/tim-kiem?q=zzzzqqq')).text).not.toContain('Có phải ý bạn')
  const english = await app.visit(`/en${page.url}`)
  expect(english.getByRole('link', { name: 'Chuyện khởi nghiệp ở cảng' }).lang).toBe('vi')
})

test('a withdrawn article is forgotten', async () => {
  await withdrawArticle(scope, published.id, 'vi', 'Thông tin đã đổi')
  await app.runJobs()
  expect((await app.visit('/tim-kiem?q=phao+tieu')).text).toContain('Chưa có gì khớp')
})

test('reading everything again finds what jobs have missed and forgets what is gone', async () => {
  await app.db.delete(searchDocuments)
  await app.db.insert(searchDocuments).values({
    kind: 'article',
    refId: 'gone',
    path: '/tin-tuc/gone',
    title: { vi: 'gone', en: null },
    summary: { vi: '', en: null },
    body: { vi: '', en: null },
    titleWords: "'gone':1A",
    words: "'gone':1A",
    happenedAt: null,
    updatedAt: scope.now,
  })
  await reindexAll(app.scopeFor())
  const rows = await app.db.select().from(searchDocuments)
  expect(rows.map(({ kind }) => kind)).toEqual(['document'])
})

test('what an older form of the index wrote is read again, and only then', async () => {
  const stamps = async () =>
    (await app.db.select().from(searchDocuments)).map(({ form, updatedAt }) => ({
      form,
      updatedAt,
    }))
  const before = await stamps()
  app.setNow('2026-11-24T02:00:00Z')
  await renewOld(app.scopeFor())
  expect(await stamps()).toEqual(before)
  await app.db.update(searchDocuments).set({ form: 1 })
  await renewOld(app.scopeFor())
  const after = await stamps()
  expect(after.map(({ form }) => form)).not.toContain(1)
  // Nothing that is said has changed, so nobody is told that it has.
  expect(after.map((row) => row.updatedAt)).toEqual(before.map((row) => row.updatedAt))
})

test('what is published while everything is read again stays found', async () => {
  const another = await recordDocument(app.scopeFor(), {
    number: '77/KH-UBND',
    kind: { vi: 'Kế hoạch', en: 'Plan' },
    issuer: { vi: 'Ủy ban nhân dân thành phố', en: "The city's People's Committee" },
    issuedOn: '2026-05-05',
    title: { vi: 'Bến thuyền nổi', en: 'A floating pier' },
    summary: { vi: '', en: '' },
  })
  expect(another).toBeTruthy()
  await Promise.all([reindexAll(app.scopeFor()), app.runJobs()])
  expect((await app.visit('/tim-kiem?q=ben+thuyen+noi')).text).toContain('77/KH-UBND')
})
