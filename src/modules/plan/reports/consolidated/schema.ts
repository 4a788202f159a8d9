import {
  bigint,
  date,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { plan } from '../../schema.ts'
import type { Narrative } from '../narrative.ts'
import { reportPeriods, reports } from '../schema.ts'
import type { Consolidation } from './content.ts'
import type { StoredCut } from './evidence.ts'
import type { Way } from './handling.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** The receiving office's report on a window. Once issued, a trigger keeps its content as it is. */
export const consolidatedReports = plan.table(
  'consolidated_reports',
  {
    id: uuid('id').primaryKey(),
    periodId: uuid('period_id')
      .notNull()
      .references(() => reportPeriods.id),
    /** The office's own text under each heading. */
    texts: jsonb('texts').$type<Narrative>().notNull(),
    version: integer('version').notNull().default(0),
    begunAt: instant('begun_at').notNull(),
    issuedBy: uuid('issued_by'),
    issuedAt: instant('issued_at'),
    content: jsonb('content').$type<Consolidation>(),
    /** SHA-256 of the content; the ledger entry of the issue carries it too. */
    contentHash: text('content_hash'),
    /** Number and day of the paper, as the city's document system gave them. */
    officialNumber: text('official_number'),
    officialOn: date('official_on'),
    publishedAt: instant('published_at'),
  },
  (t) => [unique('consolidated_reports_one_each').on(t.periodId)],
)

/** What the office does with a word of an agency; `part` is a heading, or a figure that is explained. */
export const consolidatedHandlings = plan.table(
  'consolidated_handlings',
  {
    consolidatedId: uuid('consolidated_id')
      .notNull()
      .references(() => consolidatedReports.id),
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id),
    part: text('part').notNull(),
    way: text('way').$type<Way>().notNull(),
    reason: text('reason').notNull(),
  },
  (t) => [primaryKey({ columns: [t.consolidatedId, t.reportId, t.part] })],
)

/** Which consolidated report an accepted report went into: one, and one only. */
export const consolidatedContributions = plan.table('consolidated_contributions', {
  reportId: uuid('report_id')
    .primaryKey()
    .references(() => reports.id),
  consolidatedId: uuid('consolidated_id')
    .notNull()
    .references(() => consolidatedReports.id),
})

/** The records behind a frozen figure: their places where there are few, else the cut that gives them again. */
export const consolidatedEvidence = plan.table(
  'consolidated_evidence',
  {
    consolidatedId: uuid('consolidated_id')
      .notNull()
      .references(() => consolidatedReports.id),
    code: text('code').notNull(),
    /** The id of an agency's report, or `all`. */
    of: text('of').notNull(),
    cut: jsonb('cut').$type<StoredCut>().notNull(),
    total: integer('total').notNull(),
    digest: text('digest').notNull(),
    places: jsonb('places').$type<number[]>(),
  },
  (t) => [primaryKey({ columns: [t.consolidatedId, t.code, t.of] })],
)

/** A dated correction of an issued report; it shows in the next one of the same frequency. */
export const consolidatedAdjustments = plan.table('consolidated_adjustments', {
  id: uuid('id').primaryKey(),
  consolidatedId: uuid('consolidated_id')
    .notNull()
    .references(() => consolidatedReports.id),
  /** The number it corrects and by how much; both null where it corrects words. */
  code: text('code'),
  amount: bigint('amount', { mode: 'number' }),
  text: text('text').notNull(),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  shownIn: uuid('shown_in').references(() => consolidatedReports.id),
})

export type StoredConsolidation = typeof consolidatedReports.$inferSelect
export type Adjustment = typeof consolidatedAdjustments.$inferSelect
