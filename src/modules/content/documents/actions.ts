import { desc, eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import type { Text } from '#platform/locale.ts'
import { only } from '#platform/outcome.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { documentKey } from '#platform/text/document-number.ts'
import { fold, slugOf } from '#platform/text/fold.ts'
import { documentRelations, documents, type LawDocument } from '../schema.ts'
import { documentKindOf, type Relation } from './kinds.ts'

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
  sourceFileId?: string | null
} & Partial<Record<(typeof relationFields)[number][0], readonly string[]>>

/** Numbers of documents already recorded, by how this one stands to them. */
const relationFields = [
  ['replaces', 'replaces'],
  ['amends', 'amends'],
  ['guides', 'guides'],
  ['basedOn', 'based-on'],
] as const satisfies readonly (readonly [string, Relation])[]

/** Records a document of law; the same number and issuer again renews what is known and makes no second one. */
export const recordDocument = (scope: Scope, given: NewDocument): Promise<string> =>
  inTransaction(scope, async (inside) => {
    const row = rowOf(given)
    const { db, now } = inside
    const id = newId()
    const inserted = await db
      .insert(documents)
      .values({
        ...row,
        id,
        slug: await freeSlug(inside, row, id),
        recordedAt: now,
        changedAt: now,
      })
      .onConflictDoNothing({ target: documents.identity })
      .returning()
    const known = only(
      await db.select().from(documents).where(eq(documents.identity, row.identity)).for('update'),
    )
    const isNew = inserted.length > 0
    const changed = !isNew && differs(known, row)
    if (changed)
      await db
        .update(documents)
        .set({ ...row, changedAt: now })
        .where(eq(documents.id, known.id))
    const related = await relate(inside, known, given)
    if (isNew || changed || related)
      await inside.ledger.append(inside, {
        act: 'content.document-recorded',
        subject: { type: 'document', id: known.id, label: row.number ?? row.title.vi },
        facts: { number: row.number, kind: row.kind, issuedOn: row.issuedOn },
      })
    return known.id
  })

type Row = Omit<LawDocument, 'id' | 'slug' | 'recordedAt' | 'changedAt'>

function rowOf(given: NewDocument): Row {
  const { number, issuer, title } = given
  const numberKey = number ? (documentKey(number) ?? fold(number)) : null
  return {
    identity: `${numberKey ?? `${fold(title.vi)} ${given.issuedOn}`} | ${fold(issuer.vi)}`,
    number,
    numberKey,
    kind: documentKindOf(given.kind.vi),
    issuer,
    signer: given.signer ?? null,
    issuedOn: given.issuedOn,
    effectiveOn: given.effectiveOn ?? null,
    expiresOn: given.expiresOn ?? null,
    title,
    summary: given.summary,
    fullText: given.fullText ?? null,
    sourceFileId: given.sourceFileId ?? null,
    folded: fold([number ?? '', title.vi, title.en, issuer.vi, issuer.en].join(' ')),
  }
}

const differs = (known: LawDocument, row: Row): boolean => {
  const { id, slug, recordedAt, changedAt, ...before } = known
  const inOrder = (value: object) => JSON.stringify(Object.entries(value).sort())
  return inOrder(plain(before)) !== inOrder(plain(row))
}

/** Texts in one order of their languages, whatever order the database gave them back in. */
const plain = (row: Row) => ({
  ...row,
  issuer: pair(row.issuer),
  signer: row.signer && pair(row.signer),
  title: pair(row.title),
  summary: pair(row.summary),
})
const pair = ({ vi, en }: Text) => ({ vi, en })

async function freeSlug({ db }: Scope, { number, title }: Row, id: string): Promise<string> {
  const stem = slugOf(number ?? title.vi) || 'van-ban'
  const taken = await db
    .select({ id: documents.id })
    .from(documents)
    .where(eq(documents.slug, stem))
  return taken.length > 0 ? `${stem}-${id.slice(-6)}` : stem
}

/** Writes down how a document stands to others; a number that nobody has recorded is passed over. */
async function relate({ db }: Scope, from: LawDocument, given: NewDocument): Promise<boolean> {
  let news = false
  for (const [field, relation] of relationFields)
    for (const number of given[field] ?? []) {
      const [to] = await db
        .select({ id: documents.id })
        .from(documents)
        .where(eq(documents.numberKey, documentKey(number) ?? fold(number)))
        .orderBy(desc(documents.issuedOn))
        .limit(1)
      if (!to || to.id === from.id) continue
      const written = await db
        .insert(documentRelations)
        .values({ fromId: from.id, relation, toId: to.id })
        .onConflictDoNothing()
        .returning()
      news ||= written.length > 0
    }
  return news
}
