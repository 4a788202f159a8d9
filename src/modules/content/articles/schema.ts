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
import type { Preset } from './presets.ts'

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
    /** When the move that had brought it was undone: from then on nobody finds it, and its revisions stay. */
    takenBackAt: instant('taken_back_at'),
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

export type Lang = Locale
export type Article = typeof articles.$inferSelect
export type Revision = typeof articleRevisions.$inferSelect
export type Publication = typeof articlePublications.$inferSelect
