import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { corpus } from '#test/search/corpus.ts'
import { golden } from '#test/search/golden.ts'
import { library } from '#test/search/library.ts'
import { findAll } from './find.ts'
import { readQuestion } from './question.ts'
import { bookOf } from './synonyms/book.ts'
import { givenSynonyms } from './synonyms/files.ts'
import { keep } from './writing.ts'

const app = await testApp()
afterAll(app.stop)

const book = bookOf(givenSynonyms)
const CROWD = 5_000
const BATCH = 500

const crowd = [...corpus(CROWD)]
for (let from = 0; from < crowd.length; from += BATCH)
  await keep(app.scopeFor(), crowd.slice(from, from + BATCH))
await keep(app.scopeFor(), library)
await app.db.execute('analyze portal.search_documents')

async function answers(q: string): Promise<string[]> {
  const question = readQuestion(q, book)
  if (!question) return []
  return (await findAll(app.scopeFor(), question)).hits.map(({ id }) => id)
}

test.each(golden)('“%s” brings up the right things in the right order', async (q, ...wanted) => {
  expect((await answers(q)).slice(0, wanted.length)).toEqual(wanted)
})

test.each([
  ['dương', 'duong'],
  ['hòa trên mái', 'hoa-la'],
])('“%s” still finds what is written with other marks', async (q, other) => {
  expect(await answers(q)).toContain(other)
})

test.each(['không-có-từ-này', 'khởi nghiệp tàu ngầm', '!!!', '1394/2019/QĐ-TTg'])(
  '“%s” finds nothing',
  async (q) => {
    expect(await answers(q)).toEqual([])
  },
)
