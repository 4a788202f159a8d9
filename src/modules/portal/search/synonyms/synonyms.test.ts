import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { readQuestion } from '../question.ts'
import { keep } from '../writing.ts'
import { bookOf } from './book.ts'
import { givenSynonyms, readSynonyms } from './files.ts'
import { paths } from './paths.ts'

const app = await testApp()
afterAll(app.stop)

const editor = await app.person('Biên tập viên', [{ role: 'editor' }])
await keep(
  app.scopeFor(),
  ['Lưới đánh cá thông minh', 'Bảo hộ sở hữu trí tuệ'].map((vi, each) => ({
    kind: 'article',
    id: String(each),
    path: `/tin-tuc/${each}`,
    title: { vi, en: null },
    summary: { vi: '', en: null },
    happenedAt: null,
  })),
)

const search = (q: string) => app.visit(`/tim-kiem?q=${encodeURIComponent(q)}`)
const also = (q: string, book = bookOf(givenSynonyms)) =>
  readQuestion(q, book)?.also.map(({ text }) => text)

test('a short form finds the long one, and the page says so', async () => {
  const found = await search('SHTT')
  expect(found.text).toContain('Đang tìm cả: sở hữu trí tuệ')
  expect(found.getByRole('link', { name: 'Bảo hộ sở hữu trí tuệ' })).toBeTruthy()
})

test('a direction is kept: the short form finds the long one only', () => {
  expect(also('DN đóng tàu')).toEqual(['doanh nghiệp'])
  expect(also('doanh nghiệp đóng tàu')).toEqual([])
  expect(also('KNĐMST')).toEqual(['khởi nghiệp đổi mới sáng tạo'])
  expect(also('khởi nghiệp đổi mới sáng tạo')).toEqual(['KNĐMST'])
})

test('the longest wording is met, each word belongs to one, and numbers are left alone', () => {
  expect(also('KH&CN')).toEqual(['khoa học và công nghệ', 'KHCN'])
  expect(also('12/KH-UBND')).toEqual([])
  expect(also('kĩ')).toEqual(['kỹ'])
  expect(also('ki')).toEqual([])
})

test('an editor states a word, changes it and takes it away', async () => {
  expect((await search('thủy thủ thông minh')).text).toContain('Chưa có gì khớp')
  const page = await app.visit(paths.synonyms, { as: editor })
  const saved = await page.press('Ghi', { 'Từ được gõ': 'thủy thủ', 'Tìm cả': 'đánh cá\nngư dân' })
  expect(app.faults()).toEqual([])
  expect(saved.text).toContain('Đã ghi')
  const found = await search('thủy thủ thông minh')
  expect(found.text).toContain('Đang tìm cả: đánh cá, ngư dân')
  expect(found.getByRole('link', { name: 'Lưới đánh cá thông minh' })).toBeTruthy()

  const chosen = await app.visit(`${paths.synonyms}?tu=${encodeURIComponent('thủy thủ')}`, {
    as: editor,
  })
  await chosen.press('Ghi', { 'Tìm cả': '' })
  expect((await search('thủy thủ thông minh')).text).toContain('Chưa có gì khớp')
})

test('what an editor says stands over the file', async () => {
  const chosen = await app.visit(`${paths.synonyms}?tu=SHTT`, { as: editor })
  expect(chosen.document.querySelector('textarea')?.value ?? '').toBe('')
  const group = await app.visit(`${paths.synonyms}?tu=${encodeURIComponent('sở hữu trí tuệ')}`, {
    as: editor,
  })
  await group.press('Ghi', { 'Tìm cả': '' })
  expect((await search('SHTT')).text).toContain('Chưa có gì khớp')
})

test('of two who state the same word, the second is told and keeps what was typed', async () => {
  const one = await app.visit(paths.synonyms, { as: editor })
  const other = await app.visit(paths.synonyms, { as: editor })
  await one.press('Ghi', { 'Từ được gõ': 'bè', 'Tìm cả': 'mảng' })
  const late = await other.press('Ghi', { 'Từ được gõ': 'bè', 'Tìm cả': 'lồng nuôi' })
  expect(late.status).toBe(409)
  expect(late.document.querySelector('textarea')?.value).toBe('lồng nuôi')
  const wordless = await late.press('Ghi', { 'Từ được gõ': '&&&', 'Tìm cả': 'x' })
  expect(wordless.text).toContain('ít nhất một chữ cái')
})

test('only those who keep the content state words', async () => {
  expect((await app.visit(paths.synonyms)).url).toContain('/dang-nhap')
  const founder = await app.person('Người sáng lập', [])
  expect((await app.visit(paths.synonyms, { as: founder })).status).toBe(403)
})

test('a file that is none is refused when the program starts', () => {
  expect(() => readSynonyms('alike:\n  - [một mình]\n')).toThrow()
  expect(() => readSynonyms('directed:\n  - term: DN\n')).toThrow()
  expect(givenSynonyms.length).toBeGreaterThan(30)
})
