import { and, desc, gte, or, sql } from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import type { ListItem, PublicList } from '#platform/lists.ts'
import { filterNames, filtersIn } from './filters.ts'
import { messages } from './messages.ts'
import { nameOf } from './names.ts'
import { paths } from './paths.ts'
import { textOf, whereListed } from './queries.ts'
import { documents, type LawDocument } from './schema.ts'

const publishedAt = sql<Date>`coalesce(${documents.publishedAt}, ${documents.recordedAt})`

/** The documents of law for feeds, digests and packages, the last published first. */
export const documentList: PublicList = {
  code: 'documents',
  path: paths.documents,
  title: { vi: messages.vi.title, en: messages.en.title },
  filters: filterNames,
  async valueName(_, filter, value) {
    const { kind, standing } = filtersIn(new URLSearchParams({ [filter]: value }))
    if (kind) return { vi: messages.vi.kind[kind], en: messages.en.kind[kind] }
    return (
      standing && {
        vi: messages.vi.standingShort[standing],
        en: messages.en.standingShort[standing],
      }
    )
  },
  archive: 'document',
  async items(scope, { limit, since, filters }) {
    const rows = await scope.db
      .select()
      .from(documents)
      .where(
        and(
          whereListed(scope, filters ? filtersIn(filters) : {}),
          since ? or(gte(publishedAt, since), gte(documents.changedAt, since)) : undefined,
        ),
      )
      .orderBy(desc(publishedAt), desc(documents.id))
      .limit(limit)
    return rows.map(itemOf)
  },
}

const itemOf = (document: LawDocument): ListItem => {
  const { id, slug, summary, kind, issuer, recordedAt, changedAt } = document
  const text = textOf(document)
  return {
    id,
    path: link(paths.document, { slug }),
    title: { vi: nameOf(document, 'vi'), en: nameOf(document, 'en') },
    summary: { vi: summary.vi, en: summary.en || null },
    text: text === null ? undefined : { vi: text, en: null },
    publishedAt: document.publishedAt ?? recordedAt,
    changedAt,
    tags: [{ vi: messages.vi.kind[kind], en: messages.en.kind[kind] }, issuer],
  }
}
