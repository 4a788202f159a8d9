import { index, integer, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Text } from '#platform/locale.ts'
import type { Written } from '#platform/text/searchable.ts'
import type { RichText } from './body/document.ts'

export const content = pgSchema('content')

/** What the portal informs about; the plan file declares them (Decision 1394/QĐ-UBND, II.1.2). */
export const topics = content.table('topics', {
  code: text('code').primaryKey(),
  name: jsonb('name').$type<Text>().notNull(),
  clause: text('clause').notNull(),
  position: integer('position').notNull(),
})

export type ArticleBody = { vi: RichText; en: RichText | null }

/** A piece of news or knowledge. English is whole or absent: null, never a copy of the Vietnamese. */
export const articles = content.table(
  'articles',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull().unique('articles_slug'),
    topic: text('topic').references(() => topics.code),
    state: text('state', { enum: ['draft', 'published'] })
      .notNull()
      .default('draft'),
    title: jsonb('title').$type<Written>().notNull(),
    summary: jsonb('summary').$type<Written>().notNull(),
    body: jsonb('body').$type<ArticleBody>().notNull(),
    authorId: uuid('author_id').notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('articles_news').on(t.state, t.publishedAt),
    index('articles_topic').on(t.topic, t.publishedAt),
    index('articles_changed').on(t.changedAt),
  ],
)

export type Topic = typeof topics.$inferSelect
export type Article = typeof articles.$inferSelect
