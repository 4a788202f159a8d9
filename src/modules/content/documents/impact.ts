import { asc, eq, inArray } from 'drizzle-orm'
import type { Outcome } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { citationsOf } from './citations.ts'
import { restingOn } from './desk-queries.ts'
import { endOf } from './kinds.ts'
import { type DocumentItem, listed } from './queries.ts'
import { type Citation, documentRelations, documents, type LawDocument } from './schema.ts'

/** A document whose last day an act would move, with everything that rests on it. */
export type Effect = {
  document: DocumentItem
  /** The last day as it stands, and as it would be; null where none is known. A document that the public does not see has none. */
  before: string | null
  after: string | null
  citations: Citation[]
  resting: DocumentItem[]
}

class Rehearsed extends Error {
  readonly ends: Ends
  constructor(ends: Ends) {
    super('a rehearsal leaves nothing behind')
    this.ends = ends
  }
}

type Ends = Map<string, { document: DocumentItem; end: string | null }>

/** What an act would do to the force of documents: the act is done, looked at and undone. A refused act has no effects. */
export async function effectsOf(
  scope: SignedScope,
  id: string,
  act: (inside: SignedScope) => Promise<Outcome<unknown, string> | undefined>,
): Promise<Effect[]> {
  const before = await endsAround(scope, id, [])
  const after = await rehearse(scope, async (inside) =>
    (await act(inside))?.ok ? endsAround(inside, id, [...before.keys()]) : before,
  )
  const effects: Effect[] = []
  for (const [key, { document, end }] of after) {
    const was = before.get(key)?.end ?? (await endNow(scope, key))
    if (was === end) continue
    const [citations, resting] = [await citationsOf(scope, document), await restingOn(scope, key)]
    // What nobody cites or rests on may begin and end by itself.
    if (key === id && citations.length + resting.length === 0) continue
    effects.push({ document, before: was, after: end, citations, resting })
  }
  return effects
}

async function rehearse(
  scope: SignedScope,
  steps: (inside: SignedScope) => Promise<Ends>,
): Promise<Ends> {
  try {
    return await inTransaction(scope, async (inside) => {
      throw new Rehearsed(await steps(inside))
    })
  } catch (error) {
    if (error instanceof Rehearsed) return error.ends
    throw error
  }
}

/** The last days of a document, of those that it stands in relation to, and of others that were asked for. */
async function endsAround({ db }: SignedScope, id: string, others: string[]): Promise<Ends> {
  const related = await db
    .select({ toId: documentRelations.toId })
    .from(documentRelations)
    .where(eq(documentRelations.fromId, id))
  const ids = [...new Set([id, ...related.map(({ toId }) => toId), ...others])]
  const rows = await db
    .select({ ...listed, state: documents.state })
    .from(documents)
    .where(inArray(documents.id, ids))
    .orderBy(asc(documents.issuedOn), asc(documents.id))
  return new Map(rows.map((document) => [document.id, { document, end: shownEnd(document) }]))
}

async function endNow({ db }: SignedScope, id: string): Promise<string | null> {
  const [document] = await db.select(ending).from(documents).where(eq(documents.id, id))
  return document ? shownEnd(document) : null
}

const ending = { state: documents.state, expiresOn: documents.expiresOn, endsOn: documents.endsOn }

const shownEnd = (document: Pick<LawDocument, keyof typeof ending>): string | null =>
  document.state === 'published' ? endOf(document) : null
