import { sql } from 'drizzle-orm'
import {
  bigint,
  date,
  index,
  integer,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { awards, support } from '../schema.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** A step of a contract: what is shown, by when, and what is paid on its acceptance. */
export const milestones = support.table(
  'milestones',
  {
    id: uuid('id').primaryKey(),
    awardId: uuid('award_id')
      .notNull()
      .references(() => awards.id),
    ordinal: integer('ordinal').notNull(),
    title: text('title').notNull(),
    /** What proves it. */
    evidenceWanted: text('evidence_wanted').notNull(),
    dueOn: date('due_on').notNull(),
    /** In đồng; the milestones of an award add up to its amount. */
    amount: bigint('amount', { mode: 'number' }).notNull(),
    handedInAt: instant('handed_in_at'),
    handedInBy: uuid('handed_in_by'),
    report: text('report').notNull().default(''),
    acceptedAt: instant('accepted_at'),
    acceptedBy: uuid('accepted_by'),
    returnedAt: instant('returned_at'),
    returnedReason: text('returned_reason'),
    version: integer('version').notNull().default(1),
  },
  (t) => [uniqueIndex('milestones_ordinal').on(t.awardId, t.ordinal)],
)

/** A document that proves a milestone. */
export const evidence = support.table(
  'evidence',
  {
    id: uuid('id').primaryKey(),
    milestoneId: uuid('milestone_id')
      .notNull()
      .references(() => milestones.id),
    fileId: uuid('file_id').notNull(),
    what: text('what').notNull(),
    addedBy: uuid('added_by').notNull(),
    addedAt: instant('added_at').notNull(),
    removedAt: instant('removed_at'),
  },
  (t) => [index('evidence_milestone').on(t.milestoneId).where(sql`removed_at is null`)],
)

export type Milestone = typeof milestones.$inferSelect
export type Evidence = typeof evidence.$inferSelect
