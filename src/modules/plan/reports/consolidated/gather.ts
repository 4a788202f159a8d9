import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { cityDay } from '#platform/clock.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import type { StoredPlan } from '../../schema.ts'
import { countedIn } from '../figures.ts'
import { type FoundProposal, openBefore, proposalsOf } from '../proposals/queries.ts'
import { fullReportsOn } from '../queries.ts'
import { dueFor } from '../regimes/last-day.ts'
import type { StoredPeriod } from '../schema.ts'
import { namedPeriod } from '../windows.ts'
import type { Gathered } from './compose.ts'
import type { AdjustmentLine, ProposalLine } from './content.ts'
import { adjustmentsFor, lateFor } from './queries.ts'

const unnamed: Text = { vi: '–', en: '–' }

/** All that goes into the report on a window that the asker has already reached; `upTo` counts up to a place in the ledger. */
export async function gather(
  scope: Scope,
  period: StoredPeriod,
  plan: StoredPlan,
  upTo?: number,
): Promise<Gathered> {
  const rows = await fullReportsOn(scope, period)
  const late = await lateFor(scope, period)
  const counted = await countedIn(scope, plan.content, period, {
    codes: period.asks,
    ...(upTo === undefined ? {} : { upTo }),
  })
  const own = await proposalsOf(scope, [
    ...rows.map(({ id }) => id),
    ...late.map(({ report }) => report.id),
  ])
  const carried = await openBefore(scope, period)
  const names = await namesOfOrganisations(scope, [
    period.receiverId,
    ...[...rows, ...late.map(({ report }) => report)].map(({ reporterId }) => reporterId),
    ...carried.map(({ reporterId }) => reporterId),
  ])
  const nameOf = (id: string): Text => names.get(id) ?? unnamed
  const contribution = (report: (typeof rows)[number], of: StoredPeriod) => ({
    report,
    period: of,
    reporter: nameOf(report.reporterId),
    due: dueFor(report, of),
  })
  const proposals = new Map([...own, ...carried].map((one) => [one.proposal.id, one]))
  return {
    plan: {
      versionId: plan.id,
      code: plan.code,
      title: plan.content.title,
      clause: period.clause,
      place: plan.content.place,
    },
    receiver: nameOf(period.receiverId),
    period,
    reports: rows
      .map((report) => contribution(report, period))
      .toSorted((a, b) => a.reporter.vi.localeCompare(b.reporter.vi, 'vi')),
    late: late.map(({ report, period: of }) => contribution(report, of)),
    counted,
    proposals: [...proposals.values()].map((one) =>
      proposalLine(one, nameOf(one.reporterId), period),
    ),
    adjustments: (await adjustmentsFor(scope, period)).map(adjustmentLine),
  }
}

export const proposalLine = (
  { proposal, last, period }: FoundProposal,
  reporter: Text,
  on: Pick<StoredPeriod, 'id'>,
): ProposalLine => ({
  id: proposal.id,
  reporter,
  text: proposal.text,
  receivedOn: cityDay(proposal.receivedAt),
  state: proposal.state,
  answer: last?.text ?? '',
  passedTo: last?.passedTo ?? '',
  answeredOn: last ? cityDay(last.answeredAt) : null,
  dueOn: last?.dueOn ?? null,
  carriedOver: period.id !== on.id,
})

function adjustmentLine({
  adjustment,
  content,
  period,
}: Awaited<ReturnType<typeof adjustmentsFor>>[number]): AdjustmentLine {
  const { id, code, amount, text, recordedAt } = adjustment
  const figure = content?.figures.find((one) => one.code === code)
  return {
    id,
    period: namedPeriod(period),
    on: cityDay(recordedAt),
    figure: figure && amount !== null ? { code: figure.code, name: figure.name, amount } : null,
    text,
  }
}
