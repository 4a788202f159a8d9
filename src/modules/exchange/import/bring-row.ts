import { and, eq } from 'drizzle-orm'
import { type BroughtArticle, bringArticle, contentPaths } from '#modules/content/index.ts'
import { link } from '#platform/http/paths.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { bodyOf, pagesFor } from './body.ts'
import { bringEntryRow } from './entries/bringing.ts'
import { takePictures } from './library.ts'
import { originParagraph } from './origin.ts'
import type { Album } from './pictures.ts'
import { holdImport } from './queue.ts'
import { redirectRow } from './redirects.ts'
import { judge } from './rules.ts'
import { type Import, type ImportRow, importRows } from './schema.ts'
import { includedRows } from './selection.ts'
import { readTextOf } from './texts.ts'

type Given = { importId: string; rowId: string; album: Album }

/** Has the pictures of a row ready before its article is written: fetching and drawing take longer than a row may be held. */
export async function prepareRow(
  scope: SignedScope,
  one: Import,
  { rowId, album }: Omit<Given, 'importId'>,
): Promise<void> {
  const [row] = await scope.db.select().from(importRows).where(eq(importRows.id, rowId))
  if (!row || one.choices.kind) return
  const english = row.pair ? await pairedWith(scope, row) : undefined
  for (const each of english ? [row, english] : [row])
    await takePictures(scope, one, album, readTextOf(one, each).cleaned.pictures)
}

/** Makes an article or an entry of one row, once: what it became, the row that says so and its redirects stand or fall together. */
export const bringRow = (scope: SignedScope, { importId, rowId, album }: Given): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const one = await holdImport(inside, importId)
    if (one?.state !== 'importing') return
    const [row] = await inside.db
      .select()
      .from(importRows)
      .where(and(eq(importRows.id, rowId), includedRows(importId)))
      .for('update')
    if (!row || row.result !== null) return
    if (one.choices.kind) return bringEntryRow(inside, one, one.choices.kind, row)
    const english = await translationOf(inside, row)
    const article = await write(inside, one, { row, english, album })
    if (!article) throw new Error('the mover may no longer write')
    for (const each of english ? [row, english] : [row]) await keep(inside, each, article)
  })

async function keep(scope: SignedScope, row: ImportRow, article: BroughtArticle): Promise<void> {
  await scope.db
    .update(importRows)
    .set({
      result: 'imported',
      articleId: article.id,
      articleSlug: article.slug,
      articleVersion: article.version,
    })
    .where(eq(importRows.id, row.id))
  await redirectRow(scope, row, link(contentPaths.article, { slug: article.slug }))
}

/** The same in English, where the old portal paired them and somebody wants it. */
async function translationOf(scope: SignedScope, row: ImportRow): Promise<ImportRow | undefined> {
  if (!row.pair || row.english) return undefined
  const found = await pairedWith(scope, row)
  return found?.result === null ? found : undefined
}

async function pairedWith({ db }: SignedScope, row: ImportRow): Promise<ImportRow | undefined> {
  const [found] = await db
    .select()
    .from(importRows)
    .where(
      and(
        includedRows(row.importId),
        eq(importRows.pair, row.pair ?? ''),
        eq(importRows.english, true),
      ),
    )
    .limit(1)
  return found
}

type Parts = { row: ImportRow; english: ImportRow | undefined; album: Album }

async function write(scope: SignedScope, one: Import, { row, english, album }: Parts) {
  const { choices } = one
  const vi = await wordingOf(scope, one, row, album)
  const en = english && (await wordingOf(scope, one, english, album))
  const category = vi.categories.map(({ name }) => choices.topics[name]).find(Boolean)
  const draft = {
    topic: category ?? choices.topic,
    title: { vi: vi.title, en: en?.title ?? null },
    summary: { vi: vi.summary, en: en?.summary ?? null },
    body: { vi: vi.body, en: en?.body ?? null },
  }
  const publishedAt = publishes(one, row) ? row.publishedAt : null
  return bringArticle(scope, draft, { id: row.id, publishedAt })
}

/** Only what was public on the old portal, on a day that is known and past, is public here without a second look. */
export const publishes = (
  { choices }: Pick<Import, 'choices'>,
  { source, publishedAt, reasons }: Pick<ImportRow, 'source' | 'publishedAt' | 'reasons'>,
): boolean =>
  choices.publish &&
  source.standing === 'published' &&
  source.kind !== 'page' &&
  publishedAt !== null &&
  !reasons.includes('date-future')

async function wordingOf(scope: SignedScope, one: Import, row: ImportRow, album: Album) {
  const { item, cleaned, plain } = readTextOf(one, row)
  const verdict = judge(item, cleaned, { now: scope.now, plain, has: album.standing })
  const { title, summary } = verdict
  const page = await pagesFor(scope, row, cleaned.html)
  const body = bodyOf(cleaned.html, {
    picture: (named) => album.find(named)?.mediaId ?? undefined,
    page,
  })
  if (one.choices.tellOrigin)
    body.content.push(originParagraph(item, verdict.publishedAt, row.english))
  return { title, summary, body, categories: item.categories }
}
