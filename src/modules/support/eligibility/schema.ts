import { date, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { Text } from '#platform/locale.ts'
import { support } from '../schema.ts'
import type { Rule } from './rule.ts'

/** A criterion as versioned data; the plan file declares them. It holds from a day, perhaps until one. */
export const criteria = support.table(
  'criteria',
  {
    id: uuid('id').primaryKey(),
    code: text('code').notNull(),
    appliesTo: text('applies_to', { enum: ['startup', 'supporter'] }).notNull(),
    rule: jsonb('rule').$type<Rule>().notNull(),
    /** Document and clause, as people cite it. */
    clause: text('clause').notNull(),
    wording: jsonb('wording').$type<Text>().notNull(),
    whatIsMissing: jsonb('what_is_missing').$type<Text>().notNull(),
    holdsFrom: date('holds_from').notNull(),
    holdsUntil: date('holds_until'),
  },
  (t) => [unique('criteria_code_from').on(t.code, t.holdsFrom)],
)

export type StoredCriterion = typeof criteria.$inferSelect
