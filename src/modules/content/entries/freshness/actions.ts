import { createHash, randomBytes } from 'node:crypto'
import { and, eq, or, sql } from 'drizzle-orm'
import { findActor } from '#modules/identity/index.ts'
import { cityDay } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { kindOf } from '../kinds/all.ts'
import { answersFor, keepsEntries, ownedBy } from '../reach.ts'
import { type ConfirmRefusal, datesOf, refusalToConfirm } from '../rules.ts'
import { type Entry, entries } from '../schema.ts'
import { append, type EntryKey, keyOf } from '../writing.ts'
import { type EntryLetter, entryLetters } from './schema.ts'

/** Days for which the key in a letter opens. */
export const LETTER_DAYS = 30

const hashOf = (key: string) => createHash('sha256').update(key).digest('hex')

type Confirmed = Outcome<EntryKey, ConfirmRefusal>

/** Says that an entry is still right: its days begin anew. For its owners and for the editors. */
export const confirmEntry = (scope: SignedScope, id: string): Promise<Confirmed | undefined> =>
  inTransaction(scope, async (inside) => {
    const [entry] = await inside.db
      .select()
      .from(entries)
      .where(
        and(eq(entries.id, id), or(ownedBy(scope), sql`${keepsEntries(scope.actor)}::boolean`)),
      )
      .for('update')
    return entry && confirm(inside, entry)
  })

/** The same by the key of a letter, in the name of the person it went to; undefined for a key that opens nothing. */
export const confirmByLetter = (scope: Scope, key: string): Promise<Confirmed | undefined> =>
  inTransaction(scope, async (inside) => {
    const letter = await findLetter(inside, key)
    const person = letter && (await findActor(inside.db, letter.personId))
    if (!letter || !person) return undefined
    const [entry] = await inside.db
      .select()
      .from(entries)
      .where(eq(entries.id, letter.entryId))
      .for('update')
    // Whoever has left the organisation since does not speak for it any more.
    if (!entry || !answersFor(person, entry)) return undefined
    const confirmed = await confirm({ ...inside, actor: person }, entry)
    if (confirmed.ok)
      await inside.db
        .update(entryLetters)
        .set({ usedAt: scope.now })
        .where(eq(entryLetters.id, letter.id))
    return confirmed
  })

async function confirm(scope: SignedScope, entry: Entry): Promise<Confirmed> {
  const kind = kindOf(entry.kind)
  const refusal = refusalToConfirm(kind, entry, scope.today)
  if (refusal) return refused(refusal)
  // What the public reads does not change by it, and nobody's form is out of date.
  const confirmed = only(
    await scope.db
      .update(entries)
      .set({
        ...datesOf(kind, entry.facts, cityDay(scope.now)),
        confirmedAt: scope.now,
        toldOf: null,
        lapsedAt: null,
      })
      .where(eq(entries.id, entry.id))
      .returning(),
  )
  await append(scope, 'content.entry-confirmed', confirmed)
  return done(keyOf(confirmed))
}

/** A letter by its key, while it opens. */
export async function findLetter(
  { db, now }: Scope,
  key: string,
): Promise<EntryLetter | undefined> {
  const [letter] = await db
    .select()
    .from(entryLetters)
    .where(eq(entryLetters.keyHash, hashOf(key)))
  return letter && letter.usedAt === null && letter.expiresAt > now ? letter : undefined
}

/** Writes a letter down and gives its key, which is nowhere else. */
export async function issueKey(
  { db, now }: Scope,
  entryId: string,
  personId: string,
): Promise<string> {
  const key = randomBytes(32).toString('hex')
  await db.insert(entryLetters).values({
    id: newId(),
    entryId,
    personId,
    keyHash: hashOf(key),
    sentAt: now,
    expiresAt: new Date(now.getTime() + LETTER_DAYS * 24 * 60 * 60 * 1000),
  })
  return key
}
