import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { importRows } from './schema.ts'

/** The rows of a move that are to come in: as a person said, else those that are neither refused nor repeated. */
export const includedRows = (importId: string): SQL =>
  sql`${importRows.importId} = ${importId} and ${importRows.judgement} <> 'refused'
    and coalesce(${importRows.included}, ${importRows.judgement} <> 'duplicate')`

/** Of those, the ones that nothing has become of yet. A translation comes in with its original. */
export const waitingRows = (importId: string): SQL | undefined =>
  and(
    includedRows(importId),
    sql`${importRows.result} is null`,
    or(eq(importRows.english, false), sql`${importRows.pair} is null`),
  )

/** Translations whose original did not come in. */
export const orphans = (importId: string): SQL | undefined =>
  and(includedRows(importId), eq(importRows.english, true), sql`${importRows.result} is null`)
