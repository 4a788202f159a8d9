import {
  bigint,
  index,
  integer,
  jsonb,
  pgSchema,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Text } from '#platform/locale.ts'
import type { SourceKind } from './accounts.ts'
import type { LineState } from './states.ts'

export const budget = pgSchema('budget')

const instant = (name: string) => timestamp(name, { withTimezone: true })
const dong = (name: string) => bigint(name, { mode: 'number' })

/** Where money comes from; the plan file declares the sources. */
export const sources = budget.table('sources', {
  id: uuid('id').primaryKey(),
  code: text('code').notNull().unique(),
  name: jsonb('name').$type<Text>().notNull(),
  kind: text('kind').$type<SourceKind>().notNull(),
  /** Clause of the plan that names it. */
  clause: text('clause').notNull(),
})

/** One line of a year's estimate: what a source is asked to give for a programme. Amounts in đồng. */
export const lines = budget.table(
  'lines',
  {
    id: uuid('id').primaryKey(),
    year: integer('year').notNull(),
    sourceId: uuid('source_id')
      .notNull()
      .references(() => sources.id),
    /** The programme it pays for, which a module above owns; its name is copied. */
    programmeId: uuid('programme_id'),
    title: text('title').notNull(),
    /** Why so much: quantity, unit price or norm. */
    explanation: text('explanation').notNull(),
    agencyId: uuid('agency_id').notNull(),
    state: text('state').$type<LineState>().notNull().default('estimated'),
    estimated: dong('estimated').notNull(),
    /** What Finance found right; null until appraised. */
    appraised: dong('appraised'),
    appraisalNote: text('appraisal_note'),
    /** Sum of what was allocated; equals the postings on the line's allocation account. */
    allocated: dong('allocated').notNull().default(0),
    estimatedBy: uuid('estimated_by').notNull(),
    appraisedBy: uuid('appraised_by'),
    createdAt: instant('created_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [index('lines_year').on(t.year), index('lines_programme').on(t.programmeId)],
)

/** Money promised by an award, drawn from one line. */
export const commitments = budget.table(
  'commitments',
  {
    id: uuid('id').primaryKey(),
    lineId: uuid('line_id')
      .notNull()
      .references(() => lines.id),
    /** What promised it: an award of a module above; name copied. */
    subjectType: text('subject_type').notNull(),
    subjectId: uuid('subject_id').notNull(),
    subjectLabel: text('subject_label').notNull(),
    payeeId: uuid('payee_id').notNull(),
    amount: dong('amount').notNull(),
    createdAt: instant('created_at').notNull(),
    closedAt: instant('closed_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('commitments_subject').on(t.subjectType, t.subjectId),
    index('commitments_line').on(t.lineId),
    index('commitments_payee').on(t.payeeId),
  ],
)

/** A content item of a contract (nội dung chi): settled on its own. */
export const items = budget.table(
  'items',
  {
    id: uuid('id').primaryKey(),
    commitmentId: uuid('commitment_id')
      .notNull()
      .references(() => commitments.id),
    ordinal: integer('ordinal').notNull(),
    title: text('title').notNull(),
    /** Kind of cost by the programme's terms; what a double funding is looked for by. */
    costKind: text('cost_kind').notNull(),
    /** Share of the state and of everybody else, in đồng. */
    stateAmount: dong('state_amount').notNull(),
    otherAmount: dong('other_amount').notNull().default(0),
    settledAt: instant('settled_at'),
    settledBy: uuid('settled_by'),
    /** What was found spent as agreed, from the state's share. */
    settled: dong('settled'),
  },
  (t) => [uniqueIndex('items_ordinal').on(t.commitmentId, t.ordinal)],
)

/** Amounts that rules need and the city sets, such as from how much two people approve. A rule whose setting is missing refuses. */
export const settings = budget.table('settings', {
  key: text('key').primaryKey(),
  amount: dong('amount').notNull(),
  basis: text('basis').notNull(),
  setBy: uuid('set_by').notNull(),
  setAt: instant('set_at').notNull(),
})

export type Source = typeof sources.$inferSelect
export type Line = typeof lines.$inferSelect
export type Commitment = typeof commitments.$inferSelect
export type Item = typeof items.$inferSelect
