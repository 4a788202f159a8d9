import { eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import type { NewEntry } from '#platform/ledger/ledger.ts'
import type { Scope } from '#platform/scope.ts'
import type { Account } from '../accounts.ts'
import type { Act } from '../acts.ts'
import { commitments, lines } from '../schema.ts'
import { commitmentBooks, lineBooks } from './queries.ts'
import { checkBooks } from './rules.ts'
import { entries, postings } from './schema.ts'

type Move = {
  lineId: string
  commitmentId?: string
  from: Account
  to: Account
  /** More than nothing, in đồng. */
  amount: number
  /** The day it happened on; today unless told otherwise. */
  on?: string
}

/** Moves money between two accounts of a line: one ledger entry, one entry of the books, two postings. */
export async function move(
  scope: Scope,
  { lineId, commitmentId, from, to, amount, on = scope.today }: Move,
  entry: Omit<NewEntry, 'act'> & { act: Act },
): Promise<void> {
  if (!Number.isSafeInteger(amount) || amount <= 0)
    throw new Error(`${amount} is no amount that moves`)
  const written = await scope.ledger.append(scope, { amount, ...entry })
  const id = newId()
  await scope.db.insert(entries).values({
    id,
    act: entry.act,
    ledgerEntryId: written.id,
    on,
    by: scope.actor?.id ?? null,
    at: scope.now,
  })
  const both = [
    { account: from, amount: 0 - amount },
    { account: to, amount },
  ]
  await scope.db.insert(postings).values(
    both.map((each) => ({
      id: newId(),
      entryId: id,
      lineId,
      commitmentId: commitmentId ?? null,
      ...each,
    })),
  )
}

/** Compares the books of what was touched with its records before the transaction ends: a difference is a bug, and nothing is kept. */
export async function proveBooks(
  scope: Scope,
  { lineId, commitmentId }: { lineId: string; commitmentId?: string },
): Promise<void> {
  const found = checkBooks(
    await lineBooks(scope, eq(lines.id, lineId)),
    commitmentId ? await commitmentBooks(scope, eq(commitments.id, commitmentId)) : [],
  )
  if (found.length > 0) throw new Error(`the books do not agree: ${JSON.stringify(found)}`)
}
