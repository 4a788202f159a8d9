import { sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../../file/index.ts'
import type { FiledAdjustment } from '../carried.ts'
import { type AdjustmentLine, countedIn, instantsOf } from '../figures.ts'
import { carriedFor } from '../forerunners.ts'
import type { ReportOnPeriod } from '../queries.ts'
import { namedPeriod } from '../windows.ts'
import { type Counted, chainOf } from './queries.ts'

type Known = {
  reporterIds: readonly string[]
  filed: readonly FiledAdjustment[]
  upTo?: number
}

/** What the closed reports before one of the same frequency are short of, by indicator, and which reports were looked at. */
export type LookedBack = { lines: Map<string, AdjustmentLine[]>; lookedBack: string[] }

/**
 * A closed report is never rewritten: what came late, and what its agency put right, is counted in the next
 * one. What another report of the chain already holds is not counted again.
 */
export async function lookBack(
  scope: Scope,
  plan: PlanFile,
  { report, period }: ReportOnPeriod,
  { reporterIds, filed, upTo }: Known,
): Promise<LookedBack> {
  if (period.rule === 'event') return { lines: new Map(), lookedBack: [] }
  const others = await chainOf(scope, period, { reporterIds, except: report.id })
  const closed = others.filter((one) => one.stage === 'accepted' && one.period.from < period.from)
  const moved = await movedSince(scope, closed, { others, ...(upTo === undefined ? {} : { upTo }) })
  const found: [string, AdjustmentLine][] = []
  // One after the other: inside a transaction there is one connection.
  for (const one of closed) {
    const answered = await carriedFor(scope, plan, one.period, one.reporterId)
    if (moved.has(one.id)) {
      const counted = await countedIn(scope, plan, one.period, {
        reporterIds: answered,
        codes: one.figures.figures.map(({ code }) => code),
        ...(upTo === undefined ? {} : { upTo }),
      })
      for (const { code, own } of counted) {
        const before = one.figures.figures.find((figure) => figure.code === code)?.own ?? null
        if (own === null || before === null) continue
        const difference = own - before - heldElsewhere(others, one.id, code)
        if (difference !== 0) found.push([code, lineOf(one, { difference })])
      }
    }
    for (const each of filed)
      if (
        answered.includes(each.reporterId) &&
        lacks(one, each) &&
        !isHeld(others, one.id, each.id)
      )
        found.push([each.code, lineOf(one, { ...each, adjustmentId: each.id })])
  }
  const lines = new Map(
    [...Map.groupBy(found, ([code]) => code)].map(([code, of]) => [
      code,
      of.map(([, line]) => line),
    ]),
  )
  return { lines, lookedBack: closed.map(({ id }) => id) }
}

const lineOf = (
  { id, period }: Counted,
  {
    difference,
    adjustmentId = null,
    reason = '',
  }: Pick<AdjustmentLine, 'difference'> & Partial<AdjustmentLine>,
): AdjustmentLine => ({
  reportId: id,
  period: namedPeriod(period),
  difference,
  adjustmentId,
  reason,
})

/** An adjustment of the window, or of a part of it, that was accepted after the report was counted. */
const lacks = ({ period, figures }: Counted, { from, until, acceptedSeq }: FiledAdjustment) =>
  from >= period.from && until <= period.until && acceptedSeq > figures.upTo

const linesOn = (others: readonly Counted[], reportId: string) =>
  others
    .flatMap(({ figures }) => figures.figures)
    .flatMap(({ code, adjustments = [] }) =>
      adjustments.filter((line) => line.reportId === reportId).map((line) => ({ code, ...line })),
    )

const heldElsewhere = (others: readonly Counted[], reportId: string, code: string): number =>
  linesOn(others, reportId)
    .filter((line) => line.code === code && line.adjustmentId === null)
    .reduce((sum, { difference }) => sum + difference, 0)

const isHeld = (others: readonly Counted[], reportId: string, adjustmentId: string): boolean =>
  linesOn(others, reportId).some((line) => line.adjustmentId === adjustmentId)

/** The closed reports in whose past the ledger has got something since the last report that looked back on them. */
async function movedSince(
  { db }: Scope,
  closed: readonly Counted[],
  { others, upTo }: { others: readonly Counted[]; upTo?: number },
): Promise<Set<string>> {
  if (closed.length === 0) return new Set()
  const seenTo = ({ id, figures }: Counted) =>
    Math.max(
      figures.upTo,
      ...others.flatMap((other) =>
        other.figures.lookedBack?.includes(id) ? [other.figures.upTo] : [],
      ),
    )
  const asked = sql.join(
    closed.map(
      (one) =>
        sql`(${one.id}::uuid, ${seenTo(one)}::bigint, ${instantsOf(one.period).before.toISOString()}::timestamptz)`,
    ),
    sql`, `,
  )
  const { rows } = await db.execute<{ id: string }>(sql`
    select asked.id from (values ${asked}) as asked(id, seen_to, before)
    where exists (select 1 from platform.ledger_entries e
      where e.seq > asked.seen_to and e.occurred_at < asked.before
        ${upTo === undefined ? sql`` : sql`and e.seq <= ${upTo}`})`)
  return new Set(rows.map(({ id }) => id))
}
