import { and, eq, inArray, lt, ne } from 'drizzle-orm'
import { articlesAlike, contentPaths } from '#modules/content/index.ts'
import { cityDay } from '#platform/clock.ts'
import { link } from '#platform/http/paths.ts'
import type { Scope } from '#platform/scope.ts'
import { slugOf } from '#platform/text/fold.ts'
import { deskOf } from './became.ts'
import { sameEntries } from './entries/repetitions.ts'
import { paths } from './paths.ts'
import { likenessOf, type Verdict } from './rules.ts'
import { type Import, type ImportRow, importRows } from './schema.ts'
import type { Reason } from './states.ts'

/** What a row repeats, and where that is. */
export type Same = { reason: Reason; title: string; href: string }
export type Judged = { row: ImportRow; verdict: Verdict }

/** What each row repeats: a row before it, an article that is there, or what another move brought. */
export async function repetitions(
  scope: Scope,
  { id, choices }: Import,
  judged: readonly Judged[],
): Promise<Map<string, Same>> {
  const { kind } = choices
  const here = await sameHere(scope, id, judged, kind ? 'repeats-row' : 'same-here')
  const there = await (kind ? sameEntries(scope, kind, judged) : sameThere(scope, judged))
  const before = await broughtBefore(scope, id, judged)
  return new Map([...here, ...there, ...before])
}

async function sameHere(
  { db }: Scope,
  importId: string,
  judged: readonly Judged[],
  reason: Reason,
) {
  const likenesses = judged.flatMap(({ verdict }) => verdict.likeness ?? [])
  const [{ row: first } = { row: undefined }] = judged
  const seen = new Map<string, { id: string; title: string }>()
  if (likenesses.length > 0 && first?.position)
    for (const { likeness, ...row } of await db
      .select({ id: importRows.id, title: importRows.title, likeness: importRows.likeness })
      .from(importRows)
      .where(
        and(
          eq(importRows.importId, importId),
          inArray(importRows.likeness, likenesses),
          lt(importRows.position, first.position),
        ),
      ))
      if (likeness) seen.set(likeness, row)
  return judged.flatMap(({ row, verdict }): [string, Same][] => {
    const { likeness } = verdict
    if (!likeness || verdict.judgement === 'refused') return []
    const other = seen.get(likeness)
    if (!other) {
      seen.set(likeness, { id: row.id, title: verdict.title })
      return []
    }
    const href = link(paths.row, { id: importId, row: other.id })
    return [[row.id, { reason, title: other.title, href }]]
  })
}

async function sameThere(scope: Scope, judged: readonly Judged[]): Promise<[string, Same][]> {
  const days = judged.flatMap(({ verdict }) =>
    verdict.publishedAt ? [cityDay(verdict.publishedAt)] : [],
  )
  const slugs = judged.flatMap(({ verdict }) => slugsOf(verdict))
  const found = await articlesAlike(scope, { slugs: [...new Set(slugs)], days: [...new Set(days)] })
  const bySlug = new Map(found.map((article) => [article.slug, article]))
  const byLikeness = new Map(
    found.map((article) => [likenessOf(article.title, article.publishedAt), article]),
  )
  return judged.flatMap(({ row, verdict }): [string, Same][] => {
    const standing = slugsOf(verdict).flatMap((slug) => bySlug.get(slug) ?? [])[0]
    const article = standing ?? byLikeness.get(verdict.likeness ?? '')
    if (!article) return []
    const href = link(contentPaths.articleDraft, { id: article.id })
    return [[row.id, { reason: 'same-there', title: article.title, href }]]
  })
}

/** The parts of addresses that would be the same article: what its title gives, and what it had. */
const slugsOf = ({ title, path }: Verdict): string[] => {
  const had = path?.split('?')[0]?.split('/').filter(Boolean).at(-1) ?? ''
  return [slugOf(title), /^[a-z0-9]+(-[a-z0-9]+)+$/.test(had) ? had : ''].filter(Boolean)
}

async function broughtBefore(
  { db }: Scope,
  importId: string,
  judged: readonly Judged[],
): Promise<[string, Same][]> {
  const keys = judged.map(({ row }) => row.sourceKey)
  const found = await db
    .select()
    .from(importRows)
    .where(
      and(
        inArray(importRows.sourceKey, keys),
        eq(importRows.result, 'imported'),
        ne(importRows.importId, importId),
      ),
    )
  const byKey = new Map(found.map((row) => [row.sourceKey, row]))
  return judged.flatMap(({ row }): [string, Same][] => {
    const other = byKey.get(row.sourceKey)
    const href = other && deskOf(other)
    if (!href) return []
    return [[row.id, { reason: 'brought-before', title: other.title, href }]]
  })
}
