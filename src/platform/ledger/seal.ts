import { createHash } from 'node:crypto'
import { and, asc, desc, gt, lte, sql } from 'drizzle-orm'
import type { Database, Db } from '../database.ts'
import { type LedgerEntry, ledgerEntries, ledgerSeals } from '../schema.ts'
import { LEDGER_LOCK } from './ledger.ts'

const GENESIS = '0'.repeat(64)
const PAGE = 5_000

/** One line of text per entry, the same for the same facts whatever order their keys were stored in. */
function canonical(entry: LedgerEntry): string {
  const facts = Object.fromEntries(Object.entries(entry.facts).sort(([a], [b]) => (a < b ? -1 : 1)))
  return JSON.stringify([
    entry.seq,
    entry.id,
    entry.act,
    entry.actorId,
    entry.organisationId,
    entry.subjectType,
    entry.subjectId,
    entry.subjectLabel,
    entry.startupId,
    entry.occurredAt.toISOString(),
    entry.recordedAt.toISOString(),
    entry.amount,
    facts,
    entry.corrects,
  ])
}

/** The hash of the entries in (after, upTo], chained to the hash before; read in pages, so memory stays flat. */
async function hashRange(db: Db, previous: string, after: number, upTo: number) {
  const hash = createHash('sha256').update(previous)
  let count = 0
  let last = after
  for (;;) {
    const page = await db
      .select()
      .from(ledgerEntries)
      .where(and(gt(ledgerEntries.seq, last), lte(ledgerEntries.seq, upTo)))
      .orderBy(asc(ledgerEntries.seq))
      .limit(PAGE)
    for (const entry of page) hash.update(canonical(entry)).update('\n')
    count += page.length
    const end = page.at(-1)
    if (!end || page.length < PAGE) return { hash: hash.digest('hex'), count }
    last = end.seq
  }
}

/** Seals what was appended since the last seal; undefined when there is nothing new. */
export const sealLedger = (db: Database, now: Date) =>
  db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${LEDGER_LOCK})`)
    const [before] = await tx.select().from(ledgerSeals).orderBy(desc(ledgerSeals.number)).limit(1)
    const [newest] = await tx
      .select({ seq: ledgerEntries.seq })
      .from(ledgerEntries)
      .orderBy(desc(ledgerEntries.seq))
      .limit(1)
    const after = before?.toSeq ?? 0
    if (!newest || newest.seq <= after) return undefined
    const previousHash = before?.hash ?? GENESIS
    const { hash, count } = await hashRange(tx, previousHash, after, newest.seq)
    const seal = {
      number: (before?.number ?? 0) + 1,
      fromSeq: after + 1,
      toSeq: newest.seq,
      entryCount: count,
      previousHash,
      hash,
      sealedAt: now,
    }
    await tx.insert(ledgerSeals).values(seal)
    return seal
  })

export type LedgerVerdict =
  | { sound: true; seals: number; entries: number; unsealed: number; newestHash: string }
  | { sound: false; seal: number; reason: 'chain-broken' | 'range-broken' | 'entries-changed' }

/** Recomputes every seal from the entries as they stand, and names the first that no longer fits. */
export async function verifyLedger(db: Db): Promise<LedgerVerdict> {
  let previousHash = GENESIS
  let after = 0
  let entries = 0
  const seals = await db.select().from(ledgerSeals).orderBy(asc(ledgerSeals.number))
  for (const seal of seals) {
    const broken = (reason: 'chain-broken' | 'range-broken' | 'entries-changed') =>
      ({ sound: false, seal: seal.number, reason }) as const
    if (seal.previousHash !== previousHash) return broken('chain-broken')
    if (seal.fromSeq !== after + 1) return broken('range-broken')
    const found = await hashRange(db, previousHash, after, seal.toSeq)
    if (found.hash !== seal.hash || found.count !== seal.entryCount)
      return broken('entries-changed')
    previousHash = seal.hash
    after = seal.toSeq
    entries += seal.entryCount
  }
  const [waiting] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(ledgerEntries)
    .where(gt(ledgerEntries.seq, after))
  return {
    sound: true,
    seals: seals.length,
    entries,
    unsealed: waiting?.count ?? 0,
    newestHash: previousHash,
  }
}
