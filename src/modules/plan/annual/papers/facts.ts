import { issuerOf } from '#modules/support/index.ts'
import type { Scope } from '#platform/scope.ts'
import { type Activity, activityIn } from '../activity/columns.ts'
import type { EstimateRow, Share } from '../activity/estimate.ts'
import { type Names, namesIn } from '../activity/names.ts'
import { linesWithMoney } from '../lines/queries.ts'
import type { FoundProposal } from '../proposals/queries.ts'
import { sentProposals } from '../proposals/queries.ts'
import { fateOf } from '../proposals/rules.ts'
import type { Body, Cycle } from '../reach.ts'

export type Issuer = ReturnType<typeof issuerOf>

/** What every paper of an annual plan speaks of. Texts are Vietnamese, amounts in đồng. */
export type PaperFacts = {
  issuer: Issuer
  /** The year in which it is drafted, and the one it is about. */
  draftYear: string
  year: number
  grounds: string[]
  department: string
  names: Names
}

export type ProposalFacts = PaperFacts & {
  activity: Activity
  rows: readonly EstimateRow[]
}

export type LineFacts = {
  number: number
  activity: Activity
  rows: readonly EstimateRow[]
  who: string[]
  asked: readonly Share[]
  composed: readonly Share[]
  /** Null until Finance has looked at the line. */
  appraised: readonly Share[] | null
}

/** What is to be approved: as appraised, and as composed as long as nobody has appraised. */
export const toApprove = ({
  appraised,
  composed,
}: Pick<LineFacts, 'appraised' | 'composed'>): readonly Share[] => appraised ?? composed

export type PlanFacts = PaperFacts & {
  lines: readonly LineFacts[]
  /** What was left out, with its reason. */
  leftOut: readonly { name: string; agency: string; reason: string; amount: number }[]
  askedTotal: number
  proposals: number
}

function paperFacts(
  { today }: Scope,
  { annual, reach }: Cycle,
  agency: Body | undefined,
): PaperFacts {
  const { plan, department } = reach
  const { decision } = plan
  return {
    issuer: issuerOf(plan.place.vi, agency?.name.vi),
    draftYear: today.slice(0, 4),
    year: annual.year,
    grounds: [
      // A decree is a ground only for years in which it is in force.
      ...(annual.year >= 2026
        ? ['Căn cứ Nghị định số 268/2025/NĐ-CP ngày 14 tháng 10 năm 2025 của Chính phủ']
        : []),
      `Căn cứ ${decision.kind.vi} số ${decision.number} về việc ${lowered(decision.title.vi)}`,
    ],
    department: department?.name.vi ?? '',
    names: namesIn(plan, 'vi'),
  }
}

const lowered = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

/** What the paper of a proposal says, as it is written now. */
export function factsOfProposal(
  scope: Scope,
  { cycle, proposal, rows }: FoundProposal,
): ProposalFacts {
  const agency = cycle.reach.bodies.get(proposal.agencyId)
  return { ...paperFacts(scope, cycle, agency), activity: activityIn(proposal), rows }
}

/** What the papers of the whole plan say, as it stands now. */
export async function factsOfPlan(scope: Scope, cycle: Cycle): Promise<PlanFacts> {
  const { annual, reach } = cycle
  const nameOf = (id: string) => reach.bodies.get(id)?.name.vi ?? '–'
  const lines = await linesWithMoney(scope, annual.id)
  const sent = await sentProposals(scope, cycle)
  const cutLines = lines.filter(({ line }) => line.state === 'cut')
  const reasonFor = (id: string, own: string | null) =>
    own ??
    cutLines.find(({ origins }) => origins.some(({ proposal }) => proposal.id === id))?.line
      .cutReason ??
    ''
  return {
    ...paperFacts(scope, cycle, reach.department),
    lines: lines
      .filter(({ line }) => line.state === 'standing')
      .map(({ line, rows, origins, asked, composed, appraised }) => ({
        number: line.number,
        activity: activityIn(line),
        rows,
        who: [...new Set(origins.map(({ proposal }) => nameOf(proposal.agencyId)))],
        asked,
        composed,
        appraised,
      })),
    leftOut: sent
      .filter(({ proposal, line }) => fateOf(proposal, line) === 'cut')
      .map(({ proposal, amount }) => ({
        name: proposal.name,
        agency: nameOf(proposal.agencyId),
        reason: reasonFor(proposal.id, proposal.cutReason),
        amount,
      })),
    askedTotal: sent.reduce((sum, { amount }) => sum + amount, 0),
    proposals: sent.length,
  }
}
