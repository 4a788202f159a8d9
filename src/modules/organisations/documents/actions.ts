import { and, eq } from 'drizzle-orm'
import { type FileRefusal, storeFile } from '#platform/files/files.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import type { PaperFacts } from './forms.ts'
import { keepsPapersOf, ownPapers } from './queries.ts'
import { type PaperRefusal, refusalToTouch } from './rules.ts'
import { documents, type OrganisationDocument } from './schema.ts'

type Given = PaperFacts & { file: File }
type Kept = Outcome<{ id: string }, FileRefusal | PaperRefusal>

/** Keeps a paper of an organisation for every application to come. */
export const addPaper = (
  scope: SignedScope,
  organisationId: string,
  given: Given,
): Promise<Kept | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!keepsPapersOf(scope, organisationId)) return undefined
    return keep(inside, organisationId, given)
  })

/** Puts a newer paper in the place of an old one, which stays for what it was handed in with. */
export const replacePaper = (
  scope: SignedScope,
  id: string,
  given: Given,
): Promise<Kept | undefined> =>
  inTransaction(scope, async (inside) => {
    const old = await lockOwn(inside, id)
    if (!old) return undefined
    const refusal = refusalToTouch(old)
    if (refusal) return refused(refusal)
    const kept = await keep(inside, old.organisationId, given)
    if (kept.ok)
      await inside.db
        .update(documents)
        .set({ replacedBy: kept.value.id })
        .where(eq(documents.id, id))
    return kept
  })

/** Takes a paper out of the list; applications it was handed in with keep it. */
export const removePaper = (
  scope: SignedScope,
  id: string,
): Promise<Outcome<{ id: string; organisationId: string }, PaperRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const found = await lockOwn(inside, id)
    if (!found) return undefined
    const refusal = refusalToTouch(found)
    if (refusal) return refused(refusal)
    await inside.db.update(documents).set({ removedAt: scope.now }).where(eq(documents.id, id))
    await append(inside, 'organisations.paper-removed', found)
    return done({ id, organisationId: found.organisationId })
  })

async function keep(
  scope: SignedScope,
  organisationId: string,
  { file, ...facts }: Given,
): Promise<Kept> {
  const stored = await storeFile(scope, file)
  if (!stored.ok) return stored
  const row = {
    id: newId(),
    organisationId,
    ...facts,
    fileId: stored.value.id,
    addedBy: scope.actor.id,
    addedAt: scope.now,
  }
  await scope.db.insert(documents).values(row)
  await append(scope, 'organisations.paper-kept', row)
  return done({ id: row.id })
}

async function lockOwn(scope: SignedScope, id: string): Promise<OrganisationDocument | undefined> {
  const [found] = await scope.db
    .select()
    .from(documents)
    .where(and(eq(documents.id, id), ownPapers(scope)))
    .for('update')
  return found
}

const append = (
  scope: SignedScope,
  act: 'organisations.paper-kept' | 'organisations.paper-removed',
  { id, kind, organisationId }: Pick<OrganisationDocument, 'id' | 'kind' | 'organisationId'>,
) =>
  scope.ledger.append(scope, {
    act,
    // The kind says enough; what the paper is called is the organisation's own matter.
    subject: { type: 'paper', id, label: kind },
    organisationId,
  })
