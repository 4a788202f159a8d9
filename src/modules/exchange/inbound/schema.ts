import {
  boolean,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { PublicKey } from '../packages/shapes.ts'
import { exchange } from '../schema.ts'
import type { Shown } from './incoming.ts'
import type { FeedKind } from './kinds.ts'
import type { PartnerProblem } from './problems.ts'
import type { ItemState, Pending, RefusalReason } from './rules.ts'

/** Another portal that is read from: the national one, another province, an agency. */
export const partners = exchange.table(
  'partners',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    feed: text('feed').$type<FeedKind>().notNull(),
    /** Of the feed; for packages, of the portal itself. */
    address: text('address').notNull(),
    /** Kinds that are taken of its packages; none stands for all. */
    kinds: jsonb('kinds').$type<string[]>().notNull(),
    everyMinutes: integer('every_minutes').notNull(),
    active: boolean('active').notNull().default(true),
    recordedBy: uuid('recorded_by').notNull(),
    recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull(),
    version: integer('version').notNull().default(1),
    /** The key that an administrator compared with the other side; its successors follow by their signatures. */
    trustedKey: jsonb('trusted_key').$type<PublicKey>(),
    /** The key that the other side shows and nobody has confirmed. */
    offeredKey: jsonb('offered_key').$type<PublicKey>(),
    /** Where the other side says it lives; its receipts and ours are addressed to it. */
    origin: text('origin'),
    nextAt: timestamp('next_at', { withTimezone: true }).notNull(),
    triedAt: timestamp('tried_at', { withTimezone: true }),
    succeededAt: timestamp('succeeded_at', { withTimezone: true }),
    /** Failures in a row. */
    failures: integer('failures').notNull().default(0),
    problem: text('problem').$type<PartnerProblem>(),
    /** What the problem was in particular: a status, a number of items. */
    detail: text('detail'),
    etag: text('etag'),
    lastModified: text('last_modified'),
  },
  (t) => [
    uniqueIndex('partners_address').on(t.address),
    index('partners_due').on(t.active, t.nextAt),
  ],
)

/** How far the change feed of a partner has been read, kind by kind; moves in the transaction that keeps the items. */
export const partnerCursors = exchange.table(
  'partner_cursors',
  {
    partnerId: uuid('partner_id')
      .notNull()
      .references(() => partners.id),
    kind: text('kind').notNull(),
    cursor: text('cursor').notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.partnerId, t.kind] })],
)

/** What came in and what became of it; of each thing of a partner there is one row, which follows its changes. */
export const receivedItems = exchange.table(
  'received_items',
  {
    id: uuid('id').primaryKey(),
    partnerId: uuid('partner_id')
      .notNull()
      .references(() => partners.id),
    kind: text('kind').notNull(),
    foreignId: text('foreign_id').notNull(),
    /** Of the content as it came last. */
    itemVersion: text('item_version').notNull(),
    content: jsonb('content').$type<Shown>(),
    state: text('state').$type<ItemState>().notNull(),
    /** What the other side did after it had been decided on here. */
    pending: text('pending').$type<Pending>(),
    reason: text('reason').$type<RefusalReason>(),
    note: text('note'),
    duplicateOf: uuid('duplicate_of'),
    /** The article that it became. */
    articleId: uuid('article_id'),
    /** What the public page shows: the content as it was accepted. */
    shown: jsonb('shown').$type<Shown>(),
    linkKey: text('link_key'),
    titleKey: text('title_key'),
    firstAt: timestamp('first_at', { withTimezone: true }).notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
    decidedBy: uuid('decided_by'),
    decidedAt: timestamp('decided_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('received_items_foreign').on(t.partnerId, t.kind, t.foreignId),
    index('received_items_state').on(t.state, t.changedAt),
    index('received_items_link').on(t.linkKey),
    index('received_items_title').on(t.titleKey),
    index('received_items_article').on(t.articleId),
  ],
)

export type Partner = typeof partners.$inferSelect
export type ReceivedItem = typeof receivedItems.$inferSelect
