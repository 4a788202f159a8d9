import { date, integer, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { plan } from '../../schema.ts'
import type { AnnualState, ReturnedFrom } from './rules.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** The annual plan of one year of a plan, from the call for proposals to its approval. */
export const annualPlans = plan.table(
  'annual_plans',
  {
    id: uuid('id').primaryKey(),
    planCode: text('plan_code').notNull(),
    year: integer('year').notNull(),
    state: text('state').$type<AnnualState>().notNull().default('collecting'),
    /** The last day for proposals; that day still counts. */
    proposalsUntil: date('proposals_until').notNull(),
    /** What the Department tells those whom it asks. */
    note: text('note').notNull().default(''),
    openedBy: uuid('opened_by').notNull(),
    openedAt: instant('opened_at').notNull(),
    /** Who handed it to Finance last: nobody approves what they handed in. */
    handedInBy: uuid('handed_in_by'),
    handedInAt: instant('handed_in_at'),
    returnedReason: text('returned_reason'),
    returnedFrom: text('returned_from').$type<ReturnedFrom>(),
    approvedBy: uuid('approved_by'),
    approvedAt: instant('approved_at'),
    /** Number of the decision that approves it, where it had one by then. */
    basis: text('basis'),
    /** When it came to where it stands now: from then on it waits for somebody. */
    changedAt: instant('changed_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [unique('annual_plans_once').on(t.planCode, t.year)],
)

/** The agencies that were asked for proposals, by the organisation that was asked. */
export const annualAgencies = plan.table(
  'annual_agencies',
  {
    annualPlanId: uuid('annual_plan_id')
      .notNull()
      .references(() => annualPlans.id),
    agencyId: uuid('agency_id').notNull(),
    /** A later last day for this agency alone, with who gave it and why. */
    extendedUntil: date('extended_until'),
    extendedBy: uuid('extended_by'),
    extensionReason: text('extension_reason'),
    /** When it said that it proposes nothing; a proposal sent later takes that back. */
    declinedAt: instant('declined_at'),
    declinedBy: uuid('declined_by'),
  },
  (t) => [primaryKey({ columns: [t.annualPlanId, t.agencyId] })],
)

export type AnnualPlan = typeof annualPlans.$inferSelect
export type AskedAgency = typeof annualAgencies.$inferSelect
