import { integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { FormDefinition } from '../definition.ts'
import { forms } from '../schema.ts'

/** A form in the making; publishing it adds a version, which never changes. */
export const drafts = forms.table('drafts', {
  id: uuid('id').primaryKey(),
  /** The code under which its versions are published. */
  code: text('code').notNull().unique(),
  title: text('title').notNull(),
  /** As far as it is built; sound only when it can be published. */
  definition: jsonb('definition').$type<FormDefinition>().notNull(),
  changedBy: uuid('changed_by'),
  changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  version: integer('version').notNull().default(1),
})

export type FormDraft = typeof drafts.$inferSelect
