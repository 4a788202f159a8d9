import { setImmediate } from 'node:timers/promises'
import { and, asc, eq, inArray, isNull, lt, ne, sql } from 'drizzle-orm'
import { articlesAlike, contentPaths } from '#modules/content/index.ts'
import { cityDay } from '#platform/clock.ts'
import { link } from '#platform/http/paths.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { slugOf } from '#platform/text/fold.ts'
import { paths } from './paths.ts'
import { type Album, albumOf } from './pictures.ts'
import { advance, holdImport } from './queue.ts'
import { judge, judgementOf, likenessOf, unreadable, type Verdict } from './rules.ts'
import { type Import, type ImportRow, importRows } from './schema.ts'
import type { Reason } from './states.ts'
import { readTextOf } from './texts.ts'

const BATCH = 500

type Same = { reason: Reason; title: string; href: string }
type Judged = { row: ImportRow; verdict: Verdict }

/** Judges the next rows, or puts the move before a person when all are judged. */
export const judgeNext = (scope: Scope, { id }: Import): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const one = await holdImport(inside, id)
    if (one?.state !== 'judging') return
    const rows = await inside.db
      .select()
      .from(importRows)
      .where(and(eq(importRows.importId, id), isNull(importRows.judgement)))
      .orderBy(asc(importRows.position))
      .limit(BATCH)
    if (rows.length === 0) return advance(inside, one, 'preview')
    const album = await albumOf(inside, id)
    const judged: Judged[] = []
    for (const row of rows) {
      judged.push({ row, verdict: verdictOn(one, row, { now: inside.now, has: album.standing }) })
      // Pages are answered between two texts.
      await setImmediate()
    }
    await write(inside, judged, await repetitions(inside, one, judged))
    await advance(inside, one, 'judging')
  })

type Around = { now: Date; has: Album['standing'] }

/** What a stranger's file may make a reader do ends with its row, and does not hold up the others. */
function verdictOn(one: Import, row: ImportRow, { now, has }: Around): Verdict {
  try {
    const { item, cleaned, plain } = readTextOf(one, row)
    return judge(item, cleaned, { now, plain, has })
  } catch {
    return unreadable
  }
}

/** What each row repeats: a row before it, an article that is there, or what another move brought. */
async function repetitions(
  scope: Scope,
  { id }: Import,
  judged: readonly Judged[],
): Promise<Map<string, Same>> {
  const here = await sameHere(scope, id, judged)
  const there = await sameThere(scope, judged)
  const before = await broughtBefore(scope, id, judged)
  return new Map([...here, ...there, ...before])
}

async function sameHere({ db }: Scope, importId: string, judged: readonly Judged[]) {
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
    return [[row.id, { reason: 'same-here', title: other.title, href }]]
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
    .select({ key: importRows.sourceKey, title: importRows.title, articleId: importRows.articleId })
    .from(importRows)
    .where(
      and(
        inArray(importRows.sourceKey, keys),
        eq(importRows.result, 'imported'),
        ne(importRows.importId, importId),
      ),
    )
  const byKey = new Map(found.map((row) => [row.key, row]))
  return judged.flatMap(({ row }): [string, Same][] => {
    const other = byKey.get(row.sourceKey)
    if (!other?.articleId) return []
    const href = link(contentPaths.articleDraft, { id: other.articleId })
    return [[row.id, { reason: 'brought-before', title: other.title, href }]]
  })
}

async function write({ db }: Scope, judged: readonly Judged[], same: ReadonlyMap<string, Same>) {
  const rows = judged.map(({ row: { id }, verdict }) => {
    const other = same.get(id)
    const reasons = other ? [...verdict.reasons, other.reason] : verdict.reasons
    return {
      id,
      reasons,
      judgement: judgementOf(reasons),
      title: verdict.title,
      published_at: verdict.publishedAt?.toISOString() ?? null,
      likeness: verdict.likeness,
      path: verdict.path,
      english: verdict.english,
      same_as: other ? { title: other.title, href: other.href } : null,
    }
  })
  // One statement for all: fifty thousand rows in turn would keep the desk waiting.
  await db.execute(sql`
    update ${importRows} as r set
      judgement = v.judgement, reasons = v.reasons, title = v.title, published_at = v.published_at,
      likeness = v.likeness, path = v.path, english = v.english, same_as = v.same_as
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v(
      id uuid, judgement text, reasons jsonb, title text, published_at timestamptz,
      likeness text, path text, english boolean, same_as jsonb)
    where r.id = v.id`)
}
