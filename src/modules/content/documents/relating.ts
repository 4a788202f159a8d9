import { and, eq, isNotNull, ne, sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { announceLapse } from './lapsing.ts'
import { closesCircle, lastDay } from './rules.ts'
import { type DocumentRelation, documentRelations, documents } from './schema.ts'

export type NewRelation = Omit<DocumentRelation, 'fromId'>

/** Relations are written one document at a time: two people could otherwise close a circle together. */
export const holdRelations = ({ db }: Scope): Promise<unknown> =>
  db.execute(sql`select pg_advisory_xact_lock(hashtextextended('content.document-relations', 0))`)

/** Whether relations of a document would lead back to it. */
export async function leadsBack(
  { db }: Scope,
  fromId: string,
  list: readonly NewRelation[],
): Promise<boolean> {
  const others = await db
    .select({ fromId: documentRelations.fromId, toId: documentRelations.toId })
    .from(documentRelations)
    .where(ne(documentRelations.fromId, fromId))
  return list.some(({ toId }) => closesCircle(others, { fromId, toId }))
}

/** Makes these the relations of a document, and settles the end of every text that they concern, before or now. */
export async function writeRelations(
  scope: Scope,
  fromId: string,
  list: readonly NewRelation[],
): Promise<void> {
  const before = await scope.db
    .delete(documentRelations)
    .where(eq(documentRelations.fromId, fromId))
    .returning({ toId: documentRelations.toId })
  if (list.length > 0)
    await scope.db
      .insert(documentRelations)
      .values(list.map((each) => ({ ...each, fromId })))
      .onConflictDoNothing()
  await settleEnds(scope, [...before.map(({ toId }) => toId), ...list.map(({ toId }) => toId)])
}

/** The texts whose end depends on a document: those that it replaces. */
export async function replacedBy({ db }: Scope, id: string): Promise<string[]> {
  const { fromId, toId, relation } = documentRelations
  const rows = await db
    .select({ toId })
    .from(documentRelations)
    .where(and(eq(fromId, id), eq(relation, 'replaces')))
  return rows.map((row) => row.toId)
}

/** Works out anew until when documents hold, and tells of those that hold no longer, or again. */
export async function settleEnds(scope: Scope, ids: readonly string[]): Promise<void> {
  for (const id of [...new Set(ids)].toSorted()) {
    const [document] = await scope.db
      .select()
      .from(documents)
      .where(eq(documents.id, id))
      .for('update')
    if (!document) continue
    const endsOn = lastDay(document.expiresOn, await replacementsOf(scope, id))
    if (endsOn !== document.endsOn)
      await scope.db.update(documents).set({ endsOn }).where(eq(documents.id, id))
    await announceLapse(scope, { ...document, endsOn })
  }
}

const replacementsOf = ({ db }: Scope, id: string) =>
  db
    .select({
      relation: documentRelations.relation,
      fromDay: documentRelations.fromDay,
      clauses: documentRelations.clauses,
      leavesInForce: documentRelations.leavesInForce,
      effectiveOn: documents.effectiveOn,
    })
    .from(documentRelations)
    .innerJoin(documents, eq(documents.id, documentRelations.fromId))
    .where(and(eq(documentRelations.toId, id), eq(documents.state, 'published')))

/** Published documents whose own end or replacement has passed and of which nobody was told. */
export async function untoldLapses({ db, today }: Scope): Promise<string[]> {
  const end = sql`coalesce(${documents.endsOn}, ${documents.expiresOn})`
  const rows = await db
    .select({ id: documents.id })
    .from(documents)
    .where(
      and(
        eq(documents.state, 'published'),
        isNotNull(end),
        sql`${end} < ${today}`,
        sql`${documents.lapseTold} is distinct from ${end}`,
      ),
    )
  return rows.map(({ id }) => id)
}
