import { boolean, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { portal } from '../../schema.ts'

/** What the editors say about a term; it stands over what the files in synonyms/ say about the same term. */
export const synonyms = portal.table('synonyms', {
  id: uuid('id').primaryKey(),
  /** The term without marks: one saying about each. */
  folded: text('folded').notNull().unique('synonyms_folded'),
  term: text('term').notNull(),
  /** Empty takes away what the files say. */
  meanings: jsonb('meanings').$type<readonly string[]>().notNull(),
  /** Whether a meaning also finds the term. */
  mutual: boolean('mutual').notNull(),
  changedBy: uuid('changed_by').notNull(),
  changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  version: integer('version').notNull().default(1),
})
