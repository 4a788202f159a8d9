import {
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  smallint,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'
import type { Topic, Written } from '#platform/text/searchable.ts'

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
    /** The way of indexing by which it was written; an older one is read again. */
    form: smallint('form').notNull().default(0),
    /** The city's year in which it happened. */
    year: smallint('year'),
    happenedAt: timestamp('happened_at', { withTimezone: true }),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
    inEnglish: boolean('in_english').notNull().default(false),
    /** Codes and names of what it is about, for the filter. */
    topics: jsonb('topics').$type<readonly Topic[]>().notNull().default([]),
    /** The address without a language before it. */
    path: text('path').notNull(),
    title: jsonb('title').$type<Written>().notNull(),
    /** Words of the title with and without marks, its neighbours in pairs, numbers, and what it is filtered by. */
    titleWords: tsvector('vx').notNull(),
    /** The Vietnamese title without marks, for typing it from its start and for slips of the hand. */
    plainTitle: text('plain_title').notNull().default(''),
    summary: jsonb('summary').$type<Written>().notNull(),
    /** Words of everything. */
    words: tsvector('vf').notNull(),
    body: jsonb('body').$type<Written>().notNull(),
    /** The bodies letter for letter without marks and signs: where a word stands in one it stands in the other. */
    plainVi: text('plain_vi').notNull().default(''),
    plainEn: text('plain_en').notNull().default(''),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.refId] }),
    index('search_documents_vx').using('gin', t.titleWords),
    index('search_documents_vf').using('gin', t.words),
    index('search_documents_title_start').on(t.plainTitle.op('text_pattern_ops')),
    index('search_documents_title_slips').using('gin', t.plainTitle.op('gin_trgm_ops')),
    index('search_documents_form').on(t.form),
    index('search_documents_path').on(t.path),
    index('search_documents_newest').on(t.happenedAt.desc()),
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
