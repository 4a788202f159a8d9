import { bigint, date, index, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import type { Text } from '#platform/locale.ts'
import { programmes, support } from '../schema.ts'

/** What a programme pays for one kind of cost: which share, up to how much, from which source, by which clause. */
export const terms = support.table(
  'terms',
  {
    id: uuid('id').primaryKey(),
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    /** Code of the plan's support line. */
    lineCode: text('line_code').notNull(),
    /** Kind of cost, such as rent or curricula; the same code in two programmes is the same expense. */
    costKind: text('cost_kind').notNull(),
    what: jsonb('what').$type<Text>().notNull(),
    /** Percent of the cost that is paid, 1 to 100. */
    sharePercent: integer('share_percent').notNull(),
    unit: text('unit', {
      enum: ['contract', 'month', 'person', 'certificate', 'course', 'item'],
    }).notNull(),
    /** Ceilings in đồng; null where the text names none. */
    ceilingPerUnit: bigint('ceiling_per_unit', { mode: 'number' }),
    ceilingPerYear: bigint('ceiling_per_year', { mode: 'number' }),
    /** The most units, such as months of rent. */
    maxUnits: integer('max_units'),
    /** Code of the plan's source of money. */
    sourceCode: text('source_code').notNull(),
    clause: text('clause').notNull(),
    holdsFrom: date('holds_from').notNull(),
    holdsUntil: date('holds_until'),
  },
  (t) => [index('terms_programme').on(t.programmeId)],
)

export type Term = typeof terms.$inferSelect
