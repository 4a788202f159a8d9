import type { Context } from 'hono'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { activityIn } from '../activity/columns.ts'
import { namesIn } from '../activity/names.ts'
import { askedAgency } from '../cycle/queries.ts'
import { isComposed, lastDayFor } from '../cycle/rules.ts'
import { lineOfProposal } from '../lines/queries.ts'
import { reasonsIn } from '../lines/reasons.ts'
import { paths } from '../paths.ts'
import { type Back, statusOf } from '../posting.ts'
import { type ProposalNews, type ProposalRefusal, proposalNews } from './messages.ts'
import type { LineOfProposal } from './pages/FateSection.tsx'
import type { ProposalRights } from './pages/ProposalActs.tsx'
import { ProposalPage } from './pages/ProposalPage.tsx'
import { type FoundProposal, findProposal } from './queries.ts'
import { fateOf, isOpen, refusalToWithdraw, refusalToWrite } from './rules.ts'

/** A proposal as it stands now; after a refusal with what was typed. */
export async function showProposal(
  c: Context<Env>,
  id: string,
  back?: Back<ProposalRefusal>,
): Promise<Response> {
  const scope = signedScope(c)
  const found = orNotFound(await findProposal(scope, id))
  const { cycle, proposal, rows, line } = found
  const { annual, reach } = cycle
  const body = reach.bodies.get(proposal.agencyId)
  const names = namesIn(reach.plan, scope.locale)
  return page(
    c,
    <ProposalPage
      id={id}
      cycle={annual}
      agency={body?.name[scope.locale] ?? '–'}
      department={reach.department?.name[scope.locale] ?? '–'}
      state={proposal.state}
      fate={fateOf(proposal, line?.state ?? null)}
      lastDay={lastDayFor(annual, await askedAgency(scope, annual.id, proposal.agencyId))}
      submittedAt={proposal.submittedAt}
      sentBackReason={isOpen(proposal.state) ? proposal.sentBackReason : null}
      cutReason={proposal.cutReason}
      version={proposal.version}
      activity={activityIn(proposal)}
      rows={rows}
      names={names}
      rights={rightsOn(found)}
      line={line ? await lineShown(scope, found, names.source) : undefined}
      formKey={newId()}
      back={back}
      refusal={back?.refusal}
      news={back ? undefined : proposalNews.find((one) => one === c.req.query('xong'))}
    />,
    statusOf(back),
  )
}

export const backToProposal = (c: Context<Env>, id: string, news: ProposalNews) =>
  seeOther(c, `${link(paths.proposal, { id })}?xong=${news}`)

/** The forms that would not be refused at once; asks the rules that the acts ask. */
function rightsOn({ cycle, proposal, line }: FoundProposal): ProposalRights {
  const { annual, reach } = cycle
  const own = reach.own.includes(proposal.agencyId)
  const taken = refusalToWithdraw(proposal, annual.state, proposal.version) === null
  const fate = fateOf(proposal, line?.state ?? null)
  const settles = reach.composes && isComposed(annual.state) && line === null
  return {
    write: own && refusalToWrite(proposal, annual.state, proposal.version) === null,
    withdraw: own && taken,
    sendBack: reach.composes && taken,
    cut: settles && fate === 'waiting',
    restore: settles && fate === 'cut',
  }
}

async function lineShown(
  scope: Scope,
  { proposal }: FoundProposal,
  sourceName: (code: string) => string,
): Promise<LineOfProposal | undefined> {
  const found = await lineOfProposal(scope, proposal.id)
  if (!found) return undefined
  const { line, asked, composed, appraised, allocated } = found
  return {
    number: line.number,
    name: line.name,
    cutReason: line.cutReason,
    money: {
      asked,
      composed,
      appraised,
      allocated: line.taskYearId ? allocated : null,
      sourceName,
    },
    reasons: (await reasonsIn(scope, line.id)).filter((reason) => reason !== line.cutReason),
  }
}
