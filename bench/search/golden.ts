import type { Database } from '#platform/database.ts'
import { findAll } from '../../src/modules/portal/search/find.ts'
import { readQuestion } from '../../src/modules/portal/search/question.ts'
import { golden } from '../../test/search/golden.ts'
import { scopeOn } from './index.ts'
import { book } from './times.ts'

/** How much of what is wanted stands on the first page, and how near to its top the first of it is. */
export async function goldenFigures(db: Database) {
  let first = 0
  let recall = 0
  let reciprocal = 0
  for (const [q, ...wanted] of golden) {
    const question = readQuestion(q, book)
    const found = question ? (await findAll(scopeOn(db), question)).hits : []
    const ids = found.map(({ id }) => id)
    const rank = ids.indexOf(wanted[0] ?? '')
    if (rank === 0) first += 1
    if (rank >= 0) reciprocal += 1 / (rank + 1)
    recall += wanted.filter((id) => ids.includes(id)).length / wanted.length
  }
  const asked = golden.length
  return { asked, first, recall: recall / asked, meanReciprocalRank: reciprocal / asked }
}
