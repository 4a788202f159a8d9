import { date, index, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { schema } from '../schema.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** Who stands behind an organisation, with or without an account here: what conflicts of interest are found by. */
export const ties = schema.table(
  'ties',
  {
    id: uuid('id').primaryKey(),
    organisationId: uuid('organisation_id').notNull(),
    kind: text('kind', {
      enum: ['founder', 'legal-representative', 'shareholder', 'mentor', 'employee'],
    }).notNull(),
    name: text('name').notNull(),
    /** The name without marks and capitals, for comparing. */
    foldedName: text('folded_name').notNull(),
    /** Lower case; the surest way to know a person again. */
    email: text('email'),
    /** Where the person works besides; folded for comparing. */
    employer: text('employer').notNull().default(''),
    foldedEmployer: text('folded_employer').notNull().default(''),
    since: date('since'),
    statedBy: uuid('stated_by').notNull(),
    statedAt: instant('stated_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    index('ties_organisation').on(t.organisationId),
    index('ties_name').on(t.foldedName),
    index('ties_email').on(t.email),
  ],
)

export type Tie = typeof ties.$inferSelect
