import { and, asc, count, desc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import { only } from '#platform/outcome.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import { keyOfNumber } from './identity.ts'
import type { DocumentState } from './kinds.ts'
import { type DocumentItem, listed, PAGE_SIZE, speaksOf } from './queries.ts'
import { type DocumentRelation, documentRelations, documents, type LawDocument } from './schema.ts'

/** Editors, officers and leaders keep the documents of the city together. */
export const keepsDocuments = ({ actor }: SignedScope): boolean =>
  ['editor', 'officer', 'leader'].some((role) => holds(actor, role))

/** Drafts are nobody else's to see. */
const reach = (scope: SignedScope): SQL => sql`${keepsDocuments(scope)}::boolean`

/** The documents on the desk, drafts first, then those changed last. */
export async function listKept(
  scope: SignedScope,
  {
    state,
    q,
    page = 1,
  }: { state?: DocumentState | undefined; q?: string | undefined; page?: number },
) {
  const { db } = scope
  const where = and(
    reach(scope),
    state ? eq(documents.state, state) : undefined,
    q ? speaksOf(q) : undefined,
  )
  const [{ total }] = [await db.select({ total: count() }).from(documents).where(where).then(only)]
  const rows = await db
    .select({ ...listed, state: documents.state, changedAt: documents.changedAt })
    .from(documents)
    .where(where)
    .orderBy(asc(documents.state), desc(documents.changedAt), desc(documents.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  return { total, pages: Math.ceil(total / PAGE_SIZE), documents: rows }
}

export type KeptRelation = DocumentRelation & { other: DocumentItem }

/** A document with the relations that it states, drafts included. */
export async function findKept(
  scope: SignedScope,
  id: string,
): Promise<{ document: LawDocument; relations: KeptRelation[] } | undefined> {
  const { db } = scope
  const [document] = await db
    .select()
    .from(documents)
    .where(and(reach(scope), eq(documents.id, id)))
  if (!document) return undefined
  const rows = await db
    .select({ relation: documentRelations, other: listed })
    .from(documentRelations)
    .innerJoin(documents, eq(documents.id, documentRelations.toId))
    .where(eq(documentRelations.fromId, id))
    .orderBy(asc(documentRelations.relation), asc(documents.issuedOn), asc(documents.id))
  return { document, relations: rows.map(({ relation, other }) => ({ ...relation, other })) }
}

/** Documents that rest on one or guide its use: what a lapse of it puts in doubt. */
export const restingOn = ({ db }: SignedScope, id: string): Promise<DocumentItem[]> =>
  db
    .selectDistinct(listed)
    .from(documentRelations)
    .innerJoin(documents, eq(documents.id, documentRelations.fromId))
    .where(
      and(
        eq(documentRelations.toId, id),
        inArray(documentRelations.relation, ['based-on', 'guides']),
        eq(documents.state, 'published'),
      ),
    )

export async function findByIdentity(
  scope: SignedScope,
  identity: string,
): Promise<DocumentItem | undefined> {
  const [found] = await scope.db
    .select(listed)
    .from(documents)
    .where(and(reach(scope), eq(documents.identity, identity)))
  return found
}

/** The documents that a number or the last part of an address may mean; one that was taken away means nothing. */
export function documentsMeant(scope: SignedScope, words: string): Promise<DocumentItem[]> {
  const slug = words.match(/\/van-ban\/([a-z0-9-]+)\/?$/)?.[1]
  const meant: SQL = slug ? eq(documents.slug, slug) : eq(documents.numberKey, keyOfNumber(words))
  return scope.db
    .select(listed)
    .from(documents)
    .where(and(reach(scope), meant, ne(documents.state, 'withdrawn')))
    .orderBy(asc(documents.issuedOn), asc(documents.id))
}
