import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { exchange } from '../schema.ts'
import type { ImportChoices } from './choices.ts'
import type { BroughtEntry, RowFault } from './entries/fault.ts'
import type { SourceItem } from './sources/item.ts'
import {
  type Failure,
  type FileProblem,
  importStates,
  judgements,
  type Reason,
  results,
  sourceKinds,
} from './states.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** Material of an older portal, from its files to the articles or entries that came of it. */
export const imports = exchange.table(
  'imports',
  {
    id: uuid('id').primaryKey(),
    title: text('title').notNull(),
    source: text('source', { enum: sourceKinds }).notNull(),
    state: text('state', { enum: importStates }).notNull().default('gathering'),
    /** Whether to publish, under which topics, from which columns. */
    choices: jsonb('choices').$type<ImportChoices>().notNull(),
    createdBy: uuid('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    confirmedBy: uuid('confirmed_by'),
    confirmedAt: instant('confirmed_at'),
    /** Why the bringing in stopped before its end and waits for a person again. */
    stopped: text('stopped').$type<'may-not-write'>(),
    finishedAt: instant('finished_at'),
    undoneBy: uuid('undone_by'),
    undoneAt: instant('undone_at'),
    /** When its files, pictures and texts were cleared away; the report stays. */
    clearedAt: instant('cleared_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [index('imports_created').on(t.createdAt)],
)

/** A file handed in for an import; its bytes lie in the file store under the id. */
export const importFiles = exchange.table(
  'import_files',
  {
    id: uuid('id').primaryKey(),
    importId: uuid('import_id')
      .notNull()
      .references(() => imports.id),
    name: text('name').notNull(),
    size: integer('size').notNull(),
    sha256: text('sha256').notNull(),
    addedAt: instant('added_at').notNull(),
    readAt: instant('read_at'),
    /** How often its reading was begun: what is never finished is given up, so that the rest goes on. */
    attempts: integer('attempts').notNull().default(0),
    problem: text('problem').$type<FileProblem>(),
    /** The letters its text was in, where one file is one text. */
    encoding: text('encoding'),
    /** The columns of its tables, in their order. */
    columns: jsonb('columns').$type<string[]>().notNull().default([]),
    /** What it held besides articles, by its kind: never brought in, always told. */
    skipped: jsonb('skipped').$type<Record<string, number>>().notNull().default({}),
  },
  (t) => [uniqueIndex('import_files_once').on(t.importId, t.sha256)],
)

/** One thing of the old portal. The key makes it once-only within its import, however often a job starts anew. */
export const importRows = exchange.table(
  'import_rows',
  {
    id: uuid('id').primaryKey(),
    importId: uuid('import_id')
      .notNull()
      .references(() => imports.id),
    fileId: uuid('file_id')
      .notNull()
      .references(() => importFiles.id),
    /** The order of the files and of what stands in them. */
    position: bigint('position', { mode: 'number' }).generatedAlwaysAsIdentity(),
    sourceKey: text('source_key').notNull(),
    source: jsonb('source').$type<SourceItem>().notNull(),
    /** Null until it was judged. */
    judgement: text('judgement', { enum: judgements }),
    reasons: jsonb('reasons').$type<Reason[]>().notNull().default([]),
    title: text('title').notNull().default(''),
    publishedAt: instant('published_at'),
    /** Folded title and city day: what tells the same article under two keys. */
    likeness: text('likeness'),
    /** What it shares with its translation, and whether it is the English one. */
    pair: text('pair'),
    english: boolean('english').notNull().default(false),
    /** The old address as a path with its query, without the host. */
    path: text('path'),
    /** The article or the row that it repeats. */
    sameAs: jsonb('same_as').$type<{ title: string; href: string }>(),
    /** What a person decided; null leaves it to the judgement. */
    included: boolean('included'),
    result: text('result', { enum: results }),
    failure: text('failure').$type<Failure>(),
    /** How often it was begun: what fails twice is given up, so that the rest goes on. */
    attempts: integer('attempts').notNull().default(0),
    articleId: uuid('article_id'),
    articleSlug: text('article_slug'),
    /** The version that the import left behind: a higher one means that somebody worked on it. */
    articleVersion: integer('article_version'),
    /** What the form of its kind says against it, where rows become entries. */
    faults: jsonb('faults').$type<RowFault[]>().notNull().default([]),
    /** The entry that came of it, as the import left it. */
    entry: jsonb('entry').$type<BroughtEntry>(),
  },
  (t) => [
    uniqueIndex('import_rows_once').on(t.importId, t.sourceKey),
    index('import_rows_judgement').on(t.importId, t.judgement, t.position),
    index('import_rows_likeness').on(t.importId, t.likeness),
    index('import_rows_pair').on(t.importId, t.pair),
    index('import_rows_path').on(t.path, t.importId),
    index('import_rows_key').on(t.sourceKey).where(sql`result = 'imported'`),
    index('import_rows_article').on(t.articleId),
  ],
)

/** A picture that came with an import, by the address or reference that texts name it with. */
export const importPictures = exchange.table(
  'import_pictures',
  {
    importId: uuid('import_id')
      .notNull()
      .references(() => imports.id),
    key: text('key').notNull(),
    name: text('name').notNull(),
    /** Under which its bytes lie in the file store; null for one of which only the address is known. */
    storedAs: uuid('stored_as'),
    address: text('address'),
    alt: text('alt').notNull().default(''),
    mediaId: uuid('media_id'),
  },
  (t) => [primaryKey({ columns: [t.importId, t.key] })],
)

/** Old addresses and where they lead now, as far as the import knows. */
export const importRedirects = exchange.table(
  'import_redirects',
  {
    importId: uuid('import_id')
      .notNull()
      .references(() => imports.id),
    from: text('from_path').notNull(),
    to: text('to_path').notNull(),
    rowId: uuid('row_id'),
  },
  (t) => [primaryKey({ columns: [t.importId, t.from] }), index('import_redirects_from').on(t.from)],
)

export type Import = typeof imports.$inferSelect
export type ImportFile = typeof importFiles.$inferSelect
export type ImportRow = typeof importRows.$inferSelect
export type ImportPicture = typeof importPictures.$inferSelect
