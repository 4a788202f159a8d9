import { eq } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import type { EntryDraft } from './forms.ts'
import { isAboutPerson, kindOf } from './kinds/all.ts'
import type { KindCode } from './kinds/codes.ts'
import { keepsEntries } from './reach.ts'
import {
  type ChangeRefusal,
  type PublishRefusal,
  refusalToChange,
  refusalToPublish,
  refusalToWithdraw,
  type WithdrawRefusal,
} from './rules.ts'
import { type Entry, entries } from './schema.ts'
import {
  type EntryKey,
  insertEntry,
  keyOf,
  makePublic,
  type ReferenceRefusal,
  rewrite,
  takeBack,
} from './writing.ts'

/** Writes an entry down; nobody outside the desk sees it until it is published. */
export const createEntry = (
  scope: SignedScope,
  code: KindCode,
  draft: EntryDraft,
): Promise<Outcome<EntryKey, ReferenceRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    // A page about a person begins with that person.
    if (!keepsEntries(scope.actor) || isAboutPerson(kindOf(code))) return undefined
    return insertEntry(inside, code, draft, {})
  })

/** Changes an entry; of a published one the public sees the change at once. Writing it confirms it. */
export const changeEntry = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  draft: EntryDraft,
): Promise<Outcome<EntryKey, ChangeRefusal | ReferenceRefusal> | undefined> =>
  onEntry<EntryKey, ChangeRefusal | ReferenceRefusal>(scope, id, async (inside, entry) => {
    const refusal = refusalToChange(entry, version)
    if (refusal) return refused(refusal)
    return rewrite(inside, entry, draft)
  })

export const publishEntry = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
): Promise<Outcome<EntryKey, PublishRefusal> | undefined> =>
  onEntry(scope, id, async (inside, entry) => {
    const refusal = refusalToPublish(entry, version, isAboutPerson(kindOf(entry.kind)))
    if (refusal) return refused(refusal)
    return done(keyOf(await makePublic(inside, entry)))
  })

/** Takes a published entry out of the public's sight; its entry of publication is taken back. */
export const withdrawEntry = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  reason: string,
): Promise<Outcome<EntryKey, WithdrawRefusal> | undefined> =>
  onEntry(scope, id, async (inside, entry) => {
    const refusal = refusalToWithdraw(entry, version)
    if (refusal) return refused(refusal)
    return done(keyOf(await takeBack(inside, entry, reason)))
  })

function onEntry<Value, Refusal extends string>(
  scope: SignedScope,
  id: string,
  steps: (inside: SignedScope, entry: Entry) => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value, Refusal> | undefined> {
  return inTransaction(scope, async (inside) => {
    if (!keepsEntries(scope.actor)) return undefined
    const [entry] = await inside.db.select().from(entries).where(eq(entries.id, id)).for('update')
    return entry && steps(inside, entry)
  })
}
