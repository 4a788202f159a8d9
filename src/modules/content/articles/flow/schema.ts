import { sql } from 'drizzle-orm'
import {
  date,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { locales } from '#platform/locale.ts'
import { content } from '../../schema.ts'
import type { ApprovalRole } from '../presets.ts'
import { articleRevisions, articles } from '../schema.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })
const lang = () => text('lang', { enum: locales }).notNull()

/** A revision sent for approval in one language. It sticks to the revision: another wording is sent anew. */
export const articleApprovals = content.table(
  'article_approvals',
  {
    id: uuid('id').primaryKey(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => articleRevisions.id),
    lang: lang(),
    /** The roles that approve, in their order, as the preset had them on the day of sending. */
    steps: jsonb('steps').$type<ApprovalRole[]>().notNull(),
    taken: integer('taken').notNull().default(0),
    state: text('state', { enum: ['open', 'approved', 'returned', 'replaced'] })
      .notNull()
      .default('open'),
    sentBy: uuid('sent_by').notNull(),
    sentAt: instant('sent_at').notNull(),
    settledBy: uuid('settled_by'),
    settledAt: instant('settled_at'),
    /** Why it was returned. */
    reason: text('reason'),
  },
  (t) => [
    uniqueIndex('article_approvals_open').on(t.articleId, t.lang).where(sql`state = 'open'`),
    uniqueIndex('article_approvals_revision')
      .on(t.revisionId, t.lang)
      .where(sql`state in ('open', 'approved')`),
  ],
)

/** Who took which step of an approval. */
export const articleApprovalSteps = content.table(
  'article_approval_steps',
  {
    approvalId: uuid('approval_id')
      .notNull()
      .references(() => articleApprovals.id),
    step: integer('step').notNull(),
    role: text('role').$type<ApprovalRole>().notNull(),
    takenBy: uuid('taken_by').notNull(),
    takenAt: instant('taken_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.approvalId, t.step] })],
)

/** A publication or an expiry set for a moment, of exactly one revision in one language. */
export const articleSchedules = content.table(
  'article_schedules',
  {
    id: uuid('id').primaryKey(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    lang: lang(),
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => articleRevisions.id),
    kind: text('kind', { enum: ['publish', 'expire'] }).notNull(),
    dueAt: instant('due_at').notNull(),
    state: text('state', { enum: ['planned', 'done', 'cancelled', 'dropped'] })
      .notNull()
      .default('planned'),
    setBy: uuid('set_by').notNull(),
    setAt: instant('set_at').notNull(),
    endedAt: instant('ended_at'),
    /** Why it could not be carried out when it was due. */
    refusal: text('refusal'),
  },
  (t) => [
    uniqueIndex('article_schedules_planned')
      .on(t.articleId, t.lang, t.kind)
      .where(sql`state = 'planned'`),
    index('article_schedules_due').on(t.state, t.dueAt),
  ],
)

/** What was published without approval and is looked at afterwards. */
export const articleChecks = content.table('article_checks', {
  id: uuid('id').primaryKey(),
  articleId: uuid('article_id')
    .notNull()
    .references(() => articles.id),
  revisionId: uuid('revision_id')
    .notNull()
    .references(() => articleRevisions.id),
  lang: lang(),
  publishedBy: uuid('published_by').notNull(),
  publishedAt: instant('published_at').notNull(),
  /** The last day for the check. */
  dueOn: date('due_on').notNull(),
  checkedBy: uuid('checked_by'),
  checkedAt: instant('checked_at'),
})

/** Reminders of a day of review that have gone out: each kind once for each such day. */
export const articleReminders = content.table(
  'article_reminders',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    reviewOn: date('review_on').notNull(),
    kind: text('kind').notNull(),
    sentAt: instant('sent_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.reviewOn, t.kind] })],
)

export type Approval = typeof articleApprovals.$inferSelect
export type Schedule = typeof articleSchedules.$inferSelect
export type Check = typeof articleChecks.$inferSelect
