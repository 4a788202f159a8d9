import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { type LedgerEntry, ledgerEntries } from '../schema.ts'
import type { Scope } from '../scope.ts'
import { LEDGER_LOCK } from './ledger.ts'

/** What happened to one thing, oldest first. */
export const entriesAbout = ({ db }: Scope, subjectId: string): Promise<LedgerEntry[]> =>
  db
    .select()
    .from(ledgerEntries)
    .where(eq(ledgerEntries.subjectId, subjectId))
    .orderBy(asc(ledgerEntries.seq))

export async function findEntry({ db }: Scope, id: string): Promise<LedgerEntry | undefined> {
  const [entry] = await db.select().from(ledgerEntries).where(eq(ledgerEntries.id, id))
  return entry
}

/**
 * The place up to which the ledger is complete: waits for entries still being written, and holds
 * new ones back until the transaction ends. What is counted up to it can be counted again.
 */
export async function settledPosition({ db }: Scope): Promise<number> {
  await db.execute(sql`select pg_advisory_xact_lock(${LEDGER_LOCK})`)
  const [newest] = await db
    .select({ seq: ledgerEntries.seq })
    .from(ledgerEntries)
    .orderBy(desc(ledgerEntries.seq))
    .limit(1)
  return newest?.seq ?? 0
}

/** The newest entry of an act about a thing that no later entry has taken back. */
export async function standingEntry(
  { db }: Scope,
  subjectId: string,
  acts: readonly string[],
): Promise<LedgerEntry | undefined> {
  const [entry] = await db
    .select()
    .from(ledgerEntries)
    .where(
      and(
        eq(ledgerEntries.subjectId, subjectId),
        inArray(ledgerEntries.act, [...acts]),
        sql`not exists (select 1 from platform.ledger_entries c where c.corrects = ${ledgerEntries.id})`,
      ),
    )
    .orderBy(sql`${ledgerEntries.seq} desc`)
    .limit(1)
  return entry
}
