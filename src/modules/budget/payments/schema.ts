import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { budget, commitments } from '../schema.ts'
import type { RequestState } from '../states.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })
const dong = (name: string) => bigint(name, { mode: 'number' })

/** An organisation's account for payments. A change waits for confirmation by Finance and freezes open payments. */
export const bankAccounts = budget.table(
  'bank_accounts',
  {
    id: uuid('id').primaryKey(),
    organisationId: uuid('organisation_id').notNull(),
    bank: text('bank').notNull(),
    holder: text('holder').notNull(),
    /** As printed; text, because it may begin with zeros. */
    number: text('number').notNull(),
    statedBy: uuid('stated_by').notNull(),
    statedAt: instant('stated_at').notNull(),
    confirmedBy: uuid('confirmed_by'),
    confirmedAt: instant('confirmed_at'),
    replacedAt: instant('replaced_at'),
  },
  (t) => [
    uniqueIndex('bank_accounts_current').on(t.organisationId).where(sql`replaced_at is null`),
  ],
)

/** A request to pay a part of a commitment. */
export const paymentRequests = budget.table(
  'payment_requests',
  {
    id: uuid('id').primaryKey(),
    commitmentId: uuid('commitment_id')
      .notNull()
      .references(() => commitments.id),
    /** Running number in the commitment, from 1. */
    ordinal: integer('ordinal').notNull(),
    /** The milestone whose acceptance it rests on; a module above owns it. */
    milestoneId: uuid('milestone_id'),
    milestoneLabel: text('milestone_label').notNull().default(''),
    amount: dong('amount').notNull(),
    bankAccountId: uuid('bank_account_id').references(() => bankAccounts.id),
    state: text('state').$type<RequestState>().notNull().default('requested'),
    frozenReason: text('frozen_reason'),
    requestedBy: uuid('requested_by').notNull(),
    requestedAt: instant('requested_at').notNull(),
    /** How many different people must approve: fixed when it was requested. */
    approvalsWanted: integer('approvals_wanted').notNull(),
    /** Number of the treasury's payment order; one order pays one request. */
    paymentOrder: text('payment_order'),
    paidOn: date('paid_on'),
    paidBy: uuid('paid_by'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('payment_requests_ordinal').on(t.commitmentId, t.ordinal),
    uniqueIndex('payment_requests_order').on(t.paymentOrder),
    // A milestone is paid once: a declined request makes room for another.
    uniqueIndex('payment_requests_milestone')
      .on(t.milestoneId)
      .where(sql`milestone_id is not null and state <> 'declined'`),
  ],
)

/** One person's word on a payment request. Nobody approves twice. */
export const approvals = budget.table(
  'approvals',
  {
    id: uuid('id').primaryKey(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => paymentRequests.id),
    approverId: uuid('approver_id').notNull(),
    approved: boolean('approved').notNull(),
    reason: text('reason').notNull(),
    at: instant('at').notNull(),
    /** Set when the account changed: what was approved was another payment. */
    voidedAt: instant('voided_at'),
  },
  (t) => [
    uniqueIndex('approvals_one_per_person')
      .on(t.requestId, t.approverId)
      .where(sql`voided_at is null`),
  ],
)

/** Money asked back from a payee. */
export const recoveries = budget.table(
  'recoveries',
  {
    id: uuid('id').primaryKey(),
    commitmentId: uuid('commitment_id')
      .notNull()
      .references(() => commitments.id),
    amount: dong('amount').notNull(),
    reason: text('reason').notNull(),
    dueOn: date('due_on').notNull(),
    demandedBy: uuid('demanded_by').notNull(),
    demandedAt: instant('demanded_at').notNull(),
    received: dong('received').notNull().default(0),
  },
  (t) => [index('recoveries_commitment').on(t.commitmentId)],
)

export type BankAccount = typeof bankAccounts.$inferSelect
export type PaymentRequest = typeof paymentRequests.$inferSelect
export type Approval = typeof approvals.$inferSelect
export type Recovery = typeof recoveries.$inferSelect
