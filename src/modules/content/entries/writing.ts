import { eq } from 'drizzle-orm'
import { findOrganisation } from '#modules/organisations/index.ts'
import { newId } from '#platform/ids.ts'
import { standingEntry } from '#platform/ledger/read.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { slugOf } from '#platform/text/fold.ts'
import { contentOf } from './content.ts'
import { type EntryDraft, entryForm } from './forms.ts'
import { isAboutPerson, kindOf } from './kinds/all.ts'
import type { KindCode } from './kinds/codes.ts'
import type { Kind } from './kinds/kind.ts'
import { resolveReferences } from './references.ts'
import { type Entry, entries } from './schema.ts'
import { asTyped } from './typed.ts'

// The steps that several actions share; whoever calls them has let the person through and holds the row.

export type EntryKey = { id: string; slug: string; version: number }
export type ReferenceRefusal = 'unknown-reference'

/** What a new entry has besides its content: whom it is about, an id that was given before, a day on which it was last confirmed. */
type About = Partial<Pick<Entry, 'id' | 'personId' | 'consentedAt' | 'confirmedAt'>>

/** The row of a new entry, for whoever has been let through. */
export async function insertEntry(
  scope: SignedScope,
  code: KindCode,
  draft: EntryDraft,
  { id = newId(), confirmedAt, ...about }: About,
): Promise<Outcome<EntryKey, ReferenceRefusal>> {
  const kind = kindOf(code)
  const { facts, problems } = await resolveReferences(scope, kind, checked(kind, draft))
  if (problems.length > 0 || !(await isKnownOwner(scope, draft)))
    return refused('unknown-reference')
  const row = {
    id,
    kind: code,
    ...contentOf(kind, draft, facts, confirmedAt ?? scope.now),
    ...about,
    contactId: about.personId ?? scope.actor.id,
    createdAt: scope.now,
    changedAt: scope.now,
  }
  const stem = slugOf(draft.title.vi) || 'muc'
  const [first] = await scope.db
    .insert(entries)
    .values({ ...row, slug: stem })
    .onConflictDoNothing({ target: [entries.kind, entries.slug] })
    .returning()
  const slug = `${stem}-${id.slice(-6)}`
  return done(
    keyOf(
      first ??
        only(
          await scope.db
            .insert(entries)
            .values({ ...row, slug })
            .returning(),
        ),
    ),
  )
}

/** The draft as the kind's own form takes it: whoever hands in another has skipped the form, which is a bug. */
const checked = (kind: Kind, draft: EntryDraft): EntryDraft => {
  const addresses = new Map(Object.values(draft.facts).map((fact) => [String(fact), String(fact)]))
  return entryForm(kind).parse(asTyped(kind, draft, addresses))
}

/** Puts new content in the place of the old, whoever has been let through. */
export async function rewrite(
  scope: SignedScope,
  entry: Entry,
  draft: EntryDraft,
): Promise<Outcome<EntryKey, ReferenceRefusal>> {
  const kind = kindOf(entry.kind)
  const { facts, problems } = await resolveReferences(scope, kind, checked(kind, draft))
  if (problems.length > 0 || !(await isKnownOwner(scope, draft)))
    return refused('unknown-reference')
  const changed = await write(scope, entry, contentOf(kind, draft, facts, scope.now))
  if (changed.state === 'published') await append(scope, 'content.entry-changed', changed)
  return done(keyOf(changed))
}

/** Shows an entry to everybody and says so in the ledger. */
export async function makePublic(scope: Scope, entry: Entry): Promise<Entry> {
  const shown = await write(scope, entry, { state: 'published', publishedAt: scope.now })
  await append(scope, 'content.entry-published', shown)
  return shown
}

/** Takes an entry out of the public's sight, with what else changes of it. */
export async function takeBack(
  scope: Scope,
  entry: Entry,
  reason: string,
  change: Partial<Entry> = {},
): Promise<Entry> {
  const withdrawn = await write(scope, entry, { ...change, state: 'withdrawn', publishedAt: null })
  const shown = await standingEntry(scope, entry.id, ['content.entry-published'])
  await append(scope, 'content.entry-withdrawn', withdrawn, {
    facts: { reason, kind: entry.kind },
    corrects: shown?.id ?? null,
  })
  return withdrawn
}

export const write = async (scope: Scope, entry: Entry, change: Partial<Entry>): Promise<Entry> =>
  only(
    await scope.db
      .update(entries)
      .set({ ...change, changedAt: scope.now, version: entry.version + 1 })
      .where(eq(entries.id, entry.id))
      .returning(),
  )

/** Takes the steps of a job on an entry as it stands now. */
export const withLocked = (
  scope: Scope,
  id: string,
  steps: (inside: Scope, entry: Entry) => Promise<void>,
): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const [entry] = await inside.db.select().from(entries).where(eq(entries.id, id)).for('update')
    if (entry) await steps(inside, entry)
  })

const isKnownOwner = async (scope: Scope, { organisationId }: EntryDraft): Promise<boolean> =>
  organisationId === null || (await findOrganisation(scope, organisationId)) !== undefined

export const keyOf = ({ id, slug, version }: Entry): EntryKey => ({ id, slug, version })

/** One line of the ledger about an entry. */
export async function append(
  scope: Scope,
  act: `content.entry-${string}`,
  entry: Entry,
  extra: { facts?: Record<string, string | boolean | null>; corrects?: string | null } = {},
) {
  const kind = kindOf(entry.kind)
  const owner = entry.organisationId
    ? await findOrganisation(scope, entry.organisationId)
    : undefined
  await scope.ledger.append(scope, {
    act,
    subject: {
      type: 'entry',
      id: entry.id,
      // The ledger forgets nothing, and a person may be forgotten.
      label: isAboutPerson(kind) ? kind.name.vi : entry.title.vi,
    },
    organisationId: entry.organisationId,
    startupId: owner?.kind === 'startup' ? owner.id : null,
    facts: { kind: entry.kind, topic: kind.topic, english: entry.title.en !== null },
    ...extra,
  })
}
