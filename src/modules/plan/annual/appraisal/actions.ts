import { eq } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import type { Difference } from '../lines/differences.ts'
import { append, keepChange } from '../lines/entry.ts'
import { madeLine } from '../lines/parts.ts'
import { findLine } from '../lines/queries.ts'
import {
  type AppraisalRefusal,
  faultOfFinding,
  type RowFinding,
  refusalToAppraise,
} from '../lines/rules.ts'
import { annualLineRows, annualLines } from '../lines/schema.ts'

/** What Finance found of each row, by the row's id; a row that is not named is right as it was composed. */
export type Findings = { rows: ReadonlyMap<string, RowFinding>; note: string }

/** Finance says of every row of a line how much is right, and why less where it is less. */
export const appraiseAnnualLine = (
  scope: SignedScope,
  id: string,
  seen: number | undefined,
  { rows: findings, note }: Findings,
): Promise<Outcome<string, AppraisalRefusal | 'findings-faulty'> | undefined> =>
  inTransaction(scope, async (scope) => {
    const found = await findLine(scope, id, 'share')
    if (!found?.cycle.reach.finance) return undefined
    const { cycle, line, rows } = found
    const { id: me } = scope.actor
    const hasPart = cycle.annual.handedInBy === me || (await madeLine(scope, id, me))
    const refusal = refusalToAppraise(line, cycle.annual.state, { seen, hasPart })
    if (refusal) return refused(refusal)
    const judged = rows.map((row) => ({
      row,
      finding: findings.get(row.id) ?? { amount: row.amount, reason: '' },
    }))
    if (judged.some(({ row, finding }) => faultOfFinding(finding, row.amount)))
      return refused('findings-faulty')
    for (const { row, finding } of judged)
      await scope.db
        .update(annualLineRows)
        .set({ appraised: finding.amount, appraisalReason: finding.reason || null })
        .where(eq(annualLineRows.id, row.id))
    await scope.db
      .update(annualLines)
      .set({
        appraisedBy: scope.actor.id,
        appraisedAt: scope.now,
        appraisalNote: note || null,
        version: line.version + 1,
      })
      .where(eq(annualLines.id, id))
    const differences: Difference[] = judged.flatMap(({ row, finding }) =>
      finding.amount === row.amount
        ? []
        : [
            {
              field: 'appraised' as const,
              what: row.what,
              before: row.amount,
              after: finding.amount,
              reason: finding.reason,
            },
          ],
    )
    await keepChange(scope, id, 'appraised', { differences, reason: note })
    await append(scope, 'plan.annual-line-appraised', {
      cycle,
      line,
      amount: judged.reduce((sum, { finding }) => sum + finding.amount, 0),
    })
    return done(id)
  })
