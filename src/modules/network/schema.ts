import { bigint, date, index, integer, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Instrument, MoneyState, Standing } from './rules.ts'

export const network = pgSchema('network')

/** Money that an investor gives a startup, as its founder reports it and an officer judges it. Not public. */
export const investments = network.table(
  'investments',
  {
    id: uuid('id').primaryKey(),
    startupId: uuid('startup_id').notNull(),
    /** The investor's name at the time of the report, also when it is in the directory. */
    investorName: text('investor_name').notNull(),
    investorId: uuid('investor_id'),
    instrument: text('instrument').$type<Instrument>().notNull(),
    /** Integer đồng. */
    amount: bigint('amount', { mode: 'number' }).notNull(),
    state: text('state').$type<MoneyState>().notNull(),
    /** The day of the pledge, of the signature, or of the disbursement. */
    happenedOn: date('happened_on').notNull(),
    proofFileId: uuid('proof_file_id'),
    standing: text('standing').$type<Standing>().notNull().default('reported'),
    /** Why an officer sent the report back. */
    returnReason: text('return_reason'),
    reportedBy: uuid('reported_by').notNull(),
    reportedAt: timestamp('reported_at', { withTimezone: true }).notNull(),
    judgedBy: uuid('judged_by'),
    judgedAt: timestamp('judged_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('investments_startup').on(t.startupId),
    index('investments_standing').on(t.standing, t.reportedAt),
  ],
)

export type Investment = typeof investments.$inferSelect
