import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { entryAbout } from '../entry.ts'
import { lockReport } from '../extensions/queries.ts'
import { answersFor } from '../forerunners.ts'
import { findReport } from '../queries.ts'
import type { Filed } from './forms.ts'
import { type AdjustmentRefusal, refusalToFile } from './rules.ts'
import { reportAdjustments } from './schema.ts'

/** An agency says what a figure of a closed report, its own or its forerunner's, was short of; the receiving office decides. */
export const fileAdjustment = (
  scope: SignedScope,
  id: string,
  { code, difference, reason }: Filed,
): Promise<Outcome<string, AdjustmentRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const found = await findReport(scope, id)
    if (!found || !(await answersFor(scope, found.report.reporterId))) return undefined
    const report = await lockReport(scope, found)
    const codes = adjustableCodes(report.figures?.figures)
    const refusal = refusalToFile({ stage: report.stage, codes }, code)
    if (refusal) return refused(refusal)
    await scope.db.insert(reportAdjustments).values({
      id: newId(),
      reportId: id,
      code,
      difference,
      reason,
      askedBy: scope.actor.id,
      askedAt: scope.now,
    })
    await scope.ledger.append(scope, {
      act: 'plan.adjustment-filed',
      ...entryAbout({ ...found, report }, { indicator: code, difference, reason }),
    })
    return done(id)
  })

/** The figures that an agency confirmed; a share of them is nobody's to adjust. */
export const adjustableCodes = (
  figures: readonly { code: string; stated: number | null }[] | undefined,
): string[] => (figures ?? []).flatMap(({ code, stated }) => (stated === null ? [] : [code]))
