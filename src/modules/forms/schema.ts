import {
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Answer, Answers } from './answers.ts'
import type { FormDefinition } from './definition.ts'

export const forms = pgSchema('forms')

/** A published form; never changed afterwards: another wording is another version. */
export const versions = forms.table(
  'versions',
  {
    id: uuid('id').primaryKey(),
    code: text('code').notNull(),
    number: integer('number').notNull(),
    definition: jsonb('definition').$type<FormDefinition>().notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true }).notNull(),
  },
  (t) => [unique('versions_code_number').on(t.code, t.number)],
)

/** One filling of a form; whose it is, is known by the module that asked for it. */
export const sheets = forms.table('sheets', {
  id: uuid('id').primaryKey(),
  versionId: uuid('version_id')
    .notNull()
    .references(() => versions.id),
  answers: jsonb('answers').$type<Answers>().notNull(),
  revision: integer('revision').notNull().default(0),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  updatedBy: uuid('updated_by'),
})

/** Each change of an answer, so that the sheet can be known as it stood at any revision. Only appended to. */
export const changes = forms.table(
  'changes',
  {
    sheetId: uuid('sheet_id')
      .notNull()
      .references(() => sheets.id),
    field: text('field').notNull(),
    revision: integer('revision').notNull(),
    value: jsonb('value').$type<Answer>().notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    by: uuid('by'),
  },
  (t) => [primaryKey({ columns: [t.sheetId, t.field, t.revision] })],
)

export type FormVersion = typeof versions.$inferSelect
export type Sheet = typeof sheets.$inferSelect
