import { bigint, date, index, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Account } from '../accounts.ts'
import { budget, commitments, lines } from '../schema.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })
const dong = (name: string) => bigint(name, { mode: 'number' })

/** An entry of the books: its postings add up to zero. Never changed; a correction is an entry. */
export const entries = budget.table(
  'entries',
  {
    id: uuid('id').primaryKey(),
    /** What happened, as the ledger calls it. */
    act: text('act').notNull(),
    /** Id of the ledger entry written in the same transaction. */
    ledgerEntryId: uuid('ledger_entry_id').notNull(),
    on: date('on').notNull(),
    by: uuid('by'),
    at: instant('at').notNull(),
  },
  (t) => [index('entries_on').on(t.on)],
)

/** A movement on one account of a line, in đồng; plus is more on that account. */
export const postings = budget.table(
  'postings',
  {
    id: uuid('id').primaryKey(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id),
    lineId: uuid('line_id')
      .notNull()
      .references(() => lines.id),
    commitmentId: uuid('commitment_id').references(() => commitments.id),
    account: text('account').$type<Account>().notNull(),
    amount: dong('amount').notNull(),
  },
  (t) => [
    index('postings_entry').on(t.entryId),
    index('postings_line').on(t.lineId, t.account),
    index('postings_commitment').on(t.commitmentId, t.account),
  ],
)

export type Entry = typeof entries.$inferSelect
export type Posting = typeof postings.$inferSelect
