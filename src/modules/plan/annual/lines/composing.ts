import { inArray } from 'drizzle-orm'
import { MOST_ROWS } from '#platform/http/rows.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { activityIn } from '../activity/columns.ts'
import { type EstimateRow, sharesOf, totalOf } from '../activity/estimate.ts'
import { unsettledProposals } from '../cycle/queries.ts'
import { rowsOf } from '../proposals/queries.ts'
import { annualProposals } from '../proposals/schema.ts'
import { holdToCompose } from '../reach.ts'
import { plainRow } from './differences.ts'
import { append, keepChange } from './entry.ts'
import { type Asked, merge } from './merge.ts'
import { nextNumber } from './queries.ts'
import { type ComposingRefusal, refusalToTakeUp } from './rules.ts'
import { annualLineOrigins, annualLineRows, annualLines } from './schema.ts'

export type TakingUp = { proposalIds: readonly string[]; name: string }

/** Takes up one proposal as it is, or several as one line, whose name is the first one's unless another is given. */
export const takeUp = (
  scope: SignedScope,
  annualPlanId: string,
  { proposalIds, name }: TakingUp,
): Promise<Outcome<string, ComposingRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const cycle = await holdToCompose(scope, annualPlanId)
    if (!cycle) return undefined
    const chosen = [...new Set(proposalIds)]
    const waiting = await unsettledProposals(scope, annualPlanId)
    const refusal = refusalToTakeUp(cycle.annual.state, {
      chosen: chosen.length,
      waiting: waiting.filter(({ id }) => chosen.includes(id)).length,
    })
    if (refusal) return refused(refusal)
    const [first, ...others] = await askedIn(scope, chosen)
    if (!first) return refused('nothing-chosen')
    const { activity, rows } = merge([first, ...others], name)
    // The form that changes a line reads no more rows: the others would be lost.
    if (rows.length > MOST_ROWS) return refused('estimate-too-long')
    const line = { id: newId(), name: activity.name }
    await scope.db.insert(annualLines).values({
      id: line.id,
      annualPlanId,
      number: await nextNumber(scope, annualPlanId),
      ...activity,
    })
    await writeRows(scope, line.id, rows)
    await scope.db
      .insert(annualLineOrigins)
      .values(chosen.map((proposalId) => ({ proposalId, lineId: line.id })))
    await keepChange(scope, line.id, others.length > 0 ? 'merged' : 'composed')
    await append(scope, 'plan.annual-line-composed', {
      cycle,
      line,
      amount: totalOf(sharesOf(rows)),
      facts: { proposals: chosen.length },
    })
    return done(line.id)
  })

/** What proposals ask for, in the order in which they were chosen. */
async function askedIn(scope: SignedScope, ids: readonly string[]): Promise<Asked[]> {
  if (ids.length === 0) return []
  const found = await scope.db
    .select()
    .from(annualProposals)
    .where(inArray(annualProposals.id, [...ids]))
  const rows = await rowsOf(scope, ids)
  return ids.flatMap((id) =>
    found
      .filter((one) => one.id === id)
      .map((one) => ({
        activity: activityIn(one),
        rows: rows.filter(({ proposalId }) => proposalId === id).map(plainRow),
      })),
  )
}

export async function writeRows(
  { db }: SignedScope,
  lineId: string,
  rows: readonly EstimateRow[],
): Promise<void> {
  if (rows.length > 0)
    await db
      .insert(annualLineRows)
      .values(rows.map((row, index) => ({ id: newId(), lineId, ordinal: index + 1, ...row })))
}
