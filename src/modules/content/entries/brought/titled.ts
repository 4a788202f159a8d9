import { and, eq, inArray, like, or } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { fold } from '#platform/text/fold.ts'
import { kindOf } from '../kinds/all.ts'
import type { KindCode } from '../kinds/codes.ts'
import { entryPath } from '../paths.ts'
import { entries } from '../schema.ts'

/** Pages of published entries of some kinds that bear one of these names whole, in either language, whatever marks and capitals: by folded name. */
export async function entryPathsTitled(
  { db }: Scope,
  codes: readonly KindCode[],
  titles: readonly string[],
): Promise<Map<string, string[]>> {
  const wanted = [...new Set(titles.map(fold))].filter(Boolean)
  const paths = new Map<string, string[]>()
  if (wanted.length === 0) return paths
  const bears = wanted.map((title) => like(entries.folded, `%${title.replace(/[\\%_]/g, '\\$&')}%`))
  const rows = await db
    .select({ kind: entries.kind, slug: entries.slug, title: entries.title })
    .from(entries)
    .where(and(eq(entries.state, 'published'), inArray(entries.kind, [...codes]), or(...bears)))
  for (const { kind, slug, title } of rows)
    for (const each of new Set([fold(title.vi), fold(title.en ?? '')]))
      if (wanted.includes(each))
        paths.set(each, [...(paths.get(each) ?? []), entryPath(kindOf(kind), slug)])
  return paths
}
