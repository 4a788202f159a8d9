import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgSchema,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Answers } from '#modules/forms/index.ts'
import type { Rubric } from '#modules/panels/index.ts'
import type { Text } from '#platform/locale.ts'
import type { CaseState } from './states.ts'

export const support = pgSchema('support')

/** A programme: one or more support lines of the plan, with what they pay and by which text. */
export const programmes = support.table('programmes', {
  id: uuid('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: jsonb('name').$type<Text>().notNull(),
  summary: jsonb('summary').$type<Text>().notNull(),
  body: jsonb('body').$type<Text>().notNull(),
  /** Codes of the plan's support lines that it carries out. */
  lineCodes: jsonb('line_codes').$type<string[]>().notNull(),
  /** Number and clause of the text it rests on. */
  legalBasis: text('legal_basis').notNull(),
  agencyId: uuid('agency_id').notNull(),
  publishedAt: timestamp('published_at', { withTimezone: true }),
  version: integer('version').notNull().default(1),
})

/** A call for applications. Whether it is open is computed from the instants, never stored. */
export const calls = support.table('calls', {
  id: uuid('id').primaryKey(),
  programmeId: uuid('programme_id')
    .notNull()
    .references(() => programmes.id),
  slug: text('slug').notNull().unique(),
  /** Short code that begins the case numbers of the call, such as KN26. */
  code: text('code').notNull().unique(),
  title: jsonb('title').$type<Text>().notNull(),
  summary: jsonb('summary').$type<Text>().notNull(),
  opensAt: timestamp('opens_at', { withTimezone: true }).notNull(),
  /** The last instant at which an application counts; people read it as day and hour of the city. */
  closesAt: timestamp('closes_at', { withTimezone: true }).notNull(),
  /** Ceiling of one application, in đồng. */
  maxAmount: bigint('max_amount', { mode: 'number' }).notNull(),
  /** Money set aside for the call, in đồng. */
  budget: bigint('budget', { mode: 'number' }).notNull(),
  /** Working days for the screening, and for the decision on the whole. */
  screeningDays: integer('screening_days').notNull(),
  decisionDays: integer('decision_days').notNull(),
  /** Working days for an applicant's correction, for the reviews once the case is accepted, and for the contract once it is decided. */
  correctionDays: integer('correction_days').notNull().default(10),
  reviewDays: integer('review_days').notNull().default(10),
  contractDays: integer('contract_days').notNull().default(10),
  criteriaCodes: jsonb('criteria_codes').$type<string[]>().notNull(),
  formVersionId: uuid('form_version_id').notNull(),
  rubric: jsonb('rubric').$type<Rubric>().notNull(),
  reviewersWanted: integer('reviewers_wanted').notNull().default(2),
  /** Who may apply: startups, or the support organisations and schools of the plan's other lines. */
  appliesTo: text('applies_to', { enum: ['startup', 'supporter'] })
    .notNull()
    .default('startup'),
  /** Reviewers do not learn who applies, where the form itself does not say it. */
  blindReview: boolean('blind_review').notNull().default(false),
  /** The line of the year's budget that pays what the call awards; null while money is kept elsewhere. */
  budgetLineId: uuid('budget_line_id'),
  archivedAt: timestamp('archived_at', { withTimezone: true }),
  publishedAt: timestamp('published_at', { withTimezone: true }),
  lastCaseNumber: integer('last_case_number').notNull().default(0),
  version: integer('version').notNull().default(1),
})

/** One applicant's application to one call, from the draft to the settled contract. */
export const cases = support.table(
  'cases',
  {
    id: uuid('id').primaryKey(),
    callId: uuid('call_id')
      .notNull()
      .references(() => calls.id),
    /** The applicant: a startup, or in a call for supporters a support organisation or school. */
    startupId: uuid('startup_id').notNull(),
    openedBy: uuid('opened_by').notNull(),
    state: text('state').$type<CaseState>().notNull().default('draft'),
    /** The answer sheet of the forms module that the founder fills. */
    sheetId: uuid('sheet_id').notNull(),
    /** Given at submission: KN26-0007. */
    number: text('number').unique(),
    submittedAt: timestamp('submitted_at', { withTimezone: true }),
    /** When it was last sent: the submission, or the answer to a correction. */
    sentAt: timestamp('sent_at', { withTimezone: true }),
    /** SHA-256 over answers and files as submitted; stands on the receipt. */
    contentHash: text('content_hash'),
    /** The answers as last sent; edits of the sheet stay private until sent again. */
    sentAnswers: jsonb('sent_answers').$type<Answers>(),
    acceptedAt: timestamp('accepted_at', { withTimezone: true }),
    /** Who took the case on, or was handed it; such an officer reaches it whichever agency they work for. */
    officerId: uuid('officer_id'),
    /** When it was last opened again: the clock of the office began anew. */
    reopenedAt: timestamp('reopened_at', { withTimezone: true }),
    /** The founder's own words; the ledger, which forgets nothing, has only that it happened. */
    withdrawalReason: text('withdrawal_reason'),
    /** When it ended without or after an award: withdrawn, expired, annulled, settled. */
    endedAt: timestamp('ended_at', { withTimezone: true }),
    /** The office's words on why it was annulled or opened again. */
    endedReason: text('ended_reason'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    // Refreshing or clicking twice must not make a second draft.
    uniqueIndex('cases_one_open_per_startup')
      .on(t.callId, t.startupId)
      .where(sql`state not in ('withdrawn', 'expired', 'annulled')`),
    index('cases_state').on(t.state),
    index('cases_startup').on(t.startupId),
  ],
)

/** A document handed in with a case. A replaced one stays, so that what was seen can be shown again. */
export const caseFiles = support.table(
  'case_files',
  {
    id: uuid('id').primaryKey(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id),
    fileId: uuid('file_id').notNull(),
    /** The paper of the organisation that it was taken from, where it was. */
    organisationDocumentId: uuid('organisation_document_id'),
    /** Field code of the form for which it was handed in. */
    field: text('field').notNull(),
    uploadStartedAt: timestamp('upload_started_at', { withTimezone: true }).notNull(),
    uploadFinishedAt: timestamp('upload_finished_at', { withTimezone: true }).notNull(),
    /** The submission that sent it; null while private to the founder. */
    sentAt: timestamp('sent_at', { withTimezone: true }),
    /** When the founder took it out; officers still see it until the case is sent again. */
    removedAt: timestamp('removed_at', { withTimezone: true }),
    /** The sending that took it out of what officers see. */
    retiredAt: timestamp('retired_at', { withTimezone: true }),
  },
  (t) => [index('case_files_case').on(t.caseId)],
)

/** The leader's decision with its reasons. One stands per case; one that an appeal overturned stays beside it. */
export const decisions = support.table(
  'decisions',
  {
    id: uuid('id').primaryKey(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id),
    /** The batch in which it was taken together with others. */
    batchId: uuid('batch_id'),
    approved: boolean('approved').notNull(),
    /** Amount granted in đồng; 0 when refused. */
    amount: bigint('amount', { mode: 'number' }).notNull(),
    reasons: text('reasons').notNull(),
    decidedBy: uuid('decided_by').notNull(),
    decidedAt: timestamp('decided_at', { withTimezone: true }).notNull(),
    /** When a later decision on the same case took its place. */
    replacedAt: timestamp('replaced_at', { withTimezone: true }),
  },
  (t) => [uniqueIndex('decisions_standing').on(t.caseId).where(sql`replaced_at is null`)],
)

/** A signed contract: from here the project counts as supported. An annulled one stays, with the reason. */
export const awards = support.table('awards', {
  id: uuid('id').primaryKey(),
  caseId: uuid('case_id')
    .notNull()
    .unique()
    .references(() => cases.id),
  contractNumber: text('contract_number').notNull().unique(),
  signedOn: date('signed_on').notNull(),
  /** Contract amount in đồng, never above the decision. */
  amount: bigint('amount', { mode: 'number' }).notNull(),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull(),
  annulledAt: timestamp('annulled_at', { withTimezone: true }),
  annulmentReason: text('annulment_reason'),
  /** When the acceptance council found the whole contract carried out. */
  acceptedAt: timestamp('accepted_at', { withTimezone: true }),
  settledAt: timestamp('settled_at', { withTimezone: true }),
})

export type Programme = typeof programmes.$inferSelect
export type Call = typeof calls.$inferSelect
export type Case = typeof cases.$inferSelect
export type CaseFile = typeof caseFiles.$inferSelect
export type Decision = typeof decisions.$inferSelect
export type Award = typeof awards.$inferSelect
