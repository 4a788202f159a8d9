import { and, eq, inArray, ne, or, type SQL } from 'drizzle-orm'
import { checkForm, type Problem, type Raw } from '#platform/http/form.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { foldedOf } from '../content.ts'
import type { Facts } from '../facts.ts'
import { entryFaults } from '../faults/schema.ts'
import { type EntryDraft, entryForm } from '../forms.ts'
import { isAboutPerson, kindOf } from '../kinds/all.ts'
import type { KindCode } from '../kinds/codes.ts'
import { entryProposals } from '../proposals/schema.ts'
import { keepsEntries } from '../reach.ts'
import { resolveReferences } from '../references.ts'
import { datesOf, type Standing, standingOn } from '../rules.ts'
import { type Entry, entries } from '../schema.ts'
import {
  type EntryKey,
  insertEntry,
  keyOf,
  makePublic,
  type ReferenceRefusal,
  takeBack,
} from '../writing.ts'
import { askConsent } from './consent.ts'

/** Whether somebody may bring entries of an older portal in, and take them back. */
export const mayBringEntries = ({ actor }: SignedScope): boolean => keepsEntries(actor)

export type CheckedEntry =
  | { ok: true; draft: EntryDraft; facts: Facts }
  | { ok: false; problems: Problem[] }

/** What the form of a kind says to what was typed; `facts` hold ids in the place of addresses. */
export async function checkEntry(scope: Scope, code: KindCode, raw: Raw): Promise<CheckedEntry> {
  const kind = kindOf(code)
  const form = checkForm(raw, entryForm(kind))
  if (!form.ok) return form
  const { facts, problems } = await resolveReferences(scope, kind, form.value)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, draft: form.value, facts }
}

/** How an entry would stand today if it was last confirmed on a day. */
export const standingIfConfirmed = (
  code: KindCode,
  facts: Facts,
  { confirmedOn, today }: { confirmedOn: string; today: string },
): Standing => standingOn(datesOf(kindOf(code), facts, confirmedOn), today)

type Brought = {
  id: string
  publish: boolean
  /** When the old portal last confirmed it; null takes the bringing in for it. */
  confirmedAt: Date | null
  /** Whom it is about, for a kind about a person: a draft of theirs until they consent. */
  personId: string | null
}

/** Writes down an entry of an older portal under an id that was given before; a page about a person is never published by it. */
export const bringEntry = (
  scope: SignedScope,
  code: KindCode,
  draft: EntryDraft,
  { id, publish, confirmedAt, personId }: Brought,
): Promise<Outcome<EntryKey, ReferenceRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const aboutPerson = isAboutPerson(kindOf(code))
    if (!mayBringEntries(inside) || aboutPerson !== (personId !== null)) return undefined
    const about = { id, personId, ...(confirmedAt ? { confirmedAt } : {}) }
    const kept = await insertEntry(inside, code, draft, about)
    if (!kept.ok) return refused(kept.problem)
    if (personId) await askConsent(inside, personId, id)
    if (!publish || aboutPerson) return kept
    const entry = only(await inside.db.select().from(entries).where(eq(entries.id, id)))
    return done(keyOf(await makePublic(inside, entry)))
  })

export type AlikeEntry = Pick<Entry, 'id' | 'title' | 'folded' | 'personId'>

/** Which standing entries of a kind say the same by name and summary, or are about the same people: what an import may repeat. */
export async function entriesAlike(
  { db }: Scope,
  code: KindCode,
  { drafts, people }: { drafts: readonly string[]; people: readonly string[] },
): Promise<AlikeEntry[]> {
  const alike: SQL[] = []
  if (drafts.length > 0) alike.push(inArray(entries.folded, [...drafts]))
  if (people.length > 0) alike.push(inArray(entries.personId, [...people]))
  if (alike.length === 0) return []
  return db
    .select({
      id: entries.id,
      title: entries.title,
      folded: entries.folded,
      personId: entries.personId,
    })
    .from(entries)
    .where(and(eq(entries.kind, code), ne(entries.state, 'withdrawn'), or(...alike)))
}

export { foldedOf as likenessOfEntry }

type Left = { id: string; version: number; reason: string }

/** Takes a brought entry away again, unless somebody has worked on it since or the actor may not; `gone` was taken away before. A draft is deleted, what was public is withdrawn and its address is free again. */
export const takeEntryBack = (
  scope: SignedScope,
  { id, version, reason }: Left,
): Promise<'removed' | 'kept' | 'gone'> =>
  inTransaction(scope, async (inside) => {
    const [entry] = await inside.db.select().from(entries).where(eq(entries.id, id)).for('update')
    if (!entry || entry.state === 'withdrawn') return 'gone'
    if (!mayBringEntries(inside) || entry.version !== version) return 'kept'
    if (await isWorkedOn(inside, entry)) return 'kept'
    if (entry.state === 'published')
      await takeBack(inside, entry, reason, { slug: `thu-hoi-${id}` })
    else await inside.db.delete(entries).where(eq(entries.id, id))
    return 'removed'
  })

/** Whether somebody confirmed it, proposed something or reported a fault. */
async function isWorkedOn({ db }: Scope, entry: Entry): Promise<boolean> {
  const { id, confirmedAt, createdAt, consentedAt } = entry
  if (consentedAt !== null || (confirmedAt !== null && confirmedAt > createdAt)) return true
  if ((await db.$count(entryProposals, eq(entryProposals.entryId, id))) > 0) return true
  return (await db.$count(entryFaults, eq(entryFaults.entryId, id))) > 0
}
