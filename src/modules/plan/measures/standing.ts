import { type SQL, sql } from 'drizzle-orm'
import type { Count, Where } from '../file/index.ts'
import { type Cut, seenIn } from './cut.ts'

/** The entries of an act in the cut that meet the facts asked for; `e` is the ledger. */
export const entriesOf = (act: string, where: Where = {}, cut: Cut = {}): SQL =>
  sql.join(
    [
      sql`e.act = ${act}`,
      ...Object.entries(where).map(factIs),
      ...seenIn('e', cut),
      ...(cut.organisationIds ? [doneFor(cut.organisationIds)] : []),
    ],
    sql` and `,
  )

const doneFor = (ids: readonly string[]): SQL =>
  ids.length === 0
    ? sql`false`
    : sql`e.organisation_id in (${sql.join(
        ids.map((id) => sql`${id}`),
        sql`, `,
      )})`

/** Only what no later entry in the cut has taken back. */
export const stands = (cut: Cut = {}): SQL => sql`not exists (
  select 1 from platform.ledger_entries c where ${takesBack(cut)})`

/** Whether the entry `c` takes back `e`, as far as the cut sees. */
export const takesBack = (cut: Cut): SQL =>
  // Said once more that it corrects something: so the few corrections are read alone.
  sql.join([sql`c.corrects is not null`, sql`c.corrects = e.id`, ...seenIn('c', cut)], sql` and `)

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
