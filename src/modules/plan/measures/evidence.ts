import { sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import type { Measure, PlanFile } from '../file/index.ts'
import type { Cut } from './cut.ts'
import { totalsNow } from './kept/reading.ts'
import { numerator, reachOf } from './resolve.ts'
import { takesBack } from './standing.ts'
import { totalsIn } from './totals.ts'

/** An entry behind a number; one that was taken back is shown with what took it back, and does not count. */
export type Evidence = {
  seq: number
  id: string
  act: string
  subjectId: string
  subjectType: string
  subjectLabel: string
  startupId: string | null
  occurredAt: Date
  recordedAt: Date
  correctedBy: { act: string; recordedAt: Date } | null
}

export const EVIDENCE_PAGE = 50

/**
 * The records that make a number up, newest first, with those that a correction took out of it.
 * With `from`, those that moved it since then: what happened, and what was taken back.
 */
export async function evidenceFor(
  scope: Scope,
  plan: PlanFile,
  measure: Measure,
  page = 1,
  { from, ...cut }: Cut & { from?: Date } = {},
): Promise<{ rows: Evidence[]; total: number; counted: number }> {
  const reach = sql`${reachOf(plan, numerator(plan, measure), cut)} ${from ? since(from, cut) : sql``}`
  const found = await scope.db.execute<Row>(sql`
    ${entriesWith(cut)} where ${reach} ${newestFirst}
    limit ${EVIDENCE_PAGE} offset ${(page - 1) * EVIDENCE_PAGE}`)
  const whole = from === undefined && Object.keys(cut).length === 0
  const totals = whole ? await totalsNow(scope, plan, measure) : await totalsIn(scope, reach, cut)
  return { rows: found.rows.map(asEvidence), ...totals }
}

/** The next records of the same list behind one of them, for whoever reads all of it. */
export async function evidenceAfter(
  { db }: Scope,
  plan: PlanFile,
  measure: Measure,
  after: Pick<Evidence, 'occurredAt' | 'seq'> | undefined,
  size: number,
): Promise<Evidence[]> {
  const behind = after
    ? sql`and (e.occurred_at, e.seq) < (${after.occurredAt.toISOString()}::timestamptz, ${after.seq})`
    : sql``
  const found = await db.execute<Row>(sql`
    ${entriesWith({})} where ${reachOf(plan, numerator(plan, measure))} ${behind} ${newestFirst} limit ${size}`)
  return found.rows.map(asEvidence)
}

/** The places in the ledger of all records of the same list, in their order. */
export async function placesOf(
  { db }: Scope,
  plan: PlanFile,
  measure: Measure,
  { from, ...cut }: Cut & { from?: Date } = {},
): Promise<number[]> {
  const reach = sql`${reachOf(plan, numerator(plan, measure), cut)} ${from ? since(from, cut) : sql``}`
  const { rows } = await db.execute<{ seq: number }>(
    sql`select e.seq from platform.ledger_entries e where ${reach} order by e.seq`,
  )
  return rows.map(({ seq }) => seq)
}

const newestFirst = sql`order by e.occurred_at desc, e.seq desc`

/** Entries, each with the one that took it back. */
const entriesWith = (cut: Cut) => sql`
  select e.seq, e.id, e.act, e.subject_id, e.subject_type, e.subject_label, e.startup_id, e.occurred_at,
         e.recorded_at, c.act as corrected_act, c.recorded_at as corrected_at
  from platform.ledger_entries e
  left join platform.ledger_entries c on ${takesBack(cut)}`

const since = (from: Date, cut: Cut) => sql`and (e.occurred_at >= ${from.toISOString()}::timestamptz
  or exists (select 1 from platform.ledger_entries c
    where ${takesBack(cut)} and c.occurred_at >= ${from.toISOString()}::timestamptz))`

type Row = {
  seq: number
  id: string
  act: string
  subject_id: string
  subject_type: string
  subject_label: string
  startup_id: string | null
  occurred_at: string
  recorded_at: string
  corrected_act: string | null
  corrected_at: string | null
}

const asEvidence = (row: Row): Evidence => ({
  seq: row.seq,
  id: row.id,
  act: row.act,
  subjectId: row.subject_id,
  subjectType: row.subject_type,
  subjectLabel: row.subject_label,
  startupId: row.startup_id,
  occurredAt: new Date(row.occurred_at),
  recordedAt: new Date(row.recorded_at),
  correctedBy:
    row.corrected_act && row.corrected_at
      ? { act: row.corrected_act, recordedAt: new Date(row.corrected_at) }
      : null,
})
