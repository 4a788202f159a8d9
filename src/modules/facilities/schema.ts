import { sql } from 'drizzle-orm'
import { date, pgSchema, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { CentreForm } from './rules.ts'

export const facilities = pgSchema('facilities')

/** A centre or facility that supports startups, as its founding document has it. One recorded by mistake stays, with the reason. */
export const centres = facilities.table(
  'centres',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    englishName: text('english_name').notNull().default(''),
    form: text('form').$type<CentreForm>().notNull(),
    establishedOn: date('established_on').notNull(),
    /** Number of the decision or licence that founded it. */
    document: text('document').notNull(),
    address: text('address').notNull(),
    /** The organisation that runs it, where one is on record. */
    operatorId: uuid('operator_id'),
    recordedBy: uuid('recorded_by').notNull(),
    recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    withdrawalReason: text('withdrawal_reason'),
  },
  (t) => [
    // One founding document founds one centre: recorded twice, it would count twice.
    uniqueIndex('centres_document').on(sql`lower(${t.document})`).where(sql`withdrawn_at is null`),
  ],
)

export type Centre = typeof centres.$inferSelect
