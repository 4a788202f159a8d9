import { sql } from 'drizzle-orm'
import { date, index, integer, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { cases, decisions, support } from '../schema.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** An applicant's appeal against a decision: a case of its own, with another handler than whoever decided. */
export const appeals = support.table(
  'appeals',
  {
    id: uuid('id').primaryKey(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id),
    decisionId: uuid('decision_id')
      .notNull()
      .references(() => decisions.id),
    /** Number that people cite it by: KN26-0007/KN1. */
    number: text('number').notNull().unique(),
    grounds: text('grounds').notNull(),
    filedBy: uuid('filed_by').notNull(),
    filedAt: instant('filed_at').notNull(),
    /** The last day for the answer, in working days from filing. */
    dueOn: date('due_on'),
    handlerId: uuid('handler_id'),
    state: text('state', { enum: ['filed', 'handled', 'upheld', 'dismissed', 'withdrawn'] })
      .notNull()
      .default('filed'),
    /** What an upheld appeal opens again: the decision alone, or one reviewer's scores too. */
    reopens: text('reopens', { enum: ['decision', 'scores'] }),
    reopenedAssignmentId: uuid('reopened_assignment_id'),
    reasons: text('reasons'),
    answeredBy: uuid('answered_by'),
    answeredAt: instant('answered_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('appeals_one_open').on(t.caseId).where(sql`state in ('filed', 'handled')`),
    index('appeals_handler').on(t.handlerId),
  ],
)

export type Appeal = typeof appeals.$inferSelect
