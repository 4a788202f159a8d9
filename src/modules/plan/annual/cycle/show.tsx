import type { Context } from 'hono'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { totalOf } from '../activity/estimate.ts'
import { namesIn } from '../activity/names.ts'
import { hasPartIn } from '../lines/parts.ts'
import { type LineWithMoney, linesWithMoney } from '../lines/queries.ts'
import { stagesOf } from '../lines/stages.ts'
import { paths } from '../paths.ts'
import { type Back, statusOf } from '../posting.ts'
import { type ListedProposal, ownProposals, sentProposals } from '../proposals/queries.ts'
import { fateOf, refusalToDecline } from '../proposals/rules.ts'
import { type Cycle, findCycle } from '../reach.ts'
import { type CycleNews, cycleNews } from './messages.ts'
import type { AskedRow } from './pages/AskedSection.tsx'
import type { CycleRights } from './pages/CycleActs.tsx'
import { CyclePage, type CycleProps } from './pages/CyclePage.tsx'
import type { LineSummary } from './pages/LinesTable.tsx'
import type { ProposalSummary } from './pages/ProposalsTable.tsx'
import { askedAgencies, countSent, isAwaited } from './queries.ts'
import type { CycleRefusal } from './refusals.ts'
import { isComposed, lastDayFor, refusalToApprove, refusalToReturn } from './rules.ts'

/** The annual plan as it stands now, for whoever has a part in it; after a refusal with what was typed. */
export async function showCycle(c: Context<Env>, id: string, back?: Back<CycleRefusal>) {
  const scope = signedScope(c)
  const cycle = orNotFound(await findCycle(scope, id))
  const { annual, reach } = cycle
  const own = await ownPart(scope, cycle)
  const whole =
    reach.composes || reach.finance || reach.leader ? await wholePart(scope, cycle) : undefined
  const { returnedReason: reason, returnedFrom: from } = annual
  return page(
    c,
    <CyclePage
      id={id}
      year={annual.year}
      state={annual.state}
      version={annual.version}
      proposalsUntil={annual.proposalsUntil}
      note={annual.note}
      returned={reason && from ? { from, reason } : undefined}
      department={reach.department?.name[scope.locale] ?? '–'}
      today={scope.today}
      own={own}
      whole={whole}
      rights={await rightsOn(scope, cycle)}
      refusal={back?.refusal}
      names={back?.refusal && whole ? namesFor(back.refusal, whole) : ''}
      news={back ? undefined : cycleNews.find((one) => one === c.req.query('xong'))}
      formKey={newId()}
      back={back}
    />,
    statusOf(back),
  )
}

export const backToCycle = (c: Context<Env>, id: string, news: CycleNews) =>
  seeOther(c, `${link(paths.cycle, { id })}?xong=${news}`)

export const seeCycle = (c: Context<Env>, id: string) => seeOther(c, link(paths.cycle, { id }))

async function ownPart(scope: SignedScope, cycle: Cycle): Promise<CycleProps['own']> {
  const { annual, reach } = cycle
  const asked = (await askedAgencies(scope, annual.id)).filter(({ agencyId }) =>
    reach.own.includes(agencyId),
  )
  if (asked.length === 0) return undefined
  const sent = await countSent(scope, annual.id)
  return {
    agencies: asked.map((agency) => {
      const lastDay = lastDayFor(annual, agency)
      const declined = agency.declinedAt !== null
      const count = sent.get(agency.agencyId) ?? 0
      return {
        id: agency.agencyId,
        name: nameOf(scope, cycle, agency.agencyId),
        lastDay,
        late: scope.today > lastDay,
        declined,
        canDecline: refusalToDecline(annual.state, { sent: count, declined }) === null,
      }
    }),
    proposals: (await ownProposals(scope, cycle)).map((one) => summaryOf(scope, cycle, one)),
  }
}

