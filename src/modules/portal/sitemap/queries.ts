import { asc, countDistinct, max, sql } from 'drizzle-orm'
import { locales } from '#platform/locale.ts'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { searchDocuments } from '../schema.ts'
import type { SitePage } from './xml.ts'

// A map may name fifty thousand addresses, and a page has up to two.
export const PART_SIZE = 20_000

/** How many parts the map has, and when anything in them changed last. What the search may find, everybody may open. */
export async function countParts({ db }: Scope, size = PART_SIZE) {
  const { path, updatedAt } = searchDocuments
  const { total, changedAt } = only(
    await db
      .select({ total: countDistinct(path), changedAt: max(updatedAt) })
      .from(searchDocuments),
  )
  return { parts: Math.ceil(total / size), changedAt }
}

/** The pages of a part, counted from 1. */
export async function pagesOf({ db }: Scope, part: number, size = PART_SIZE): Promise<SitePage[]> {
  const { path, updatedAt, title } = searchDocuments
  const rows = await db
    .select({
      path,
      changedAt: max(updatedAt),
      english: sql<boolean>`bool_or(${title} ->> 'en' is not null)`,
    })
    .from(searchDocuments)
    .groupBy(path)
    .orderBy(asc(path))
    .limit(size)
    .offset((part - 1) * size)
  return rows.map(({ path, changedAt, english }) => ({
    path,
    changedAt,
    languages: english ? locales : ['vi'],
  }))
}
