import { count, eq, sql } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { only } from '#platform/outcome.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { normalise } from '#platform/text/normalise.ts'
import { wordsOf } from '#platform/text/words.ts'
import { fruitlessSearches } from '../../schema.ts'
import { MOST_A_DAY } from './rules.ts'
import { gaps } from './schema.ts'
import { withoutPersonalData } from './scrub.ts'

const LONGEST = 100

/** The words by which a gap is known, without marks; empty when nothing is left that may be kept. */
export const gapWords = (typed: string): string =>
  wordsOf(normalise(withoutPersonalData(typed)))
    .map(({ folded }) => folded)
    .join(' ')

/** Remembers what was looked for in vain; who looked is nobody's business, and nobody's number is kept. */
export async function rememberFruitless(scope: Scope, asked: string): Promise<void> {
  const words = gapWords(asked)
  if (words === '' || words.length > LONGEST) return
  const day = scope.today
  const typed = withoutPersonalData(asked).slice(0, 2 * LONGEST)
  await inTransaction(scope, async ({ db }) => {
    const seen = sql<number>`count(*) filter (where ${fruitlessSearches.words} = ${words})::int`
    const { known, all } = only(
      await db
        .select({ known: seen, all: count() })
        .from(fruitlessSearches)
        .where(eq(fruitlessSearches.day, day)),
    )
    if (!known && all >= MOST_A_DAY) return
    await db
      .insert(fruitlessSearches)
      .values({ words, day, typed, times: 1 })
      .onConflictDoUpdate({
        target: [fruitlessSearches.day, fruitlessSearches.words],
        set: { times: sql`${fruitlessSearches.times} + 1` },
      })
    await db
      .insert(gaps)
      .values({ id: newId(), words, typed, firstAskedOn: day, lastAskedOn: day })
      .onConflictDoUpdate({ target: gaps.words, set: { typed, lastAskedOn: day } })
  })
}
