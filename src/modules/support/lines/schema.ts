import { boolean, integer, jsonb, text } from 'drizzle-orm/pg-core'
import type { Text } from '#platform/locale.ts'
import { support } from '../schema.ts'

/** A support line as the plan has it, taken over when the plan is loaded; programmes carry lines out. */
export const lines = support.table('lines', {
  code: text('code').primaryKey(),
  position: integer('position').notNull(),
  /** Number of the decision and clause, as people cite it. */
  clause: text('clause').notNull(),
  name: jsonb('name').$type<Text>().notNull(),
  paysFor: jsonb('pays_for').$type<Text[]>().notNull(),
  beneficiaries: jsonb('beneficiaries').$type<string[]>().notNull(),
  /** `part` of the cost, a share the source leaves `unstated`, or `priority` without money. */
  share: text('share', { enum: ['part', 'unstated', 'priority'] }).notNull(),
  criteriaCodes: jsonb('criteria_codes').$type<string[]>().notNull(),
  /** False once a later plan no longer has it: programmes that carry it out keep its name. */
  current: boolean('current').notNull().default(true),
})

export type SupportLine = typeof lines.$inferSelect
