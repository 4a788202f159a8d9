import { sql } from 'drizzle-orm'
import {
  bigint,
  index,
  integer,
  jsonb,
  pgSchema,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

export const platform = pgSchema('platform')

/** One act that mattered. Rows are never changed or deleted (a trigger refuses): a correction is an entry. */
export const ledgerEntries = platform.table(
  'ledger_entries',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    id: uuid('id').notNull().unique(),
    act: text('act').notNull(),
    actorId: uuid('actor_id'),
    organisationId: uuid('organisation_id'),
    subjectType: text('subject_type').notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** What a person calls the subject: a case number, a title. */
    subjectLabel: text('subject_label').notNull(),
    startupId: uuid('startup_id'),
    /** When it happened in the world, which may be before it was recorded. */
    occurredAt: timestamp('occurred_at', { withTimezone: true }).notNull(),
    recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull(),
    /** Integer đồng. */
    amount: bigint('amount', { mode: 'number' }),
    facts: jsonb('facts').$type<Facts>().notNull().default(sql`'{}'::jsonb`),
    /** The entry that this one takes back. */
    corrects: uuid('corrects'),
  },
  (t) => [
    // All that a count reads, so that it need not open the rows.
    index('ledger_entries_counted').on(
      t.act,
      t.occurredAt,
      t.id,
      t.seq,
      t.startupId,
      t.subjectId,
      t.organisationId,
    ),
    uniqueIndex('ledger_entries_corrects').on(t.corrects).where(sql`corrects is not null`),
    index('ledger_entries_subject').on(t.subjectId),
    index('ledger_entries_startup').on(t.startupId),
  ],
)

/** The hash of a batch of entries and of the seal before it: a changed past shows. */
export const ledgerSeals = platform.table('ledger_seals', {
  number: integer('number').primaryKey(),
  fromSeq: bigint('from_seq', { mode: 'number' }).notNull(),
  toSeq: bigint('to_seq', { mode: 'number' }).notNull(),
  entryCount: integer('entry_count').notNull(),
  previousHash: text('previous_hash').notNull(),
  hash: text('hash').notNull(),
  sealedAt: timestamp('sealed_at', { withTimezone: true }).notNull(),
})

/** Form keys already used: a double click or a resend meets the first answer. Purged after seven days. */
export const idempotencyKeys = platform.table('idempotency_keys', {
  key: text('key').primaryKey(),
  outcome: jsonb('outcome'),
  usedAt: timestamp('used_at', { withTimezone: true }).notNull(),
})

/** A stored file: content lies in the file store under the id, and is served only by a gated route. */
export const files = platform.table('files', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  mediaType: text('media_type').notNull(),
  size: integer('size').notNull(),
  sha256: text('sha256').notNull(),
  uploadedBy: uuid('uploaded_by'),
  uploadedAt: timestamp('uploaded_at', { withTimezone: true }).notNull(),
})

/** How often something was tried from one place in one window of time. */
export const rateCounters = platform.table('rate_counters', {
  key: text('key').primaryKey(),
  windowStart: timestamp('window_start', { withTimezone: true }).notNull(),
  count: integer('count').notNull(),
})

/** Small facts about the installation, such as whether it carries sample data. */
export const settings = platform.table('settings', {
  name: text('name').primaryKey(),
  value: jsonb('value').notNull(),
})

export type Facts = Record<string, string | number | boolean | null>
export type LedgerEntry = typeof ledgerEntries.$inferSelect
export type StoredFile = typeof files.$inferSelect
