import {
  customType,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'
import type { Written } from '#platform/text/searchable.ts'

export const portal = pgSchema('portal')

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * What the search knows of each thing. The vectors are written by the program (search/vectors.ts):
 * PostgreSQL's own parser cuts words at Đ and document numbers in two.
 */
export const searchDocuments = portal.table(
  'search_documents',
  {
    kind: text('kind').notNull(),
    /** The id of a record, or the code of what has none. */
    refId: text('ref_id').notNull(),
    /** The address without a language before it. */
    path: text('path').notNull(),
    title: jsonb('title').$type<Written>().notNull(),
    summary: jsonb('summary').$type<Written>().notNull(),
    body: jsonb('body').$type<Written>().notNull(),
    /** Words with their marks, the tone in one place. */
    exactWords: tsvector('vx').notNull(),
    /** Words without marks, and the numbers of documents. */
    foldedWords: tsvector('vf').notNull(),
    happenedAt: timestamp('happened_at', { withTimezone: true }),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.refId] }),
    index('search_documents_vx').using('gin', t.exactWords),
    index('search_documents_vf').using('gin', t.foldedWords),
    index('search_documents_path').on(t.path),
  ],
)

/** What people looked for in vain, by day and without the person: the editors' list of what is missing. */
export const fruitlessSearches = portal.table(
  'fruitless_searches',
  {
    /** The folded words. */
    words: text('words').notNull(),
    day: text('day').notNull(),
    typed: text('typed').notNull(),
    times: integer('times').notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.words] })],
)
