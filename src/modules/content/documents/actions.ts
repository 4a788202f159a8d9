import { desc, eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import type { Text } from '#platform/locale.ts'
import { only } from '#platform/outcome.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { derived, keyOfNumber, type Wording } from './identity.ts'
import { documentKindOf, type Relation } from './kinds.ts'
import { holdRelations, settleEnds } from './relating.ts'
import { closesCircle, type Edge } from './rules.ts'
import { documentRelations, documents, type LawDocument } from './schema.ts'
import { freeSlug } from './slugs.ts'

export type NewDocument = {
  /** As printed; null for one that is cited by title and day alone. */
  number: string | null
  /** Its official name in words, such as Quyết định. */
  kind: Text
  issuer: Text
  signer?: Text | null
  issuedOn: string
  effectiveOn?: string | null
  expiresOn?: string | null
  title: Text
  summary: Text
  fullText?: string | null
} & Partial<Record<(typeof relationFields)[number][0], readonly string[]>>

/** Numbers of documents already recorded, by how this one stands to them. */
const relationFields = [
  ['replaces', 'replaces'],
  ['amends', 'amends'],
  ['guides', 'guides'],
  ['basedOn', 'based-on'],
] as const satisfies readonly (readonly [string, Relation])[]

/**
 * Records a document that a file declares; everybody reads it at once. The same number and issuer again renews what is
 * known and makes no second one; what a person has taken over on the desk stays as they wrote it.
 */
export const recordDocument = (scope: Scope, given: NewDocument): Promise<string> =>
  inTransaction(scope, async (inside) => {
    await holdRelations(inside)
    const { db, now } = inside
    const wording = wordingOf(given)
    const row = { ...wording, ...derived(wording) }
    const id = newId()
    const stamps = { recordedAt: now, changedAt: now, publishedAt: now }
    const inserted = await db
      .insert(documents)
      .values({ ...row, id, slug: await freeSlug(inside, wording, id), ...stamps })
      .onConflictDoNothing({ target: documents.identity })
      .returning()
    const known = only(
      await db.select().from(documents).where(eq(documents.identity, row.identity)).for('update'),
    )
    if (known.keptBy === 'desk') return known.id
    const isNew = inserted.length > 0
    const changed = !isNew && differs(known, wording)
    if (changed)
      await db
        .update(documents)
        .set({ ...row, changedAt: now, version: known.version + 1 })
        .where(eq(documents.id, known.id))
    const related = await relate(inside, known, given)
    if (isNew || changed || related)
      await inside.ledger.append(inside, {
        act: 'content.document-recorded',
        subject: { type: 'document', id: known.id, label: row.number ?? row.title.vi },
        facts: { number: row.number, kind: row.kind, issuedOn: row.issuedOn },
      })
    await settleEnds(inside, [known.id])
    return known.id
  })

const wordingOf = (given: NewDocument): Wording => ({
  number: given.number,
  kind: documentKindOf(given.kind.vi),
  issuer: given.issuer,
  signer: given.signer ?? null,
  issuedOn: given.issuedOn,
  effectiveOn: given.effectiveOn ?? null,
  expiresOn: given.expiresOn ?? null,
  title: given.title,
  summary: given.summary,
  fullText: given.fullText ?? null,
})

const differs = (known: LawDocument, wording: Wording): boolean =>
  Object.entries(wording).some(
    ([field, value]) => inOrder(known[field as keyof Wording]) !== inOrder(value),
  )

/** A text in one order of its languages, whatever order the database gave it back in. */
const inOrder = (value: Wording[keyof Wording]) =>
  value !== null && typeof value === 'object' ? `${value.vi}\n${value.en}` : value

/** Writes down how a document stands to others; a number that nobody has recorded is passed over, and so is a circle. */
async function relate(scope: Scope, from: LawDocument, given: NewDocument): Promise<boolean> {
  const { db } = scope
  const touched: string[] = []
  const edges: Edge[] = await db
    .select({ fromId: documentRelations.fromId, toId: documentRelations.toId })
    .from(documentRelations)
  for (const [field, relation] of relationFields)
    for (const number of given[field] ?? []) {
      const [to] = await db
        .select({ id: documents.id })
        .from(documents)
        .where(eq(documents.numberKey, keyOfNumber(number)))
        .orderBy(desc(documents.issuedOn))
        .limit(1)
      if (!to || closesCircle(edges, { fromId: from.id, toId: to.id })) continue
      const written = await db
        .insert(documentRelations)
        .values({ fromId: from.id, relation, toId: to.id })
        .onConflictDoNothing()
        .returning()
      edges.push(...written)
      if (written.length > 0) touched.push(to.id)
    }
  await settleEnds(scope, touched)
  return touched.length > 0
}
