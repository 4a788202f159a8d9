import { afterAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { type NewDocument, recordDocument } from './actions.ts'
import { publishCitations } from './citations.ts'
import { documentKindOf, standingOn } from './kinds.ts'
import { documentList } from './listing.ts'
import { findDocumentByNumber } from './queries.ts'

const app = await testApp()
afterAll(app.stop)

const decision: NewDocument = {
  number: '12/QĐ-UBND',
  kind: { vi: 'Quyết định', en: 'Decision' },
  issuer: { vi: 'Ủy ban nhân dân thành phố thử', en: "Test City People's Committee" },
  issuedOn: '2026-06-05',
  effectiveOn: '2026-06-05',
  title: { vi: 'Phê duyệt kế hoạch thử', en: 'Approving a test plan' },
  summary: { vi: 'Kế hoạch thử.', en: 'A test plan.' },
  fullText: 'Điều 1. Phê duyệt kế hoạch thử.',
}

test('the same number and issuer is the same document, however it is written', async () => {
  const scope = app.scopeFor()
  const id = await recordDocument(scope, decision)
  expect(await recordDocument(scope, { ...decision, number: '12 / qđ-ubnd' })).toBe(id)
  expect(await recordDocument(scope, decision)).toBe(id)
  const other = { vi: 'Ủy ban nhân dân thành phố khác', en: 'Another city' }
  expect(await recordDocument(scope, { ...decision, issuer: other })).not.toBe(id)
})

test('recording what is known already leaves no second entry', async () => {
  const scope = app.scopeFor()
  const fresh = { ...decision, number: '13/QĐ-UBND' }
  const id = await recordDocument(scope, fresh)
  await recordDocument(scope, fresh)
  expect(await entriesAbout(scope, id)).toHaveLength(1)
  await recordDocument(scope, { ...fresh, expiresOn: '2030-12-31' })
  expect(await entriesAbout(scope, id)).toHaveLength(2)
})

test('a law is found by number, kind and year, and shows what it rests on', async () => {
  const scope = app.scopeFor()
  const basis = { ...decision, number: '7/NQ-HĐND', issuedOn: '2019-01-02' }
  await recordDocument(scope, { ...basis, kind: { vi: 'Nghị quyết', en: 'Resolution' } })
  await recordDocument(scope, { ...decision, number: '14/QĐ-UBND', basedOn: ['7 / NQ - HĐND'] })
  const list = await app.visit('/van-ban?q=14+%2F+qd-ubnd&loai=decision&nam=2026')
  expect(list.getAllByRole('row')).toHaveLength(2)
  const page = await list.follow('Phê duyệt kế hoạch thử')
  expect(page.text).toContain('Đã có hiệu lực; chưa ghi nhận ngày hết hiệu lực')
  const basisPage = await page.follow(/7\/NQ-HĐND/)
  expect(basisPage.text).toMatch(/Là căn cứ của ?Quyết định 14\/QĐ-UBND/)
})

test('whoever cites a number is named on its page, and forgotten when no longer citing', async () => {
  const scope = app.scopeFor()
  await recordDocument(scope, { ...decision, number: '15/QĐ-UBND' })
  const label = { vi: 'Tiêu chí năm năm', en: 'Five-year criterion' }
  await publishCitations(scope, 'test', [{ label, clause: '15/QĐ-UBND, I.2', path: '/ke-hoach' }])
  expect((await app.visit('/van-ban/15-qd-ubnd')).text).toContain('Tiêu chí năm năm')
  await publishCitations(scope, 'test', [])
  expect((await app.visit('/van-ban/15-qd-ubnd')).text).not.toContain('Tiêu chí năm năm')
  expect((await findDocumentByNumber(scope, '15/QD-UBND'))?.slug).toBe('15-qd-ubnd')
})

test('filters that do not fit are answered, never broken', async () => {
  for (const query of ['loai=nonsense', 'nam=20x6', 'nam=99999', `q=${'x'.repeat(201)}`])
    expect((await app.visit(`/van-ban?${query}`)).status, query).toBe(400)
  for (const query of ['q=%25', 'q=_', 'q=%5C', 'loai=&nam=&q=', 'q=%F0%9F%9A%A2'])
    expect((await app.visit(`/van-ban?${query}`)).status, query).toBe(200)
})

test('the last day of a document still counts', () => {
  const held = { effectiveOn: '2026-01-01', expiresOn: '2026-12-31' }
  expect(standingOn(held, '2025-12-31')).toBe('not-yet')
  expect(standingOn(held, '2026-01-01')).toBe('in-force')
  expect(standingOn(held, '2026-12-31')).toBe('in-force')
  expect(standingOn(held, '2027-01-01')).toBe('expired')
  const open = { effectiveOn: '2026-01-01', expiresOn: null }
  expect(standingOn(open, '2026-01-01')).toBe('open-ended')
  expect(standingOn({ ...open, effectiveOn: null }, '2026-01-01')).toBe('unstated')
})

test('official names of kinds are known with and without marks', () => {
  expect(documentKindOf('Quyết định')).toBe('decision')
  expect(documentKindOf('QUYET DINH')).toBe('decision')
  expect(documentKindOf('Hương ước')).toBe('other')
})

test('the list of documents carries what is published, by the filters of its page', async () => {
  const scope = app.scopeFor()
  const decree = { ...decision, kind: { vi: 'Nghị định', en: 'Decree' } }
  await recordDocument(scope, { ...decree, number: '16/NĐ-CP', expiresOn: '2020-01-01' })
  const of = async (query: string) =>
    (await documentList.items(scope, { limit: 50, filters: new URLSearchParams(query) })).map(
      ({ title }) => title.vi,
    )
  expect(await of('hieu-luc=expired')).toEqual(['Nghị định 16/NĐ-CP: Phê duyệt kế hoạch thử'])
  expect(await of('hieu-luc=in-force')).not.toContain('Nghị định 16/NĐ-CP: Phê duyệt kế hoạch thử')
  const later = new Date(scope.now.getTime() + 1)
  expect(await documentList.items(scope, { limit: 50, since: later })).toEqual([])
})

test('a document that a person has taken over is not written over by a file', async () => {
  const scope = app.scopeFor()
  const officer = await app.person('Cán bộ', [{ role: 'officer' }])
  const id = await recordDocument(scope, { ...decision, number: '17/QĐ-UBND' })
  const desk = await app.visit(`/ban-lam-viec/van-ban/${id}`, { as: officer })
  await desk.press('Lưu văn bản', { 'Trích yếu': 'Lời đã sửa tay' })
  await recordDocument(scope, { ...decision, number: '17/QĐ-UBND' })
  expect((await findDocumentByNumber(scope, '17/QĐ-UBND'))?.title.vi).toBe('Lời đã sửa tay')
})
