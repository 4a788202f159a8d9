import { sql } from 'drizzle-orm'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { fold } from '#platform/text/fold.ts'
import type { Written } from '#platform/text/searchable.ts'
import { searchDocuments } from '../schema.ts'

/** What is very like is looked for first: where it gives enough, hardly any title has to be compared letter by letter. */
const LIKENESSES = ['0.75', '0.55']
const SHOWN = 3
const LONGEST = 60

export type Meant = { path: string; title: Written }

/**
 * Titles and names that look like what was typed, for when little or nothing was found. Only titles: single
 * syllables of a text are too short and too alike to guess by.
 */
export async function titlesLike(scope: Scope, typed: string): Promise<Meant[]> {
  const folded = fold(typed).slice(0, LONGEST)
  if (folded.length < 4) return []
  return inTransaction(scope, async (inside) => {
    let found: Meant[] = []
    for (const likeness of LIKENESSES)
      if (found.length < SHOWN) found = await mostLike(inside, folded, likeness)
    return found
  })
}

async function mostLike({ db }: Scope, folded: string, likeness: string): Promise<Meant[]> {
  const { path, title, plainTitle } = searchDocuments
  await db.execute(sql`select set_config('pg_trgm.word_similarity_threshold', ${likeness}, true)`)
  return db
    .select({ path, title })
    .from(searchDocuments)
    .where(sql`${folded} <% ${plainTitle}`)
    .orderBy(
      sql`word_similarity(${folded}, ${plainTitle}) desc`,
      sql`similarity(${folded}, ${plainTitle}) desc`,
      path,
    )
    .limit(SHOWN)
}
