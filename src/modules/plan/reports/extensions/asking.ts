import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import { entryAbout } from '../entry.ts'
import { findReport } from '../queries.ts'
import { dueFor } from '../regimes/last-day.ts'
import type { Asked } from './forms.ts'
import { isAsked, lockReport } from './queries.ts'
import { type ExtensionRefusal, refusalToAsk } from './rules.ts'
import { reportExtensions } from './schema.ts'

/** An agency asks for more time for its report, and says why. */
export const askForExtension = (
  scope: SignedScope,
  id: string,
  { until, reason }: Asked,
): Promise<Outcome<string, ExtensionRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const found = await findReport(scope, id)
    if (!found || !holds(scope.actor, 'agency', found.report.reporterId)) return undefined
    const report = await lockReport(scope, found)
    const owed = {
      stage: report.stage,
      due: dueFor(report, found.period),
      isAsked: await isAsked(scope, id),
    }
    const refusal = refusalToAsk(owed, { until, today: scope.today })
    if (refusal) return refused(refusal)
    await scope.db.insert(reportExtensions).values({
      id: newId(),
      reportId: id,
      state: 'asked',
      askedUntil: until,
      askedReason: reason,
      askedBy: scope.actor.id,
      askedAt: scope.now,
    })
    await scope.ledger.append(scope, {
      act: 'plan.extension-asked',
      ...entryAbout({ ...found, report }, { askedUntil: until }),
    })
    return done(id)
  })
