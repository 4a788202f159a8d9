import { and, eq, inArray, or } from 'drizzle-orm'
import { fromHtml, type Reference, type RichText } from '#modules/content/index.ts'
import type { Scope } from '#platform/scope.ts'
import { pathOf } from './rules.ts'
import { type ImportRow, importRows } from './schema.ts'
import { includedRows } from './selection.ts'

export type Surroundings = {
  /** The picture of the library for an address or reference; undefined leaves it out. */
  picture(named: string): string | undefined
  /** The article that an old address leads to. */
  page(href: string): Reference | undefined
}

/** Cleaned HTML as the text of an article. */
export const bodyOf = (html: string, { picture, page }: Surroundings): RichText =>
  fromHtml(html, { image: picture, page })

export const nothingAround: Surroundings = { picture: () => undefined, page: () => undefined }

const HREF = /<a href="([^"]+)"/g

/** Where the links of a text lead that point to the old portal: to rows that come in with it, whose ids their articles take over, or to what came in before. */
export async function pagesFor(
  { db }: Scope,
  { importId, source }: Pick<ImportRow, 'importId' | 'source'>,
  html: string,
): Promise<Surroundings['page']> {
  const host = hostOf(source.address)
  const hrefs = [...html.matchAll(HREF)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
  const inside = [...new Set(hrefs)].filter((href) => host !== '' && hostOf(href) === host)
  const paths = inside.map(pathOf).filter((path) => path !== null)
  if (paths.length === 0) return () => undefined
  const keys = inside.flatMap((href) => numberKey(href) ?? [])
  const rows = await db
    .select({
      id: importRows.id,
      path: importRows.path,
      key: importRows.sourceKey,
      articleId: importRows.articleId,
    })
    .from(importRows)
    .where(
      and(
        or(
          inArray(importRows.path, paths.flatMap(withAndWithoutSlash)),
          keys.length > 0 ? inArray(importRows.sourceKey, keys) : undefined,
        ),
        or(
          eq(importRows.result, 'imported'),
          and(includedRows(importId), eq(importRows.english, false)),
        ),
      ),
    )
  const found = new Map<string, Reference>()
  for (const { id, path, key, articleId } of rows)
    for (const name of [path && bare(path), key])
      if (name) found.set(name, `article:${articleId ?? id}`)
  return (href) => {
    if (hostOf(href) !== host) return undefined
    return found.get(bare(pathOf(href) ?? '')) ?? found.get(numberKey(href) ?? '')
  }
}

const bare = (path: string): string => path.replace(/\/+$/, '')
const withAndWithoutSlash = (path: string): string[] => [bare(path), `${bare(path)}/`]

const hostOf = (address: string): string => URL.parse(address)?.host.replace(/^www\./, '') ?? ''

/** The key of a WordPress post that is linked by its number. */
function numberKey(href: string): string | undefined {
  const url = URL.parse(href)
  const number = url?.searchParams.get('p') ?? url?.searchParams.get('page_id')
  return url && number && /^\d+$/.test(number) ? `wp:${url.host}:${number}` : undefined
}
