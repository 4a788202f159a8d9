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
import { type Locale, locales } from '#platform/locale.ts'
import type { Written } from '#platform/text/searchable.ts'
import type { RichText } from '../body/document.ts'
import { content, topics } from '../schema.ts'
import type { ApprovalRole, Preset } from './presets.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })
const lang = () => text('lang', { enum: locales }).notNull()

export type ArticleBody = { vi: RichText; en: RichText | null }

/** The head record of a piece of news or knowledge: what does not change from revision to revision, and what stands now. */
export const articles = content.table(
  'articles',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull().unique('articles_slug'),
    preset: text('preset').$type<Preset>().notNull(),
    /** The topic of what the public sees; each revision has its own. */
    topic: text('topic').references(() => topics.code),
    /** By which lists order it; null while no language is to be seen. */
    listedAt: instant('listed_at'),
    firstPublishedAt: instant('first_published_at'),
    authorId: uuid('author_id').notNull(),
    /** Who answers for it beside the author, because authors leave. */
    secondOwnerId: uuid('second_owner_id'),
    /** The day by which somebody reads it again. */
    reviewOn: date('review_on'),
    /** The number of the newest revision. */
    latest: integer('latest').notNull(),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [
    index('articles_listed').on(t.listedAt, t.id),
    index('articles_topic').on(t.topic, t.listedAt),
    index('articles_changed').on(t.changedAt),
    index('articles_review').on(t.reviewOn),
  ],
)

/** One wording of the whole article, both languages. A trigger refuses every change: what is new is a new row. */
export const articleRevisions = content.table(
  'article_revisions',
  {
    id: uuid('id').primaryKey(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    /** Counted from 1 in each article. */
    number: integer('number').notNull(),
    topic: text('topic').references(() => topics.code),
    title: jsonb('title').$type<Written>().notNull(),
    summary: jsonb('summary').$type<Written>().notNull(),
    body: jsonb('body').$type<ArticleBody>().notNull(),
    /** SHA-256 of the words of each language: equal means word for word the same. */
    hashVi: text('hash_vi').notNull(),
    hashEn: text('hash_en'),
    /** The revision whose Vietnamese the English says; null where there is no English. */
    englishBasis: uuid('english_basis'),
    writtenBy: uuid('written_by').notNull(),
    writtenAt: instant('written_at').notNull(),
    /** What was changed and why, in the writer's words. */
    note: text('note').notNull(),
    /** The number of the older revision that this one brings back. */
    restores: integer('restores'),
  },
  (t) => [uniqueIndex('article_revisions_number').on(t.articleId, t.number)],
)

/** What the public sees of an article in one language, or saw last. */
export const articlePublications = content.table(
  'article_publications',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    lang: lang(),
    state: text('state', { enum: ['published', 'withdrawn', 'expired'] }).notNull(),
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => articleRevisions.id),
    /** When the language came up; a newer revision does not move it. */
    publishedAt: instant('published_at').notNull(),
    /** When this revision took its place. */
    changedAt: instant('changed_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.lang] })],
)

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

export type Lang = Locale
export type Article = typeof articles.$inferSelect
export type Revision = typeof articleRevisions.$inferSelect
export type Publication = typeof articlePublications.$inferSelect
export type Approval = typeof articleApprovals.$inferSelect
export type Schedule = typeof articleSchedules.$inferSelect
export type Check = typeof articleChecks.$inferSelect
