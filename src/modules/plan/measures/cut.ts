import { type SQL, sql } from 'drizzle-orm'

/** A part of the ledger to count in, all of it where nothing is said. Corrections are seen by their own day, whoever made them. */
export type Cut = {
  /** Only what had happened before this instant. */
  before?: Date
  /** Only what was written up to this place: a number taken once can be taken again. */
  upTo?: number
  /** Only what was done for one of these organisations. */
  organisationIds?: readonly string[]
}

/** What of the rows under an alias had happened and was written in the cut. */
export const seenIn = (alias: 'e' | 'c', { before, upTo }: Cut): SQL[] => {
  const row = sql.raw(alias)
  return [
    ...(before ? [sql`${row}.occurred_at < ${before.toISOString()}::timestamptz`] : []),
    ...(upTo === undefined ? [] : [sql`${row}.seq <= ${upTo}`]),
  ]
}
