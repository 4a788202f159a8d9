import { and, eq } from 'drizzle-orm'
import { findOrganisation } from '#modules/organisations/index.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import type { EntryDraft } from '../forms.ts'
import { isAboutPerson, kindOf } from '../kinds/all.ts'
import type { KindCode } from '../kinds/codes.ts'
import type { Kind } from '../kinds/kind.ts'
import { ownedBy, ownOrganisations } from '../reach.ts'
import { type Entry, entries } from '../schema.ts'
import { append, insertEntry, type ReferenceRefusal } from '../writing.ts'
import { mayPropose, type ProposeRefusal, refusalToPropose } from './rules.ts'
import { entryProposals } from './schema.ts'

type Proposed = Outcome<{ id: string }, ProposeRefusal | ReferenceRefusal>

/** Puts a new thing of one's own organisation, or of oneself, before the editors. About oneself it is consent to publish. */
export const proposeEntry = (
  scope: SignedScope,
  code: KindCode,
  draft: EntryDraft,
): Promise<Proposed> =>
  inTransaction(scope, async (inside): Promise<Proposed> => {
    const kind = kindOf(code)
    if (!(await speaksFor(inside, kind, draft))) return refused('not-your-kind')
    const about = isAboutPerson(kind) ? { personId: scope.actor.id, consentedAt: scope.now } : {}
    const kept = await insertEntry(inside, code, draft, about)
    if (!kept.ok) return kept
    await keep(inside, kept.value.id, draft)
    return done({ id: kept.value.id })
  })

/** What one's own entry should say instead; the public keeps reading the old until an editor accepts. */
export const proposeChange = (
  scope: SignedScope,
  entryId: string,
  read: number | undefined,
  draft: EntryDraft,
): Promise<Proposed | undefined> =>
  inTransaction(scope, async (inside): Promise<Proposed | undefined> => {
    const entry = await lockOwn(inside, entryId)
    if (!entry) return undefined
    if (!(await speaksFor(inside, kindOf(entry.kind), draft))) return refused('not-your-kind')
    const [waiting] = await inside.db
      .select()
      .from(entryProposals)
      .where(and(eq(entryProposals.entryId, entryId), eq(entryProposals.state, 'waiting')))
      .for('update')
    const refusal = refusalToPropose(waiting, read)
    if (refusal) return refused(refusal)
    if (waiting)
      await inside.db
        .update(entryProposals)
        .set({
          content: draft,
          version: waiting.version + 1,
          proposedBy: scope.actor.id,
          proposedAt: scope.now,
        })
        .where(eq(entryProposals.id, waiting.id))
    else await keep(inside, entryId, draft)
    if (entry.personId)
      await inside.db.update(entries).set({ consentedAt: scope.now }).where(eq(entries.id, entryId))
    return done({ id: entryId })
  })

async function keep(scope: SignedScope, entryId: string, draft: EntryDraft): Promise<void> {
  const id = newId()
  await scope.db.insert(entryProposals).values({
    id,
    entryId,
    content: draft,
    proposedBy: scope.actor.id,
    proposedAt: scope.now,
  })
  const [entry] = await scope.db.select().from(entries).where(eq(entries.id, entryId))
  if (entry) await append(scope, 'content.entry-proposed', entry)
}

/** A person writes of themselves; a member writes for an organisation of theirs whose kind may. */
async function speaksFor(
  scope: SignedScope,
  kind: Kind,
  { organisationId }: EntryDraft,
): Promise<boolean> {
  if (isAboutPerson(kind)) return organisationId === null || isMine(scope, organisationId)
  if (organisationId === null || !isMine(scope, organisationId)) return false
  const organisation = await findOrganisation(scope, organisationId)
  return organisation !== undefined && mayPropose(kind, organisation.kind)
}

const isMine = ({ actor }: SignedScope, organisationId: string): boolean =>
  ownOrganisations(actor).includes(organisationId)

export async function lockOwn(scope: SignedScope, id: string): Promise<Entry | undefined> {
  const [entry] = await scope.db
    .select()
    .from(entries)
    .where(and(eq(entries.id, id), ownedBy(scope)))
    .for('update')
  return entry
}
