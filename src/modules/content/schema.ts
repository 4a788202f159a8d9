import { integer, jsonb, pgSchema, text } from 'drizzle-orm/pg-core'
import type { Text } from '#platform/locale.ts'

export const content = pgSchema('content')

/** What the portal informs about; the plan file declares them (Decision 1394/QĐ-UBND, II.1.2). */
export const topics = content.table('topics', {
  code: text('code').primaryKey(),
  name: jsonb('name').$type<Text>().notNull(),
  clause: text('clause').notNull(),
  position: integer('position').notNull(),
})

export type Topic = typeof topics.$inferSelect
