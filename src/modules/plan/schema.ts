import {
  boolean,
  integer,
  jsonb,
  pgSchema,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { PlanFile } from './file/index.ts'

export const plan = pgSchema('plan')

/** A plan as it was loaded; a changed file is a new version, and the old one stays readable. */
export const plans = plan.table(
  'plans',
  {
    id: uuid('id').primaryKey(),
    code: text('code').notNull(),
    version: integer('version').notNull(),
    content: jsonb('content').$type<PlanFile>().notNull(),
    /** SHA-256 of the content: loading the same file again changes nothing. */
    contentHash: text('content_hash').notNull(),
    /** The one plan that the portal shows when nobody names another. */
    current: boolean('current').notNull(),
    loadedAt: timestamp('loaded_at', { withTimezone: true }).notNull(),
  },
  (t) => [unique('plans_code_version').on(t.code, t.version)],
)

export type StoredPlan = typeof plans.$inferSelect
