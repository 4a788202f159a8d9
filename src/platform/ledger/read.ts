import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { type LedgerEntry, ledgerEntries } from '../schema.ts'
import type { Scope } from '../scope.ts'

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