async function wholePart(scope: SignedScope, cycle: Cycle): Promise<CycleProps['whole']> {
  const { annual, reach } = cycle
  const sent = await countSent(scope, annual.id)
  const asked = await askedAgencies(scope, annual.id)
  const lines = await linesWithMoney(scope, annual.id)
  const standing = lines.filter(({ line }) => line.state === 'standing')
  return {
    asked: asked.map((agency): AskedRow => {
      const count = sent.get(agency.agencyId) ?? 0
      const awaited = isAwaited(annual, agency, { sent: count, today: scope.today })
      return {
        id: agency.agencyId,
        name: nameOf(scope, cycle, agency.agencyId),
        lastDay: lastDayFor(annual, agency),
        extensionReason: agency.extensionReason,
        sent: count,
        answer:
          count > 0 ? 'proposed' : agency.declinedAt ? 'none' : awaited ? 'awaited' : 'missing',
      }
    }),
    sent: (await sentProposals(scope, cycle)).map((one) => summaryOf(scope, cycle, one)),
    lines: lines.map((line) => lineSummary(scope, cycle, line)),
    money: stagesOf(standing, annual.state, namesIn(reach.plan, scope.locale).source),
    total: totalOf(standing.flatMap(({ appraised }) => appraised ?? [])),
  }
}

const nameOf = ({ locale }: SignedScope, { reach }: Cycle, agencyId: string): string =>
  reach.bodies.get(agencyId)?.name[locale] ?? '–'

const summaryOf = (
  scope: SignedScope,
  cycle: Cycle,
  { proposal, line, amount }: ListedProposal,
): ProposalSummary => ({
  id: proposal.id,
  name: proposal.name,
  agency: nameOf(scope, cycle, proposal.agencyId),
  state: proposal.state,
  fate: fateOf(proposal, line),
  inLine: line !== null,
  amount,
})

const lineSummary = (
  scope: SignedScope,
  cycle: Cycle,
  { line, origins, asked, composed, appraised, allocated }: LineWithMoney,
): LineSummary => ({
  id: line.id,
  number: line.number,
  name: line.name,
  who: [...new Set(origins.map(({ proposal }) => nameOf(scope, cycle, proposal.agencyId)))],
  state: line.state,
  asked: totalOf(asked),
  composed: totalOf(composed),
  appraised: appraised && totalOf(appraised),
  allocated: line.taskYearId ? totalOf(allocated) : null,
})

/** The forms that stand on the page; asks the rules that the acts ask. */
async function rightsOn(scope: SignedScope, { annual, reach }: Cycle): Promise<CycleRights> {
  const { state, version } = annual
  const { composes, finance, leader } = reach
  const mine = leader && state === 'for-approval'
  const hasPart =
    mine &&
    (annual.handedInBy === scope.actor.id || (await hasPartIn(scope, annual.id, scope.actor.id)))
  return {
    extend: composes && state === 'collecting',
    start: composes && state === 'collecting',
    take: composes && isComposed(state),
    handIn: composes && isComposed(state),
    finish: finance && state === 'appraising',
    return: refusalToReturn(annual, version, { finance, leader }) === null,
    approve: mine && refusalToApprove(annual, version, { hasPart }) === null,
  }
}

/** The names that a refusal speaks of, as they stand now. */
function namesFor(refusal: CycleRefusal, whole: NonNullable<CycleProps['whole']>): string {
  if (refusal === 'still-open')
    return whole.asked
      .filter(({ answer }) => answer === 'awaited')
      .map(({ name }) => name)
      .join('; ')
  if (refusal === 'proposals-left')
    return whole.sent
      .filter(({ fate }) => fate === 'waiting')
      .map(({ name }) => name)
      .join('; ')
  if (refusal === 'lines-left')
    return whole.lines
      .filter(({ state, appraised }) => state === 'standing' && appraised === null)
      .map(({ number, name }) => `${number}. ${name}`)
      .join('; ')
  return ''
}
