import { sql } from 'drizzle-orm'
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
import { panels } from '../schema.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** What is known of a reviewer for choosing them: fields, employer, how much they will take on. */
export const reviewers = panels.table('reviewers', {
  personId: uuid('person_id').primaryKey(),
  /** Sector codes of the organisations module. */
  fields: jsonb('fields').$type<string[]>().notNull(),
  employer: text('employer').notNull().default(''),
  /** The employer without marks and capitals, for comparing. */
  foldedEmployer: text('folded_employer').notNull().default(''),
  /** The employer where it is in the directory. */
  employerId: uuid('employer_id'),
  /** Reviews they will have open at once. */
  capacity: integer('capacity').notNull().default(10),
  changedAt: instant('changed_at').notNull(),
  version: integer('version').notNull().default(1),
})

/** A reviewer's own tie to an organisation: a share, a mandate, a job, a relative there. */
export const reviewerTies = panels.table(
  'reviewer_ties',
  {
    id: uuid('id').primaryKey(),
    personId: uuid('person_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    kind: text('kind', {
      enum: ['shareholder', 'mentor', 'employee', 'adviser', 'relative', 'rival'],
    }).notNull(),
    note: text('note').notNull().default(''),
    since: text('since'),
    statedBy: uuid('stated_by').notNull(),
    statedAt: instant('stated_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    index('reviewer_ties_person').on(t.personId),
    uniqueIndex('reviewer_ties_standing')
      .on(t.personId, t.organisationId, t.kind)
      .where(sql`ended_at is null`),
  ],
)

/** A conflict found by comparing a reviewer with what is judged, before anybody opens the file. */
export const conflicts = panels.table(
  'conflicts',
  {
    id: uuid('id').primaryKey(),
    subjectType: text('subject_type').notNull(),
    subjectId: uuid('subject_id').notNull(),
    personId: uuid('person_id').notNull(),
    kind: text('kind').notNull(),
    /** What was compared, in words for whoever runs the panel. */
    detail: text('detail').notNull(),
    foundAt: instant('found_at').notNull(),
    /** A person looked and said it is none, with the reason; it then bars no longer. */
    dismissedBy: uuid('dismissed_by'),
    dismissedReason: text('dismissed_reason'),
    certain: boolean('certain').notNull(),
  },
  (t) => [
    uniqueIndex('conflicts_once').on(t.subjectType, t.subjectId, t.personId, t.kind),
    index('conflicts_person').on(t.personId),
  ],
)

/** A review as it stood before it was opened again, after an appeal. Only appended to. */
export const earlierReviews = panels.table('earlier_reviews', {
  id: uuid('id').primaryKey(),
  assignmentId: uuid('assignment_id').notNull(),
  scores: jsonb('scores').$type<unknown[]>().notNull(),
  finishedAt: instant('finished_at').notNull(),
  reopenedBy: uuid('reopened_by').notNull(),
  reopenedAt: instant('reopened_at').notNull(),
  reason: text('reason').notNull(),
})

export type ReviewerProfile = typeof reviewers.$inferSelect
export type ReviewerTie = typeof reviewerTies.$inferSelect
export type FoundConflict = typeof conflicts.$inferSelect
