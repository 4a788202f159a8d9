import { sql } from 'drizzle-orm'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { fold } from '#platform/text/fold.ts'
import type { Written } from '#platform/text/searchable.ts'
import { searchDocuments } from '../schema.ts'

const LIKENESS = '0.55'
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
  const { path, title, plainTitle } = searchDocuments
  return inTransaction(scope, async ({ db }) => {
    await db.execute(sql`select set_config('pg_trgm.word_similarity_threshold', ${LIKENESS}, true)`)
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
  })
}
