import { type SQL, sql } from 'drizzle-orm'
import type { Count, Where } from '../file/index.ts'

/** The entries of an act that meet the facts asked for; `e` is the ledger. */
export const entriesOf = (act: string, where: Where = {}): SQL =>
  sql.join([sql`e.act = ${act}`, ...Object.entries(where).map(factIs)], sql` and `)

/** Only what no later entry has taken back. */
export const stands: SQL = sql`not exists (
  select 1 from platform.ledger_entries c where c.corrects = e.id)`

function factIs([fact, wanted]: [string, Where[string]]): SQL {
  const values = [wanted].flat().map(String)
  return sql`e.facts ->> ${fact} in (${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )})`
}

/** The column whose different values a count counts. */
export const counted = (distinct: Count['distinct']): SQL =>
  ({
    startup: sql`e.startup_id`,
    subject: sql`e.subject_id`,
    organisation: sql`e.organisation_id`,
  })[distinct]
