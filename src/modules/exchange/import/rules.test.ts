import { expect, test } from 'vitest'
import { cleanHtml } from './cleaning/clean.ts'
import { guessColumns, readRow } from './columns.ts'
import { judge, judgementOf, pathOf, shortened } from './rules.ts'
import { emptyItem, type SourceItem } from './sources/item.ts'
import { type Reason, reasons } from './states.ts'

const NOW = new Date('2026-11-23T02:00:00Z')

const judged = (given: Partial<SourceItem>, plain = 'Lời') =>
  judge(
    { ...emptyItem, key: 'x', title: 'Tin', html: '<p>Lời</p>', published: '6/5/2019', ...given },
    cleanHtml(given.html ?? '<p>Lời</p>', ''),
    { now: NOW, plain, has: () => 'missing' },
  )

test('a row that lacks nothing is ready', () => {
  expect(judged({})).toMatchObject({
    title: 'Tin',
    summary: 'Lời',
    judgement: 'ready',
    reasons: [],
    likeness: 'tin|2019-05-06',
  })
})

test.each<[Partial<SourceItem>, Reason, string]>([
  [{ standing: 'trashed' }, 'trashed', 'refused'],
  [{ locked: true }, 'protected', 'refused'],
  [{ standing: 'private' }, 'was-private', 'attention'],
  [{ standing: 'draft' }, 'was-draft', 'attention'],
  [{ kind: 'page' }, 'page', 'attention'],
  [{ language: 'en' }, 'english-alone', 'refused'],
  [{ language: 'en-US', pair: 'x' }, 'english', 'attention'],
  [{ published: '' }, 'date-missing', 'attention'],
  [{ published: '31/02/2019' }, 'date-unreadable', 'attention'],
  [{ published: '01/01/2030' }, 'date-future', 'attention'],
  [{ converted: true }, 'letters-converted', 'attention'],
  [{ title: 'dài '.repeat(100) }, 'title-cut', 'attention'],
  [{ title: '' }, 'title-made', 'attention'],
  [{ html: 'x'.repeat(2_000_001) }, 'huge', 'refused'],
  [{ html: '<p>x</p><script>1</script>' }, 'code-removed', 'attention'],
  [{ html: '<p>[xy a="1"]</p>' }, 'shortcode-removed', 'attention'],
  [{ html: '<p><img src="import:x"></p>' }, 'picture-missing', 'attention'],
])('%j: %s', (given, reason, judgement) => {
  expect(judged(given)).toMatchObject({ reasons: [reason], judgement })
})

test('neither title nor text is nothing; a title alone is no article; a summary is enough', () => {
  expect(judged({ title: '' }, '').reasons).toContain('empty')
  expect(judged({ html: '' }, '').reasons).toContain('no-text')
  expect(judged({ html: '', summary: 'Tóm tắt' }, '').judgement).toBe('ready')
})

test('what is refused stays refused whatever else is said of it', () => {
  expect(judgementOf(['same-there'])).toBe('duplicate')
  expect(judgementOf(['same-there', 'trashed'])).toBe('refused')
  expect(judgementOf(['page'])).toBe('attention')
  expect(judgementOf([])).toBe('ready')
  expect(new Set(reasons).size).toBe(reasons.length)
})

test('titles are words without tags', () => {
  expect(judged({ title: 'Vốn &amp; <b>đầu tư</b><script>x</script>' }).title).toBe('Vốn & đầu tư')
  expect(judged({ title: 'a < b và c > d' }).title).toBe('a < b và c > d')
})

test('an old address is a path of this house, or none', () => {
  expect(pathOf('https://cu.example.vn/2019/05/tin/?a=1#b')).toBe('/2019/05/tin/?a=1')
  expect(pathOf('/tin/1')).toBe('/tin/1')
  expect(pathOf('https://cu.example.vn/')).toBeNull()
  for (const none of [
    '',
    'mailto:a@b.vn',
    'javascript:alert(1)',
    'http://',
    '/a%00b',
    `/${'x'.repeat(2_000)}`,
  ])
    expect(pathOf(none), none).toBeNull()
})

test('words are cut between words', () => {
  expect(shortened('một hai ba bốn', 11)).toBe('một hai ba…')
  expect(shortened('ngắn', 10)).toBe('ngắn')
  expect(shortened('🚢'.repeat(20), 10).isWellFormed()).toBe(true)
})

test('columns are guessed by what people call them, each once', () => {
  expect(
    guessColumns(['STT', 'TIÊU ĐỀ', 'Ngày đăng', 'Nội dung bài viết', 'Link', 'Chuyên mục']),
  ).toEqual({
    title: 'TIÊU ĐỀ',
    published: 'Ngày đăng',
    body: 'Nội dung bài viết',
    address: 'Link',
    category: 'Chuyên mục',
  })
  expect(guessColumns(['A', 'B'])).toEqual({})
})

test('a row of a table is read by its columns', () => {
  const item = {
    ...emptyItem,
    cells: { A: ' Tin  mới ', B: 'Một\n\nHai', C: 'Tiếng Anh', D: 'Kinh tế' },
  }
  expect(readRow(item, { title: 'A', body: 'B', language: 'C', category: 'D' })).toMatchObject({
    title: 'Tin mới',
    html: '<p>Một</p><p>Hai</p>',
    language: 'en',
    categories: [{ name: 'Kinh tế', slug: '' }],
  })
})
