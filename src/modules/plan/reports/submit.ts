import { and, eq } from 'drizzle-orm'
import { settledPosition } from '#platform/ledger/read.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { entryAbout } from './entry.ts'
import { type Figure, type Frozen, proposed } from './figures.ts'
import type { StatedFigure, Statement } from './forms.ts'
import type { Narrative } from './narrative.ts'
import { prefilled } from './prefill.ts'
import type { ReportOnPeriod } from './queries.ts'
import { ownReports } from './reach.ts'
import { lastDayFor, runningUntil } from './regimes/last-day.ts'
import { reportPeriods, reports } from './schema.ts'
import { refusalToSubmit, type SubmissionRefusal } from './standing.ts'

type Sent = Promise<Outcome<string, SubmissionRefusal> | undefined>

/** An agency confirms its figures and sends its words; sent again before the acceptance, the last one holds. */
export const submitReport = (
  scope: SignedScope,
  id: string,
  seen: number | undefined,
  { figures: stated, narrative }: Statement,
): Sent =>
  send(scope, id, seen, (figures) => {
    const confirmed = figures.map((figure) => confirm(figure, stated))
    return confirmed.every((one) => one !== undefined)
      ? done({ figures: confirmed, narrative, nil: false })
      : refused('figures-moved')
  })

/** An agency says in one act that nothing happened; the ledger must have nothing of it either. */
export const fileNil = (scope: SignedScope, id: string, seen: number | undefined): Sent =>
  send(scope, id, seen, (figures) =>
    figures.some((figure) => (proposed(figure) ?? 0) !== 0)
      ? refused('not-nil')
      : done({
          figures: figures.map((one) => ({ ...one, stated: proposed(one) })),
          narrative: null,
          nil: true,
        }),
  )

/** The figure with the agency's word; undefined when the ledger has moved since the page was shown. */
function confirm(figure: Figure, stated: readonly StatedFigure[]): Figure | undefined {
  const word = stated.find(({ code }) => code === figure.code)
  const offer = proposed(figure)
  if (offer === null) return figure
  if (word?.seen !== offer) return undefined
  return { ...figure, stated: word.stated, explanation: word.explanation }
}

type Content = { figures: Figure[]; narrative: Narrative | null; nil: boolean }

const send = (
  scope: SignedScope,
  id: string,
  seen: number | undefined,
  compose: (figures: Figure[]) => Outcome<Content, 'figures-moved' | 'not-nil'>,
): Sent =>
  inTransaction(scope, async (scope) => {
    const found = await lockOwn(scope, id)
    if (!found) return undefined
    const { report, period } = found
    const { today, now, actor } = scope
    const owed = { until: runningUntil(period), lastDay: lastDayFor(report, period) }
    const refusal = refusalToSubmit({ ...report, ...owed }, { seen, today })
    if (refusal) return refused(refusal)
    const upTo = await settledPosition(scope)
    const { figures: offered, lookedBack } = await prefilled(scope, found, upTo)
    const composed = compose(offered)
    if (!composed.ok) return composed
    const { figures, narrative, nil } = composed.value
    const frozen: Frozen = { upTo, figures, lookedBack }
    await scope.db
      .update(reports)
      .set({
        stage: 'submitted',
        nil,
        figures: frozen,
        narrative,
        version: report.version + 1,
        firstSubmittedAt: report.firstSubmittedAt ?? now,
        submittedBy: actor.id,
        submittedAt: now,
        sentBackReason: null,
      })
      .where(eq(reports.id, id))
    await scope.ledger.append(scope, {
      act: nil ? 'plan.report-filed-nil' : 'plan.report-submitted',
      ...entryAbout(found, { countedUpTo: upTo }),
    })
    return done(id)
  })

async function lockOwn(scope: SignedScope, id: string): Promise<ReportOnPeriod | undefined> {
  const [report] = await scope.db
    .select()
    .from(reports)
    .where(and(eq(reports.id, id), ownReports(scope)))
    .for('update')
  if (!report) return undefined
  const period = only(
    await scope.db.select().from(reportPeriods).where(eq(reportPeriods.id, report.periodId)),
  )
  return { report, period }
}
