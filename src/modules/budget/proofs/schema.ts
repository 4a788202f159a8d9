import { sql } from 'drizzle-orm'
import { bigint, date, index, jsonb, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { budget, items } from '../schema.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })
const dong = (name: string) => bigint(name, { mode: 'number' })

/** A proof of spending: an invoice or receipt. One expense is paid from one source. */
export const expenses = budget.table(
  'expenses',
  {
    id: uuid('id').primaryKey(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => items.id),
    /** Running code within the commitment: MC-001. */
    code: text('code').notNull(),
    sellerTaxCode: text('seller_tax_code').notNull(),
    invoiceNumber: text('invoice_number').notNull(),
    invoicedOn: date('invoiced_on').notNull(),
    what: text('what').notNull(),
    amount: dong('amount').notNull(),
    fileId: uuid('file_id'),
    handedInBy: uuid('handed_in_by').notNull(),
    handedInAt: instant('handed_in_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [
    // The same invoice never counts twice, whichever programme it is shown to.
    uniqueIndex('expenses_one_source')
      .on(t.sellerTaxCode, t.invoiceNumber)
      .where(sql`withdrawn_at is null`),
    index('expenses_item').on(t.itemId),
  ],
)

/** A sign that one expense may be paid twice; a person looks at it and says what it is. */
export const alarms = budget.table('alarms', {
  id: uuid('id').primaryKey(),
  payeeId: uuid('payee_id').notNull(),
  kind: text('kind', {
    enum: ['same-cost-two-programmes', 'same-invoice', 'like-invoice'],
  }).notNull(),
  /** What collides: ids and labels, for whoever looks. */
  facts: jsonb('facts').$type<Record<string, string | number>>().notNull(),
  /** One alarm for one collision, however often it is seen. */
  key: text('key').notNull().unique(),
  raisedAt: instant('raised_at').notNull(),
  clearedAt: instant('cleared_at'),
  clearedBy: uuid('cleared_by'),
  clearedReason: text('cleared_reason'),
})

export type Expense = typeof expenses.$inferSelect
export type Alarm = typeof alarms.$inferSelect
