import { date, index, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { portal } from '../../schema.ts'

/** What the editors do about words that find nothing. How often they were asked stands in `fruitless_searches`. */
export const gaps = portal.table(
  'gaps',
  {
    id: uuid('id').primaryKey(),
    /** The words without marks. */
    words: text('words').notNull().unique('gaps_words'),
    /** The words as they were last typed. */
    typed: text('typed').notNull(),
    state: text('state', { enum: ['open', 'assigned', 'answered', 'dismissed'] })
      .notNull()
      .default('open'),
    /** The agency that is to write what is missing, and the last day for it. */
    agencyId: uuid('agency_id'),
    dueOn: date('due_on'),
    /** The address of this portal that answers. */
    answerPath: text('answer_path'),
    note: text('note'),
    firstAskedOn: date('first_asked_on').notNull(),
    lastAskedOn: date('last_asked_on').notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (t) => [index('gaps_state').on(t.state, t.lastAskedOn)],
)

export type Gap = typeof gaps.$inferSelect
