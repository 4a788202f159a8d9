import { type SQL, sql } from 'drizzle-orm'
import { CITY_TIME_ZONE } from '#platform/clock.ts'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { accountsBehind, type Figure, isBooked } from './figures.ts'

/** An entry of the ledger that moved a figure, by how many đồng. */
export type Movement = {
  seq: number
  act: string
  /** City day. */
  on: string
  lineId: string
  /** What the money was promised to, such as an award; null for what moves a line as a whole. */
  subject: { type: string; id: string } | null
  amount: number
}

export const MOVEMENTS_PAGE = 50

/** The entries that make a figure of some lines up, the newest first; their amounts add up to it. */
export async function movementsBehind(
  { db }: Pick<Scope, 'db'>,
  figure: Figure,
  lineIds: readonly string[],
  page: number,
): Promise<{ rows: Movement[]; count: number }> {
  if (lineIds.length === 0) return { rows: [], count: 0 }
  const moved = isBooked(figure) ? posted(figure, lineIds) : stated(figure, lineIds)
  const { rows } = await db.execute<Row>(sql`
    ${moved} order by seq desc, line_id limit ${MOVEMENTS_PAGE} offset ${(page - 1) * MOVEMENTS_PAGE}`)
  const counted = await db.execute<{ count: number }>(
    sql`select count(*)::int as count from (${moved}) as moved`,
  )
  return { rows: rows.map(asMovement), count: only(counted.rows).count }
}

type Row = {
  seq: string
  act: string
  on: string
  line_id: string
  subject_type: string | null
  subject_id: string | null
  amount: string
}

const asMovement = ({ subject_type: type, subject_id: id, ...row }: Row): Movement => ({
  seq: Number(row.seq),
  act: row.act,
  on: row.on,
  lineId: row.line_id,
  subject: type && id ? { type, id } : null,
  amount: Number(row.amount),
})

const listed = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )

function posted(figure: keyof typeof accountsBehind, lineIds: readonly string[]): SQL {
  const { accounts, sign } = accountsBehind[figure]
  return sql`
    select l.seq, e.act, e."on"::text as "on", p.line_id, c.subject_type, c.subject_id,
           ${sql.raw(String(sign))} * sum(p.amount) as amount
    from budget.postings p
    join budget.entries e on e.id = p.entry_id
    join platform.ledger_entries l on l.id = e.ledger_entry_id
    left join budget.commitments c on c.id = p.commitment_id
    where p.line_id in (${listed(lineIds)}) and p.account in (${listed(accounts)})
    group by l.seq, e.act, e."on", p.line_id, c.subject_type, c.subject_id
    having sum(p.amount) <> 0`
}

/** Estimates and appraisals are facts of a line, each told to the ledger by an act of its own. */
function stated(figure: 'estimated' | 'appraised', lineIds: readonly string[]): SQL {
  const amount = sql.raw(`b.${figure}`)
  const act = figure === 'estimated' ? 'budget.line-estimated' : 'budget.line-appraised'
  return sql`
    select l.seq, l.act, (l.occurred_at at time zone ${CITY_TIME_ZONE})::date::text as "on",
           b.id as line_id, null::text as subject_type, null::uuid as subject_id, ${amount} as amount
    from budget.lines b
    join lateral (
      select seq, act, occurred_at from platform.ledger_entries
      where subject_id = b.id and act = ${act} order by seq desc limit 1) l on true
    where b.id in (${listed(lineIds)}) and ${amount} is not null`
}
