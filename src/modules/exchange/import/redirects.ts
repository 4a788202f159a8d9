import { type SQL, sql } from 'drizzle-orm'
import { contentPaths, recordRedirect, releaseAddress } from '#modules/content/index.ts'
import type { Scope } from '#platform/scope.ts'
import { pathOf } from './rules.ts'
import { type Import, type ImportRow, importRedirects, importRows } from './schema.ts'

/** Makes every address that a thing had lead to what it became. */
export async function redirectRow(
  scope: Scope,
  { id: rowId, importId, source, path }: ImportRow,
  to: string,
): Promise<void> {
  const found = [path, ...source.addresses.map(pathOf)].filter((each) => each !== null)
  for (const from of new Set(found))
    if (from !== to) await redirect(scope, importId, { from, to, rowId })
}

/** Makes the pages of mapped categories lead to the news of their topics; only exports that tell addresses have them. */
export async function redirectCategories(scope: Scope, { id, choices }: Import): Promise<void> {
  const { rows } = await scope.db.execute<{ slug: string; name: string }>(sql`
    select distinct on (slug) category->>'slug' as slug, category->>'name' as name
    from ${importRows}, jsonb_array_elements(source->'categories') as category
    where import_id = ${id} and result = 'imported' order by slug, name`)
  for (const { slug, name } of rows) {
    const topic = choices.topics[name]
    if (!topic || slug === '') continue
    const to = `${contentPaths.news}?chuyen-muc=${encodeURIComponent(topic)}`
    for (const base of ['category', 'chuyen-muc'])
      await redirect(scope, id, { from: `/${base}/${slug}`, to, rowId: null })
  }
}

type Move = { from: string; to: string; rowId: string | null }

/** Keeps which addresses a move has made lead on, so that its undoing can let go of them. */
async function redirect(scope: Scope, importId: string, { from, to, rowId }: Move): Promise<void> {
  const recorded = await recordRedirect(scope, { from, to })
  if (!recorded.ok) return
  await scope.db.insert(importRedirects).values({ importId, from, to, rowId }).onConflictDoNothing()
}

/** Lets old addresses lead nowhere again. */
export async function releaseRedirects(scope: Scope, which: SQL): Promise<void> {
  const gone = await scope.db.delete(importRedirects).where(which).returning()
  for (const { from } of gone) await releaseAddress(scope, from)
}
