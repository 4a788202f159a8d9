import {
  date,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Text } from '#platform/locale.ts'
import type { Written } from '#platform/text/searchable.ts'
import type { RichText } from './body/document.ts'
import type { DocumentKind, Relation } from './documents/kinds.ts'

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

/** A document of law or policy. */
export const documents = content.table(
  'documents',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull().unique('documents_slug'),
    /** Number and issuer in one writing: what makes two records the same document. */
    identity: text('identity').notNull(),
    /** As printed, such as 1394/QĐ-UBND; null where only title and day are cited. */
    number: text('number'),
    /** The number in the one form that every way of writing it leads to. */
    numberKey: text('number_key'),
    kind: text('kind').$type<DocumentKind>().notNull(),
    issuer: jsonb('issuer').$type<Text>().notNull(),
    /** The office that signed, never a person's name. */
    signer: jsonb('signer').$type<Text>(),
    issuedOn: date('issued_on').notNull(),
    effectiveOn: date('effective_on'),
    /** The last day on which it holds. */
    expiresOn: date('expires_on'),
    title: jsonb('title').$type<Text>().notNull(),
    summary: jsonb('summary').$type<Text>().notNull(),
    /** The text as far as it is at hand, in Vietnamese. */
    fullText: text('full_text'),
    sourceFileId: uuid('source_file_id'),
    /** Number, titles and issuer without marks, for the list's own filter. */
    folded: text('folded').notNull(),
    recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    uniqueIndex('documents_identity').on(t.identity),
    index('documents_number').on(t.numberKey),
    index('documents_issued').on(t.issuedOn),
  ],
)

/** How one document stands to another: it replaces, amends, guides it, or is based on it. */
export const documentRelations = content.table(
  'document_relations',
  {
    fromId: uuid('from_id')
      .notNull()
      .references(() => documents.id),
    relation: text('relation').$type<Relation>().notNull(),
    toId: uuid('to_id')
      .notNull()
      .references(() => documents.id),
  },
  (t) => [
    primaryKey({ columns: [t.fromId, t.relation, t.toId] }),
    index('document_relations_to').on(t.toId),
  ],
)

/** Where a plan, a criterion, a programme cites a document; the citing module hands in its whole list. */
export const citations = content.table(
  'citations',
  {
    id: uuid('id').primaryKey(),
    source: text('source').notNull(),
    numberKey: text('number_key').notNull(),
    label: jsonb('label').$type<Text>().notNull(),
    clause: text('clause').notNull(),
    path: text('path').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [index('citations_number').on(t.numberKey), index('citations_source').on(t.source)],
)

export type Topic = typeof topics.$inferSelect
export type Article = typeof articles.$inferSelect
export type LawDocument = typeof documents.$inferSelect
export type Citation = typeof citations.$inferSelect
