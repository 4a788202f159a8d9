import { afterAll, expect, test } from 'vitest'
import { recordDocument, withdrawArticle } from '#modules/content/index.ts'
import type { SignedScope } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { aNewsroom, aPublishedArticle } from '#test/factories/news.ts'
import { fruitlessSearches, searchDocuments } from '../schema.ts'
import { reindexAll } from './keeping.ts'

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

test('what was looked for in vain is kept for the editors, without the person', async () => {
  await app.visit('/tim-kiem?q=Tàu+ngầm', { as: officer })
  const vain = await app.visit('/tim-kiem?q=tau+ngam')
  expect(vain.text).toContain('Chưa có gì khớp')
  expect(await app.db.select().from(fruitlessSearches)).toMatchObject([
    { words: 'tau ngam', typed: 'Tàu ngầm', times: 2 },
  ])
})

test('no question breaks the page', async () => {
  const questions = ["'", '\\', '&|!()', ':*', '<->', '<script>', '🚢', '%00', '%ED%A0%80', '  ']
  for (const q of questions) {
    const { status } = await app.visit(
      `/tim-kiem?q=${q.startsWith('%') ? q : encodeURIComponent(q)}`,
    )
    expect([200, 400], q).toContain(status)
  }
  expect((await app.visit(`/tim-kiem?q=${'x'.repeat(201)}`)).status).toBe(400)
  expect((await app.visit('/tim-kiem?q=a&loai=secret')).status).toBe(400)
  expect((await app.visit('/tim-kiem?q=a&page=-1')).status).toBe(400)
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
    exactWords: "'gone':1A",
    foldedWords: "'gone':1A",
    happenedAt: null,
    updatedAt: scope.now,
  })
  await reindexAll(app.scopeFor())
  const rows = await app.db.select().from(searchDocuments)
  expect(rows.map(({ kind }) => kind)).toEqual(['document'])
})
