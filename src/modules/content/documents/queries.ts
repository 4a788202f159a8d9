import {
  and,
  asc,
  count,
  desc,
  eq,
  getTableColumns,
  gt,
  inArray,
  like,
  lte,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { documentKey } from '#platform/text/document-number.ts'
import { fold } from '#platform/text/fold.ts'
import type { Searchable } from '#platform/text/searchable.ts'
import type { DocumentKind, Relation, Standing } from './kinds.ts'
import { nameOf } from './names.ts'
import { paths } from './paths.ts'
import { documentRelations, documents, type LawDocument } from './schema.ts'

export const PAGE_SIZE = 20

/** What readers ask for; a document without a recorded end counts as in force for them. */
export const listedStandings = ['in-force', 'not-yet', 'expired'] as const satisfies Standing[]
export type ListedStanding = (typeof listedStandings)[number]

const isPublished = eq(documents.state, 'published')

export type DocumentFilter = {
  standing?: ListedStanding | undefined
  kind?: DocumentKind | undefined
  year?: number | undefined
  q?: string | undefined
}

/** What names a document and says whether it holds: without its text, which may be long. */
export const listed = {
  id: documents.id,
  slug: documents.slug,
  number: documents.number,
  numberKey: documents.numberKey,
  kind: documents.kind,
  title: documents.title,
  issuer: documents.issuer,
  issuedOn: documents.issuedOn,
  effectiveOn: documents.effectiveOn,
  expiresOn: documents.expiresOn,
  endsOn: documents.endsOn,
}

/** The documents that fit, the last issued first; pages count from 1. */
export async function listDocuments(
  { db, today }: Scope,
  { kind, year, q, standing, page = 1 }: DocumentFilter & { page?: number },
) {
  const where = whereListed({ today }, { kind, year, q, standing })
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

export type DocumentItem = Pick<LawDocument, keyof typeof listed>

export function speaksOf(q: string): SQL | undefined {
  const words = like(documents.folded, `%${fold(q).replace(/[\\%_]/g, '\\$&')}%`)
  const key = documentKey(q)
  return key ? or(words, eq(documents.numberKey, key)) : words
}

/** Published documents that fit. */
export const whereListed = (
  { today }: Pick<Scope, 'today'>,
  { kind, year, q, standing }: DocumentFilter,
): SQL | undefined =>
  and(
    isPublished,
    standing && standsSo(standing, today),
    kind ? eq(documents.kind, kind) : undefined,
    year ? sql`extract(year from ${documents.issuedOn}) = ${year}` : undefined,
    q ? speaksOf(q) : undefined,
  )

function standsSo(standing: ListedStanding, today: string): SQL | undefined {
  const end = sql`coalesce(${documents.endsOn}, ${documents.expiresOn})`
  const lapsed = sql`${end} < ${today}`
  if (standing === 'expired') return lapsed
  const holdsYet = sql`(${end} is null or ${end} >= ${today})`
  const begun =
    standing === 'in-force' ? lte(documents.effectiveOn, today) : gt(documents.effectiveOn, today)
  return and(holdsYet, begun)
}

/** The years in which the documents were issued, the newest first. */
export async function yearsOfDocuments({ db }: Scope): Promise<number[]> {
  const year = sql<number>`extract(year from ${documents.issuedOn})::int`
  const rows = await db
    .selectDistinct({ year })
    .from(documents)
    .where(isPublished)
    .orderBy(desc(year))
  return rows.map((row) => row.year)
}

export async function findDocument({ db }: Scope, slug: string): Promise<LawDocument | undefined> {
  const [found] = await db
    .select()
    .from(documents)
    .where(and(eq(documents.slug, slug), isPublished))
  return found
}

/** A document by the number people cite it with, however they write it. */
export async function findDocumentByNumber({ db }: Scope, number: string) {
  const key = documentKey(number)
  if (!key) return undefined
  const [found] = await db
    .select()
    .from(documents)
    .where(and(eq(documents.numberKey, key), isPublished))
    .orderBy(desc(documents.issuedOn))
    .limit(1)
  return found
}

export type Related = {
  relation: Relation
  direction: 'to' | 'from'
  fromDay: string | null
  clauses: string | null
  leavesInForce: boolean
  document: DocumentItem
}

/** The documents that a document speaks of, and those that speak of it. */
export async function relatedDocuments({ db }: Scope, id: string): Promise<Related[]> {
  const { fromId, toId, ...columns } = getTableColumns(documentRelations)
  const [outgoing, incoming] = await Promise.all([
    db
      .select({ ...columns, document: listed })
      .from(documentRelations)
      .innerJoin(documents, eq(documents.id, toId))
      .where(and(eq(fromId, id), isPublished))
      .orderBy(asc(columns.relation), desc(documents.issuedOn)),
    db
      .select({ ...columns, document: listed })
      .from(documentRelations)
      .innerJoin(documents, eq(documents.id, fromId))
      .where(and(eq(toId, id), isPublished))
      .orderBy(asc(columns.relation), desc(documents.issuedOn)),
  ])
  return [
    ...outgoing.map((row) => ({ ...row, direction: 'to' as const })),
    ...incoming.map((row) => ({ ...row, direction: 'from' as const })),
  ]
}

/** Ids of everything the search may hold. */
export const searchableDocumentIds = async ({ db }: Scope): Promise<string[]> =>
  (await db.select({ id: documents.id }).from(documents).where(isPublished)).map(({ id }) => id)

/** Documents for the search; an id that does not come back is to be forgotten. */
export async function searchableDocuments(
  { db }: Scope,
  ids: readonly string[],
): Promise<Searchable[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select()
    .from(documents)
    .where(and(inArray(documents.id, [...ids]), isPublished))
  return rows.map((document) => ({
    kind: 'document',
    id: document.id,
    path: link(paths.document, { slug: document.slug }),
    title: { vi: nameOf(document, 'vi'), en: nameOf(document, 'en') },
    summary: document.summary,
    body: {
      vi: [document.issuer.vi, document.whoGets?.vi ?? '', textOf(document) ?? ''].join('\n'),
      en: [document.issuer.en, document.whoGets?.en ?? ''].join('\n'),
    },
    happenedAt: new Date(`${document.issuedOn}T00:00:00+07:00`),
  }))
}

/** The text to read: corrected where somebody corrected it, else as the machine read it. */
export const textOf = ({
  fullText,
  textAsScanned,
}: Pick<LawDocument, 'fullText' | 'textAsScanned'>): string | null => fullText ?? textAsScanned
