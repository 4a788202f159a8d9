import { date, integer, jsonb, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { Text } from '#platform/locale.ts'
import { cases, support } from '../schema.ts'
import type { Audience, Rule } from './rule.ts'

/** A criterion as versioned data; the plan file declares them. It holds from a day, perhaps until one. */
export const criteria = support.table(
  'criteria',
  {
    id: uuid('id').primaryKey(),
    code: text('code').notNull(),
    appliesTo: text('applies_to').$type<Audience>().notNull(),
    rule: jsonb('rule').$type<Rule>().notNull(),
    /** Document and clause, as people cite it. */
    clause: text('clause').notNull(),
    /** The set of rules it belongs to; null for what the plan itself asks. */
    setCode: text('set_code'),
    wording: jsonb('wording').$type<Text>().notNull(),
    whatIsMissing: jsonb('what_is_missing').$type<Text>().notNull(),
    holdsFrom: date('holds_from').notNull(),
    holdsUntil: date('holds_until'),
  },
  (t) => [unique('criteria_code_from').on(t.code, t.holdsFrom)],
)

export type StoredCriterion = typeof criteria.$inferSelect

/** A definition of the law as a set of criteria: who is a startup, a mentor, a science and technology enterprise. */
export const ruleSets = support.table('rule_sets', {
  code: text('code').primaryKey(),
  position: integer('position').notNull(),
  name: jsonb('name').$type<Text>().notNull(),
  /** What meeting all of it gives, and who says so. */
  summary: jsonb('summary').$type<Text>().notNull(),
  appliesTo: text('applies_to').$type<Audience>().notNull(),
  /** Document and articles, as people cite them. */
  clause: text('clause').notNull(),
  holdsFrom: date('holds_from').notNull(),
  holdsUntil: date('holds_until'),
})

/** What an officer found of a criterion in a case, beside what the program judged from the facts. */
export const findings = support.table(
  'findings',
  {
    id: uuid('id').primaryKey(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id),
    criterionCode: text('criterion_code').notNull(),
    finding: text('finding', { enum: ['met', 'not-met'] }).notNull(),
    note: text('note').notNull(),
    foundBy: uuid('found_by').notNull(),
    foundAt: timestamp('found_at', { withTimezone: true }).notNull(),
  },
  (t) => [unique('findings_once').on(t.caseId, t.criterionCode)],
)

export type RuleSet = typeof ruleSets.$inferSelect
export type Finding = typeof findings.$inferSelect
