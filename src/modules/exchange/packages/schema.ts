import { sql } from 'drizzle-orm'
import {
  bigint,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { exchange } from '../schema.ts'
import type { PackageItem } from './shapes.ts'

/** The change feed that packages are cut from: one row a thing, moved to the end at each change. Withdrawn things stay as tombstones. */
export const outgoingItems = exchange.table(
  'outgoing_items',
  {
    kind: text('kind').notNull(),
    itemId: text('item_id').notNull(),
    /** Its place in the feed; given out one transaction after the other, so that nothing appears behind a cursor. */
    seq: bigint('seq', { mode: 'number' }).notNull(),
    state: text('state', { enum: ['present', 'withdrawn'] }).notNull(),
    version: text('version').notNull(),
    content: jsonb('content').$type<PackageItem>().notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.itemId] }),
    uniqueIndex('outgoing_items_seq').on(t.seq),
    index('outgoing_items_feed').on(t.kind, t.seq),
  ],
)

/** One row: how far the feed goes. Whoever writes to the feed locks it. */
export const outgoingFeed = exchange.table('outgoing_feed', {
  one: integer('one').primaryKey().default(1),
  /** Part of each cursor: a feed made anew is read from its beginning. */
  epoch: text('epoch').notNull(),
  lastSeq: bigint('last_seq', { mode: 'number' }).notNull().default(0),
  /** Every ledger entry up to this one is in the feed. */
  gatheredTo: bigint('gathered_to', { mode: 'number' }).notNull().default(0),
  gatheredAt: timestamp('gathered_at', { withTimezone: true }),
})

/** The Ed25519 keys that packages and receipts are signed with; one signs, those before it stay known. */
export const signingKeys = exchange.table(
  'signing_keys',
  {
    kid: text('kid').primaryKey(),
    x: text('x').notNull(),
    /** PKCS#8 in PEM; read by the program alone. */
    privateKey: text('private_key').notNull(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    retiredAt: timestamp('retired_at', { withTimezone: true }),
    endorsedBy: text('endorsed_by'),
    endorsement: text('endorsement'),
  },
  (t) => [
    uniqueIndex('signing_keys_active')
      .on(sql`(${t.retiredAt} is null)`)
      .where(sql`retired_at is null`),
  ],
)

/** Packages that were handed to a partner as a file. */
export const handovers = exchange.table(
  'handovers',
  {
    id: uuid('id').primaryKey(),
    partnerId: uuid('partner_id').notNull(),
    kind: text('kind').notNull(),
    since: text('since'),
    cursor: text('cursor').notNull(),
    count: integer('count').notNull(),
    /** SHA-256 over the canonical JSON of the package. */
    hash: text('hash').notNull(),
    handedBy: uuid('handed_by').notNull(),
    handedAt: timestamp('handed_at', { withTimezone: true }).notNull(),
  },
  (t) => [index('handovers_partner').on(t.partnerId, t.kind, t.handedAt)],
)

export type OutgoingItem = typeof outgoingItems.$inferSelect
export type SigningKey = typeof signingKeys.$inferSelect
export type Handover = typeof handovers.$inferSelect
