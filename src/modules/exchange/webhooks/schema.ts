import {
  boolean,
  index,
  integer,
  jsonb,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { FetchRefusal } from '#platform/fetching/refusals.ts'
import { exchange } from '../schema.ts'
import type { DeliveryState } from './rules.ts'

/** A program elsewhere that is told at once when something public happens (Standard Webhooks). */
export const webhooks = exchange.table('webhooks', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  address: text('address').notNull(),
  /** whsec_ and 24 random bytes; shared with the other side, never with a page for others than administrators. */
  secret: text('secret').notNull(),
  /** Beginnings of the acts that are told. */
  prefixes: jsonb('prefixes').$type<string[]>().notNull(),
  active: boolean('active').notNull().default(true),
  /** Failed attempts in a row. */
  failures: integer('failures').notNull().default(0),
  disabledAt: timestamp('disabled_at', { withTimezone: true }),
  /** Who hears of it when it is disabled. */
  notify: text('notify').notNull(),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull(),
  version: integer('version').notNull().default(1),
})

/** One ledger entry on its way to one webhook; sent again it keeps its id, so that the other side can tell. */
export const deliveries = exchange.table(
  'deliveries',
  {
    id: uuid('id').primaryKey(),
    webhookId: uuid('webhook_id')
      .notNull()
      .references(() => webhooks.id),
    entryId: uuid('entry_id').notNull(),
    act: text('act').notNull(),
    body: text('body').notNull(),
    state: text('state').$type<DeliveryState>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAt: timestamp('next_at', { withTimezone: true }).notNull(),
    /** Of the last answer. */
    status: integer('status'),
    problem: text('problem').$type<FetchRefusal>(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    deliveredAt: timestamp('delivered_at', { withTimezone: true }),
  },
  (t) => [
    uniqueIndex('deliveries_once').on(t.webhookId, t.entryId),
    index('deliveries_due').on(t.state, t.nextAt),
  ],
)

export type WebhookRow = typeof webhooks.$inferSelect
export type Delivery = typeof deliveries.$inferSelect
