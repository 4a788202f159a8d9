import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { keep } from './writing.ts'

const app = await testApp()
afterAll(app.stop)

const DAY_MS = 24 * 60 * 60 * 1000
const START = Date.parse('2024-01-01T02:00:00Z')
const BATCH = 500

/** Articles that name the words in their body alone, each a day's third after the one before. */
async function articles(from: number, until: number): Promise<void> {
  const all = Array.from({ length: until - from }, (_, n) => ({
    kind: 'article',
    id: `bai-${from + n}`,
    path: `/tin-tuc/bai-${from + n}`,
    title: { vi: `Bản tin số ${from + n}`, en: null },
    summary: { vi: '', en: null },
    body: { vi: 'Phong trào khởi nghiệp lan rộng.', en: null },
    happenedAt: new Date(START + ((from + n) * DAY_MS) / 3),
  }))
  for (let at = 0; at < all.length; at += BATCH)
    await keep(app.scopeFor(), all.slice(at, at + BATCH))
}

const documents = [1, 2, 3].map((n) => ({
  kind: 'document',
  id: `van-ban-${n}`,
  path: `/van-ban/${n}-qd`,
  title: { vi: `Quyết định ${n} về khởi nghiệp`, en: null },
  summary: { vi: '', en: null },
  happenedAt: new Date(Date.parse('2026-11-20T02:00:00Z') + n * 1000),
}))

test('what has the words in its title comes first, though more has them somewhere than is counted', async () => {
  await articles(0, 1_500)
  await keep(app.scopeFor(), documents)
  await app.db.execute('analyze portal.search_documents')
  const page = await app.visit(`/tim-kiem?q=${encodeURIComponent('khởi nghiệp')}`)
  const titles = [...page.document.querySelectorAll('main ol h2')].map((each) => each.textContent)
  expect(titles.slice(0, 3)).toEqual(documents.map(({ title }) => title.vi).toReversed())
  expect(page.getByRole('link', { name: /Văn bản ?3/ })).toBeTruthy()
})

test('where too much fits to be counted, a filter takes away neither the other kinds nor the truth of a figure', async () => {
  await articles(1_500, 2_500)
  await app.db.execute('analyze portal.search_documents')
  // What is newest is looked at again after some minutes.
  app.setNow('2026-11-23T03:00:00Z')
  const address = `/tim-kiem?q=${encodeURIComponent('khởi nghiệp')}`
  const open = await app.visit(address)
  expect(open.text).toContain('Hơn 1.000 kết quả')
  const onlyLaw = await app.visit(`${address}&loai=document`)
  expect(onlyLaw.text).toContain('3 kết quả')
  const kinds = onlyLaw.getByRole('navigation', { name: 'Loại kết quả' }).textContent
  expect(kinds).toContain('Tin tức')
  expect(kinds).not.toMatch(/\d/)
  const years = onlyLaw.getByLabelText(/^Năm/).textContent
  expect(years).toContain('2026')
  expect(years).not.toMatch(/\(\d+\)/)
  expect((await app.visit(`${address}&loai=article`)).text).toContain('Hơn 1.000 kết quả')
})
