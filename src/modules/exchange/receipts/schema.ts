import { integer, jsonb, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ReceiptItem } from '../packages/shapes.ts'
import { exchange } from '../schema.ts'

/** The newest receipt of each partner for each kind: what it says it holds of what we sent. */
export const receipts = exchange.table(
  'receipts',
  {
    partnerId: uuid('partner_id').notNull(),
    kind: text('kind').notNull(),
    /** The other side's name for the receipt. */
    receiptId: uuid('receipt_id').notNull(),
    cursor: text('cursor'),
    count: integer('count').notNull(),
    hash: text('hash').notNull(),
    items: jsonb('items').$type<ReceiptItem[]>().notNull(),
    key: text('key').notNull(),
    /** When the other side made it. */
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    takenAt: timestamp('taken_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.partnerId, t.kind] })],
)

export type KeptReceipt = typeof receipts.$inferSelect
