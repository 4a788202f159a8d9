import { and, desc, eq, inArray, or } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import type { GraphEdge } from './graph.ts'
import { type DocumentItem, listed } from './queries.ts'
import { documentRelations, documents } from './schema.ts'

/** A drawing of more is not read any more; the list has all. */
const MOST = 16

export type Neighbourhood = { documents: DocumentItem[]; edges: GraphEdge[] }

/** A document, those it stands in relation to, what replaces any of them, and every relation among all these. */
export async function neighbourhoodOf(
  scope: Scope,
  document: Pick<DocumentItem, 'id'>,
): Promise<Neighbourhood> {
  const near = await connected(scope, [document.id], 'any')
  const first = near.slice(0, MOST)
  const replacing = await connected(scope, [document.id, ...first], 'replacing')
  const ids = [...new Set([document.id, ...first, ...replacing.slice(0, MOST / 2)])]
  const { db } = scope
  const found = await db
    .select(listed)
    .from(documents)
    .where(and(inArray(documents.id, ids), eq(documents.state, 'published')))
    .orderBy(desc(documents.issuedOn), desc(documents.id))
  const shown = found.map(({ id }) => id)
  const edges = await db
    .select({
      from: documentRelations.fromId,
      relation: documentRelations.relation,
      to: documentRelations.toId,
    })
    .from(documentRelations)
    .where(and(inArray(documentRelations.fromId, shown), inArray(documentRelations.toId, shown)))
  return { documents: found, edges }
}

/** Ids that stand in relation to these, the last issued first; or only those that replace them. */
async function connected(
  { db }: Scope,
  ids: readonly string[],
  how: 'any' | 'replacing',
): Promise<string[]> {
  const { fromId, toId, relation } = documentRelations
  const pointing = inArray(toId, [...ids])
  const rows = await db
    .selectDistinct({ id: documents.id, issuedOn: documents.issuedOn })
    .from(documentRelations)
    .innerJoin(documents, or(eq(documents.id, fromId), eq(documents.id, toId)))
    .where(
      and(
        eq(documents.state, 'published'),
        how === 'any'
          ? or(pointing, inArray(fromId, [...ids]))
          : and(pointing, eq(relation, 'replaces'), eq(documents.id, fromId)),
      ),
    )
    .orderBy(desc(documents.issuedOn), desc(documents.id))
  return rows.map(({ id }) => id).filter((id) => !ids.includes(id))
}
