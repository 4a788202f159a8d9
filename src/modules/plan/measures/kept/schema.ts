import { bigint, doublePrecision, integer, text } from 'drizzle-orm/pg-core'
import { plan } from '../../schema.ts'

/** What a measure came to when all entries up to a place of the ledger were counted; said again only while nothing it rests on has moved since. */
export const keptMeasures = plan.table('kept_measures', {
  /** What is counted and until which instant, see `fingerprint`. */
  fingerprint: text('fingerprint').primaryKey(),
  /** The last place of the ledger that is in it. */
  upTo: bigint('up_to', { mode: 'number' }).notNull(),
  /** Null for a share of nothing. */
  value: doublePrecision('value'),
  /** The entries behind it, those taken back included, and those that count. */
  entries: integer('entries').notNull(),
  counting: integer('counting').notNull(),
})

export type KeptMeasure = typeof keptMeasures.$inferSelect
