import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { connect } from '#platform/database.ts'
import { freshDatabase } from '#test/database.ts'
import { readQuestion } from './question.ts'
import { excerpt, marked } from './snippet.ts'
import { bookOf } from './synonyms/book.ts'
import { givenSynonyms } from './synonyms/files.ts'
import { vectorsOf } from './vectors.ts'

const database = await freshDatabase()
const { db, close } = connect(database.url)
afterAll(async () => {
  await close()
  await database.drop()
})

const book = bookOf(givenSynonyms)
const bare = { kind: 'article', id: 'one', happenedAt: null }
const nothing = { words: [], also: [] }

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.stringMatching(/^[ '"\\:&|!<>()*0-9/a-dĐđQKH-]{0,40}$/),
)

test('whatever is typed, PostgreSQL can read the question', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { minLength: 20, maxLength: 20 }), async (typed) => {
      const queries = typed.flatMap((each) => {
        const question = readQuestion(each, book)
        if (!question) return []
        const { words: _, also: __, ...queries } = question
        return Object.values(queries).filter((query) => query !== null)
      })
      for (const query of queries) expect(query).not.toBe('')
      await db.execute(
        sql`select q::tsquery from jsonb_array_elements_text(${JSON.stringify(queries)}::jsonb) q`,
      )
    }),
    { numRuns: 50 },
  )
})

test('whatever is written, PostgreSQL can read its vectors', async () => {
  await fc.assert(
    fc.asyncProperty(anything, anything, async (title, body) => {
      const text = (vi: string) => ({ vi, en: null })
      const vectors = vectorsOf({
        ...bare,
        title: text(title),
        summary: text(''),
        body: text(body),
        topics: [{ code: title, name: { vi: '', en: '' } }],
      })
      await db.execute(sql`select ${vectors.title}::tsvector, ${vectors.all}::tsvector`)
    }),
    { numRuns: 100 },
  )
})

test('a text far longer than PostgreSQL takes is cut, not refused', async () => {
  const words = Array.from({ length: 60_000 }, (_, index) => `từ${index.toString(36)}`)
  const body = { vi: words.join(' '), en: 'x'.repeat(300_000) }
  const vectors = vectorsOf({ ...bare, title: body, summary: { vi: '', en: null }, body })
  await db.execute(sql`select ${vectors.title}::tsvector, ${vectors.all}::tsvector`)
})

test('a short form without end is cut as words are, and still found', async () => {
  const endless = 'a&'.repeat(3_000).slice(0, -1)
  const title = { vi: endless, en: null }
  const vectors = vectorsOf({ ...bare, title, summary: { vi: '', en: null } })
  const { rows } = await db.execute(
    sql`select ${vectors.all}::tsvector @@ ${readQuestion('a'.repeat(3_000))?.all}::tsquery as found`,
  )
  expect(rows).toEqual([{ found: true }])
})

test('words without a letter or digit ask nothing', () => {
  for (const typed of ['', '   ', '!!!', '🚢', '\u0301', "'"])
    expect(readQuestion(typed), typed).toBeNull()
})

const shown = (text: string, q: string, cut = marked) => {
  const { text: all, ranges } = cut(text, readQuestion(q) ?? nothing)
  return ranges.map(({ start, end }) => all.slice(start, end))
}

test('marks stand on the text as it was typed', () => {
  expect(shown('Cổng thông tin Khởi nghiệp', 'khoi nghiep')).toEqual(['Khởi nghiệp'])
  expect(shown('Quyết định số 1394/QĐ-UBND', '1394')).toEqual(['1394'])
  expect(shown('Quyết định số 1394 /QĐ-UBND', '1394/qd-ubnd')).toEqual(['1394 /QĐ-UBND'])
  expect(shown('Sở KH&CN', 'KHCN')).toEqual(['KH&CN'])
  expect(shown('Doanh nghiệp khởi nghiệp', 'khoi nghiep')).toEqual(['khởi nghiệp'])
  expect(shown('Hoà bình', 'hòa')).toEqual(['Hoà'])
})

test('with marks typed, other words of the same letters are not marked where the right one stands', () => {
  expect(shown('đường và dương', 'đường')).toEqual(['đường'])
  expect(shown('chỉ có dương', 'đường')).toEqual(['dương'])
})

test('an excerpt holds the found words and is cut between words', () => {
  const long = `${'lời mở đầu '.repeat(60)}vốn mồi cho dự án ${'lời kết '.repeat(60)}`
  const { text } = excerpt(long, readQuestion('vốn mồi') ?? nothing)
  expect(text).toMatch(/^… .*vốn mồi cho dự án.* …$/)
  expect(shown(long, 'von moi', excerpt)).toEqual(['vốn mồi'])
})

test('marks lie inside the text, in order, whatever the text and the question', () => {
  fc.assert(
    fc.property(anything, anything, (text, q) => {
      for (const cut of [marked, excerpt]) {
        const { text: all, ranges } = cut(text, readQuestion(q) ?? nothing)
        let last = 0
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(all.length)
      }
    }),
  )
})
