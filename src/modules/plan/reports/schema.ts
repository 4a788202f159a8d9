import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { plan } from '../schema.ts'
import type { Frozen } from './figures.ts'
import type { Narrative } from './narrative.ts'
import type { Stage } from './standing.ts'
import type { Frequency, WindowRule } from './windows.ts'

/** A window that has opened. It keeps the rules it opened under: a regime changed later changes later windows only. */
export const reportPeriods = plan.table(
  'report_periods',
  {
    id: uuid('id').primaryKey(),
    planCode: text('plan_code').notNull(),
    frequency: text('frequency').$type<Frequency>().notNull(),
    rule: text('rule').$type<WindowRule>().notNull(),
    year: integer('year').notNull(),
    number: integer('number').notNull(),
    from: date('from_day').notNull(),
    until: date('until_day').notNull(),
    dueWorkingDays: integer('due_working_days').notNull(),
    /** The agency that receives the reports and puts them together. */
    receiverId: uuid('receiver_id').notNull(),
    clause: text('clause').notNull(),
    openedAt: timestamp('opened_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    unique('report_periods_window').on(t.planCode, t.frequency, t.from),
    check('report_periods_days', sql`${t.from} <= ${t.until}`),
  ],
)

/** What one agency owes for one window, from the opening to the acceptance. */
export const reports = plan.table(
  'reports',
  {
    id: uuid('id').primaryKey(),
    periodId: uuid('period_id')
      .notNull()
      .references(() => reportPeriods.id),
    reporterId: uuid('reporter_id').notNull(),
    stage: text('stage').$type<Stage>().notNull().default('open'),
    /** Filed in one act: nothing happened that there would be a word to say of. */
    nil: boolean('nil').notNull().default(false),
    /** The figures as they were confirmed, with the place in the ledger they were counted up to. */
    figures: jsonb('figures').$type<Frozen>(),
    narrative: jsonb('narrative').$type<Narrative>(),
    version: integer('version').notNull().default(1),
    /** Whether it came in time is judged by the first sending, however often it is sent back. */
    firstSubmittedAt: timestamp('first_submitted_at', { withTimezone: true }),
    submittedBy: uuid('submitted_by'),
    submittedAt: timestamp('submitted_at', { withTimezone: true }),
    acceptedBy: uuid('accepted_by'),
    acceptedAt: timestamp('accepted_at', { withTimezone: true }),
    sentBackReason: text('sent_back_reason'),
  },
  (t) => [
    unique('reports_one_each').on(t.periodId, t.reporterId),
    index('reports_reporter').on(t.reporterId),
  ],
)

export type StoredPeriod = typeof reportPeriods.$inferSelect
export type Report = typeof reports.$inferSelect
