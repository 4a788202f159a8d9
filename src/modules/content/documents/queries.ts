import { and, asc, count, desc, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { documentKey } from '#platform/text/document-number.ts'
import { fold } from '#platform/text/fold.ts'
import type { Searchable } from '#platform/text/searchable.ts'
import { paths } from '../paths.ts'
import { documentRelations, documents, type LawDocument } from '../schema.ts'
import type { DocumentKind, Relation } from './kinds.ts'
import { messages } from './messages.ts'

export const PAGE_SIZE = 20

export type DocumentFilter = {
  kind?: DocumentKind | undefined
  year?: number | undefined
  q?: string | undefined
}

const listed = {
  id: documents.id,
  slug: documents.slug,
  number: documents.number,
  kind: documents.kind,
  title: documents.title,
  issuer: documents.issuer,
  issuedOn: documents.issuedOn,
  effectiveOn: documents.effectiveOn,
  expiresOn: documents.expiresOn,
}

/** The documents that fit, the last issued first; pages count from 1. */
export async function listDocuments(
  { db }: Scope,
  { kind, year, q, page = 1 }: DocumentFilter & { page?: number },
) {
  const where = and(
    kind ? eq(documents.kind, kind) : undefined,
    year ? sql`extract(year from ${documents.issuedOn}) = ${year}` : undefined,
    q ? speaksOf(q) : undefined,
  )
  const [{ total }, rows] = await Promise.all([
    db.select({ total: count() }).from(documents).where(where).then(only),
    db
      .select(listed)
      .from(documents)
      .where(where)
      .orderBy(desc(documents.issuedOn), desc(documents.id))
      .limit(PAGE_SIZE)
      .offset((page - 1) * PAGE_SIZE),
  ])
  return { total, pages: Math.ceil(total / PAGE_SIZE), documents: rows }
}

export type DocumentItem = Awaited<ReturnType<typeof listDocuments>>['documents'][number]

function speaksOf(q: string): SQL | undefined {
  const words = like(documents.folded, `%${fold(q).replace(/[\\%_]/g, '\\$&')}%`)
  const key = documentKey(q)
  return key ? or(words, eq(documents.numberKey, key)) : words
}

/** The years in which the documents were issued, the newest first. */
export async function yearsOfDocuments({ db }: Scope): Promise<number[]> {
  const year = sql<number>`extract(year from ${documents.issuedOn})::int`
  const rows = await db.selectDistinct({ year }).from(documents).orderBy(desc(year))
  return rows.map((row) => row.year)
}

export async function findDocument({ db }: Scope, slug: string): Promise<LawDocument | undefined> {
  const [found] = await db.select().from(documents).where(eq(documents.slug, slug))
  return found
}

/** A document by the number people cite it with, however they write it. */
export async function findDocumentByNumber({ db }: Scope, number: string) {
  const key = documentKey(number)
  if (!key) return undefined
  const [found] = await db
    .select()
    .from(documents)
    .where(eq(documents.numberKey, key))
    .orderBy(desc(documents.issuedOn))
    .limit(1)
  return found
}

export type Related = { relation: Relation; direction: 'to' | 'from'; document: DocumentItem }

/** The documents that a document speaks of, and those that speak of it. */
export async function relatedDocuments({ db }: Scope, id: string): Promise<Related[]> {
  const { relation, fromId, toId } = documentRelations
  const [outgoing, incoming] = await Promise.all([
    db
      .select({ relation, document: listed })
      .from(documentRelations)
      .innerJoin(documents, eq(documents.id, toId))
      .where(eq(fromId, id))
      .orderBy(asc(relation), desc(documents.issuedOn)),
    db
      .select({ relation, document: listed })
      .from(documentRelations)
      .innerJoin(documents, eq(documents.id, fromId))
      .where(eq(toId, id))
      .orderBy(asc(relation), desc(documents.issuedOn)),
  ])
  return [
    ...outgoing.map((row) => ({ ...row, direction: 'to' as const })),
    ...incoming.map((row) => ({ ...row, direction: 'from' as const })),
  ]
}

/** Ids of everything the search may hold. */
export const searchableDocumentIds = async ({ db }: Scope): Promise<string[]> =>
  (await db.select({ id: documents.id }).from(documents)).map(({ id }) => id)

/** Documents for the search; an id that does not come back is to be forgotten. */
export async function searchableDocuments(
  { db }: Scope,
  ids: readonly string[],
): Promise<Searchable[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select()
    .from(documents)
    .where(inArray(documents.id, [...ids]))
  return rows.map((document) => ({
    kind: 'document',
    id: document.id,
    path: link(paths.document, { slug: document.slug }),
    title: { vi: nameOf(document, 'vi'), en: nameOf(document, 'en') },
    summary: document.summary,
    body: { vi: [document.issuer.vi, document.fullText ?? ''].join('\n'), en: document.issuer.en },
    happenedAt: new Date(`${document.issuedOn}T00:00:00+07:00`),
  }))
}

/** Kind, number and title in one line, as people cite a document. */
export const nameOf = (
  { kind, number, title }: Pick<LawDocument, 'kind' | 'number' | 'title'>,
  locale: 'vi' | 'en',
): string => {
  const kindName = kind === 'other' ? '' : messages[locale].kind[kind]
  const head = [kindName, number ?? ''].join(' ').trim()
  return head ? `${head}: ${title[locale]}` : title[locale]
}
