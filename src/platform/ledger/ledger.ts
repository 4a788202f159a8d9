import { sql } from 'drizzle-orm'
import { newId } from '../ids.ts'
import type { Jobs } from '../jobs.ts'
import type { Text } from '../locale.ts'
import { only } from '../outcome.ts'
import { type Facts, type LedgerEntry, ledgerEntries } from '../schema.ts'
import type { Scope } from '../scope.ts'

/** Appenders share this lock, the sealer takes it alone: so a seal never misses an entry still in flight. */
export const LEDGER_LOCK = 13_940_606

/** On it each commit that appended something is announced, to whoever keeps copies of what the ledger tells. */
export const LEDGER_CHANNEL = 'benkhoi_ledger'

/** Names of acts with the words a timeline shows. Each module declares its own. */
export type Acts = Record<`${string}.${string}`, Text>

export type NewEntry = {
  act: string
  subject: { type: string; id: string; label: string }
  organisationId?: string | null
  startupId?: string | null
  occurredAt?: Date
  amount?: number | null
  facts?: Facts
  corrects?: string | null
}

/** Who wants to hear of an act: the job is enqueued in the transaction that appends the entry. */
export type Reader = { queue: string; wants(act: string): boolean }

/** The words for an act; an act of a module that is gone shows its own name. */
export const actText = (acts: Acts, act: string): Text =>
  new Map<string, Text>(Object.entries(acts)).get(act) ?? { vi: act, en: act }

export type Ledger = {
  acts: Acts
  append(scope: Scope, entry: NewEntry): Promise<LedgerEntry>
}

export function createLedger(jobs: Jobs, acts: Acts, readers: readonly Reader[]): Ledger {
  return {
    acts,
    async append({ db, actor, now }, entry) {
      if (!(entry.act in acts)) throw new Error(`act ${entry.act} is not declared by any module`)
      await db.execute(sql`select pg_advisory_xact_lock_shared(${LEDGER_LOCK})`)
      const rows = await db
        .insert(ledgerEntries)
        .values({
          id: newId(),
          act: entry.act,
          actorId: actor?.id ?? null,
          organisationId: entry.organisationId ?? null,
          subjectType: entry.subject.type,
          subjectId: entry.subject.id,
          subjectLabel: entry.subject.label,
          startupId: entry.startupId ?? null,
          occurredAt: entry.occurredAt ?? now,
          recordedAt: now,
          amount: entry.amount ?? null,
          facts: entry.facts ?? {},
          corrects: entry.corrects ?? null,
        })
        .returning()
      await db.execute(sql`select pg_notify(${LEDGER_CHANNEL}, '')`)
      const written = only(rows)
      for (const reader of readers)
        if (reader.wants(written.act)) await jobs.enqueue(db, reader.queue, { entryId: written.id })
      return written
    },
  }
}
