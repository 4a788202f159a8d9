import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { plan } from '../schema.ts'
import type { ReminderKind } from './reminder-days.ts'
import type { MilestoneState, WorkState } from './rules.ts'

/** The work that one year asks of a task of a plan. */
export const taskYears = plan.table(
  'task_years',
  {
    id: uuid('id').primaryKey(),
    planCode: text('plan_code').notNull(),
    taskCode: text('task_code').notNull(),
    year: integer('year').notNull(),
    /** What work that only an annual plan asks for is called; null where the task of the plan has a name. */
    ownTitle: text('own_title'),
    /** The place of the task in its plan: codes such as I.10 do not sort by letters. */
    position: integer('position').notNull(),
    /** Whether the newest version of the plan still asks for it. What was recorded stays either way. */
    planned: boolean('planned').notNull(),
    state: text('state').$type<WorkState>().notNull().default('not-started'),
    /** The last day for it. */
    dueOn: date('due_on').notNull(),
    /** The day on which the program first knew of it: before that nobody could record anything here. */
    openedOn: date('opened_on').notNull(),
    /** How far the work is, in the words of whoever leads it; public. */
    progressNote: text('progress_note').notNull().default(''),
    /** Why it was dropped, or taken up again after it was closed. */
    reason: text('reason'),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [unique('task_years_once').on(t.planCode, t.taskCode, t.year)],
)

/** Who carries which part of a task in which time, successions reckoned in: on any day one is accountable. */
export const taskHolders = plan.table(
  'task_holders',
  {
    id: uuid('id').primaryKey(),
    planCode: text('plan_code').notNull(),
    taskCode: text('task_code').notNull(),
    part: text('part').$type<'lead' | 'coordinator'>().notNull(),
    /** The lead that answers for the task. */
    accountable: boolean('accountable').notNull(),
    /** The agency by its code in the plan, and the one that the plan named in its place at first. */
    agency: text('agency').notNull(),
    namedInPlan: text('named_in_plan').notNull(),
    /** Null where the plan names a group, which nobody can sign in for. */
    organisationId: uuid('organisation_id'),
    /** The first day of it, and the first day after it; null is without end. */
    heldFrom: date('held_from'),
    heldUntil: date('held_until'),
  },
  (t) => [
    // Held twice at once, a task would have two that answer for it.
    unique('task_holders_once')
      .on(t.planCode, t.taskCode, t.namedInPlan, t.heldFrom)
      .nullsNotDistinct(),
    index('task_holders_organisation').on(t.organisationId),
  ],
)

export const milestones = plan.table(
  'milestones',
  {
    id: uuid('id').primaryKey(),
    taskYearId: uuid('task_year_id')
      .notNull()
      .references(() => taskYears.id),
    title: text('title').notNull(),
    dueOn: date('due_on').notNull(),
    state: text('state').$type<MilestoneState>().notNull().default('open'),
    metOn: date('met_on'),
    /** What shows that it was met, or why it was dropped or opened again; public. */
    note: text('note').notNull().default(''),
    evidenceFileId: uuid('evidence_file_id'),
    /** The entry of the ledger that shows it. */
    evidenceEntryId: uuid('evidence_entry_id'),
    addedBy: uuid('added_by').notNull(),
    addedAt: timestamp('added_at', { withTimezone: true }).notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [index('milestones_of_year').on(t.taskYearId), index('milestones_due').on(t.dueOn)],
)

/** What those who work on a task say to each other; it stays with the task over the years. */
export const taskComments = plan.table(
  'task_comments',
  {
    id: uuid('id').primaryKey(),
    planCode: text('plan_code').notNull(),
    taskCode: text('task_code').notNull(),
    year: integer('year').notNull(),
    authorId: uuid('author_id').notNull(),
    text: text('text').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [index('task_comments_task').on(t.planCode, t.taskCode, t.at)],
)

/** Reminders that went out: each kind once for a milestone. */
export const milestoneReminders = plan.table(
  'milestone_reminders',
  {
    milestoneId: uuid('milestone_id').notNull(),
    kind: text('kind').$type<ReminderKind>().notNull(),
    sentAt: timestamp('sent_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.milestoneId, t.kind] }),
    foreignKey({ columns: [t.milestoneId], foreignColumns: [milestones.id] }),
  ],
)

export type TaskYear = typeof taskYears.$inferSelect
export type Milestone = typeof milestones.$inferSelect
