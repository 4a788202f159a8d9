import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  index,
  integer,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

export const panels = pgSchema('panels')

export type Interest = 'undeclared' | 'none' | 'conflict'

/** A reviewer asked to judge something. What is judged belongs to another module: its name is copied here. */
export const assignments = panels.table(
  'assignments',
  {
    id: uuid('id').primaryKey(),
    subjectType: text('subject_type').notNull(),
    subjectId: uuid('subject_id').notNull(),
    subjectLabel: text('subject_label').notNull(),
    startupId: uuid('startup_id'),
    reviewerId: uuid('reviewer_id').notNull(),
    assignedBy: uuid('assigned_by').notNull(),
    assignedAt: timestamp('assigned_at', { withTimezone: true }).notNull(),
    interest: text('interest').$type<Interest>().notNull().default('undeclared'),
    interestReason: text('interest_reason').notNull().default(''),
    declaredAt: timestamp('declared_at', { withTimezone: true }),
    removedAt: timestamp('removed_at', { withTimezone: true }),
    removalReason: text('removal_reason'),
    finishedAt: timestamp('finished_at', { withTimezone: true }),
    /** Marks stay sealed from the other members until the council opens them together. */
    unsealedAt: timestamp('unsealed_at', { withTimezone: true }),
    /** The last day for the review, where one was set. */
    dueOn: date('due_on'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('assignments_one_per_reviewer')
      .on(t.subjectType, t.subjectId, t.reviewerId)
      .where(sql`removed_at is null`),
    index('assignments_reviewer').on(t.reviewerId),
  ],
)

/** A reviewer's mark for one criterion, or that it does not apply; the reason belongs to both. */
export const scores = panels.table(
  'scores',
  {
    assignmentId: uuid('assignment_id')
      .notNull()
      .references(() => assignments.id),
    criterionCode: text('criterion_code').notNull(),
    score: integer('score'),
    notApplicable: boolean('not_applicable').notNull(),
    reason: text('reason').notNull(),
  },
  (t) => [primaryKey({ columns: [t.assignmentId, t.criterionCode] })],
)

export type Assignment = typeof assignments.$inferSelect
export type Score = Omit<typeof scores.$inferSelect, 'assignmentId'>
