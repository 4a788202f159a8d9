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
import type { Text } from '#platform/locale.ts'
import type { OutlineHeading } from '../file/index.ts'
import { plan } from '../schema.ts'
import type { Frozen } from './figures.ts'
import type { Narrative } from './narrative.ts'
import type { Stage } from './standing.ts'
import { MAIN_REGIME, type PeriodKind, type PeriodRule } from './windows.ts'

/** A window that has opened. It keeps the rules it opened under: a regime changed later changes later windows only. */
export const reportPeriods = plan.table(
  'report_periods',
  {
    id: uuid('id').primaryKey(),
    planCode: text('plan_code').notNull(),
    /** The code of the regime it was opened by. */
    regime: text('regime').notNull().default(MAIN_REGIME),
    frequency: text('frequency').$type<PeriodKind>().notNull(),
    rule: text('rule').$type<PeriodRule>().notNull(),
    /** What the regime calls it, where the frequency says too little. */
    name: jsonb('name').$type<Text>(),
    year: integer('year').notNull(),
    number: integer('number').notNull(),
    from: date('from_day').notNull(),
    until: date('until_day').notNull(),
    dueWorkingDays: integer('due_working_days').notNull(),
    /** The last day that the regime names, before days off are looked at; null where working days are counted. */
    dueOn: date('due_on'),
    /** Working days after the last day until a report is no longer taken; null where a late one always is. */
    closesAfter: integer('closes_after'),
    /** Codes of the indicators asked about; null for all of the plan. */
    asks: jsonb('asks').$type<string[]>(),
    /** The headings to write under; null for the usual four. */
    outline: jsonb('outline').$type<OutlineHeading[]>(),
    /** The ledger entry that opened it. */
    eventEntryId: uuid('event_entry_id'),
    /** The agency that receives the reports and puts them together. */
    receiverId: uuid('receiver_id').notNull(),
    clause: text('clause').notNull(),
    openedAt: timestamp('opened_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    unique('report_periods_window')
      .on(t.planCode, t.regime, t.frequency, t.from, t.eventEntryId)
      .nullsNotDistinct(),
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
    /** The last day that it was given instead of the window's, and by whom: a position, never a person's name. */
    extendedUntil: date('extended_until'),
    extendedBy: text('extended_by'),
  },
  (t) => [
    unique('reports_one_each').on(t.periodId, t.reporterId),
    index('reports_reporter').on(t.reporterId),
  ],
)

export type StoredPeriod = typeof reportPeriods.$inferSelect
export type Report = typeof reports.$inferSelect
