import { and, eq, ne } from 'drizzle-orm'
import { type FileRefusal, storeFile } from '#platform/files/files.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import { keepsDocuments } from './desk-queries.ts'
import { derived, type Wording } from './identity.ts'
import {
  holdRelations,
  leadsBack,
  type NewRelation,
  replacedBy,
  settleEnds,
  writeRelations,
} from './relating.ts'
import {
  type ChangeRefusal,
  type PublishRefusal,
  refusalToChange,
  refusalToPublish,
  refusalToWithdraw,
  type WithdrawRefusal,
} from './rules.ts'
import { documents, type LawDocument } from './schema.ts'
import { freeSlug } from './slugs.ts'

export type DocumentDraft = Wording &
  Pick<LawDocument, 'whoGets' | 'textAsScanned'> & {
    relations: readonly NewRelation[]
    /** A scan or Word file in place of the one that is there; without it that one stays. */
    file?: File | undefined
  }
type Kept = { id: string; slug: string; version: number }

/** Kinds of files that a document may come as. */
const fileTypes: readonly string[] = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]

/** Writes a document down as a draft; nobody outside the desk sees it until an officer publishes it. */
export const draftDocument = (
  scope: SignedScope,
  draft: DocumentDraft,
): Promise<Outcome<Kept, ChangeRefusal | FileRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!keepsDocuments(scope)) return undefined
    await holdRelations(inside)
    const id = newId()
    const { relations, file, ...wording } = draft
    const stored = await keepFile(inside, file)
    if (stored && !stored.ok) return stored
    const stamps = { recordedAt: scope.now, changedAt: scope.now }
    const inserted = await inside.db
      .insert(documents)
      .values({
        ...wording,
        ...derived(wording),
        ...stamps,
        id,
        slug: await freeSlug(inside, wording, id),
        state: 'draft',
        keptBy: 'desk',
        endsOn: wording.expiresOn,
        sourceFileId: stored?.value.id ?? null,
      })
      .onConflictDoNothing({ target: documents.identity })
      .returning()
    const [document] = inserted
    if (!document) return refused('already-recorded')
    await writeRelations(inside, id, relations)
    return done(keyOf(document))
  })

/** Changes a document. Of a published one the public sees the change at once, and every end that follows from it is settled. */
export const changeDocument = (
  scope: SignedScope,
  id: string,
  read: number | undefined,
  draft: DocumentDraft,
): Promise<Outcome<Kept, ChangeRefusal | FileRefusal> | undefined> =>
  onDocument<Kept, ChangeRefusal | FileRefusal>(scope, id, async (inside, document) => {
    const refusal = refusalToChange(document, { read, isOfficer: isOfficer(scope) })
    if (refusal) return refused(refusal)
    const { relations, file, ...wording } = draft
    if (await isTaken(inside, id, derived(wording).identity)) return refused('already-recorded')
    if (await leadsBack(inside, id, relations)) return refused('circle')
    const stored = await keepFile(inside, file)
    if (stored && !stored.ok) return stored
    const sourceFileId = stored?.value.id ?? document.sourceFileId
    // An address that others may have kept never changes.
    const slug = document.state === 'draft' ? await freeSlug(inside, wording, id) : document.slug
    const columns = { ...wording, ...derived(wording), sourceFileId, slug, keptBy: 'desk' } as const
    const changed = await write(inside, document, columns)
    await writeRelations(inside, id, relations)
    if (document.state === 'published') await append(inside, 'content.document-changed', changed)
    await settleEnds(inside, [id])
    return done(keyOf(changed))
  })

export const publishDocument = (
  scope: SignedScope,
  id: string,
  read: number | undefined,
): Promise<Outcome<Kept, PublishRefusal> | undefined> =>
  onDocument(scope, id, async (inside, document) => {
    if (!isOfficer(scope)) return undefined
    const refusal = refusalToPublish(document, read)
    if (refusal) return refused(refusal)
    const publishedAt = document.publishedAt ?? scope.now
    const published = await write(inside, document, { state: 'published', publishedAt })
    await append(inside, 'content.document-published', published)
    await settleEnds(inside, [id, ...(await replacedBy(inside, id))])
    return done(keyOf(published))
  })

/** Takes a document out of the public's sight; what it had replaced holds again as if it had never been published. */
export const withdrawDocument = (
  scope: SignedScope,
  id: string,
  read: number | undefined,
  reason: string,
): Promise<Outcome<Kept, WithdrawRefusal> | undefined> =>
  onDocument(scope, id, async (inside, document) => {
    if (!isOfficer(scope)) return undefined
    const refusal = refusalToWithdraw(document, read)
    if (refusal) return refused(refusal)
    const withdrawn = await write(inside, document, { state: 'withdrawn', keptBy: 'desk' })
    await append(inside, 'content.document-withdrawn', withdrawn, { reason })
    await settleEnds(inside, [id, ...(await replacedBy(inside, id))])
    return done(keyOf(withdrawn))
  })

const isOfficer = ({ actor }: SignedScope) => holds(actor, 'officer') || holds(actor, 'leader')

function onDocument<Value, Refusal extends string>(
  scope: SignedScope,
  id: string,
  steps: (
    inside: SignedScope,
    document: LawDocument,
  ) => Promise<Outcome<Value, Refusal> | undefined>,
): Promise<Outcome<Value, Refusal> | undefined> {
  return inTransaction(scope, async (inside) => {
    if (!keepsDocuments(scope)) return undefined
    await holdRelations(inside)
    const [document] = await inside.db
      .select()
      .from(documents)
      .where(eq(documents.id, id))
      .for('update')
    return document && steps(inside, document)
  })
}

const isTaken = async ({ db }: SignedScope, id: string, identity: string): Promise<boolean> =>
  (
    await db
      .select({ id: documents.id })
      .from(documents)
      .where(and(eq(documents.identity, identity), ne(documents.id, id)))
  ).length > 0

async function keepFile(scope: SignedScope, file: File | undefined) {
  if (!file) return undefined
  const stored = await storeFile(scope, file)
  return stored.ok && !fileTypes.includes(stored.value.mediaType) ? refused('file-type') : stored
}

const write = async (scope: SignedScope, document: LawDocument, change: Partial<LawDocument>) =>
  only(
    await scope.db
      .update(documents)
      .set({ ...change, changedAt: scope.now, version: document.version + 1 })
      .where(eq(documents.id, document.id))
      .returning(),
  )

const append = (
  scope: SignedScope,
  act: `content.document-${string}`,
  { id, number, title, kind, issuedOn }: LawDocument,
  facts: { reason?: string } = {},
) =>
  scope.ledger.append(scope, {
    act,
    subject: { type: 'document', id, label: number ?? title.vi },
    facts: { number, kind, issuedOn, ...facts },
  })

const keyOf = ({ id, slug, version }: LawDocument): Kept => ({ id, slug, version })
