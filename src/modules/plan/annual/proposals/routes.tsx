import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { newId } from '#platform/ids.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { Activity } from '../activity/columns.ts'
import { namesIn } from '../activity/names.ts'
import { askedAgencies } from '../cycle/queries.ts'
import { cutProposal, restoreProposal } from '../lines/settling.ts'
import { paths } from '../paths.ts'
import { type Back, statusOf, take } from '../posting.ts'
import { findCycle } from '../reach.ts'
import { draftForm, newProposalForm, pressed, proposalForm, reasonForm } from './forms.ts'
import type { ProposalRefusal } from './messages.ts'
import { NewProposalPage } from './pages/NewProposalPage.tsx'
import { findProposal } from './queries.ts'
import { backToProposal, showProposal } from './show.tsx'
import { sendBackProposal, withdrawProposal } from './taking-back.ts'
import { draftProposal, saveProposal, sendProposal } from './writing.ts'

export const routes = new Hono<Env>()
const agency = role('agency')
const officer = role('officer')
const reader = role('agency', 'officer', 'finance', 'leader')

routes.get(paths.newProposal, agency, (c) => showNew(c, c.req.param('id')))

routes.post(paths.newProposal, agency, async (c) => {
  const id = c.req.param('id')
  const { annual, reach } = orNotFound(await findCycle(c.var.scope, id))
  const taken = await take(c, newProposalForm(reach.plan, annual.year), (scope, { value }) =>
    draftProposal(scope, id, value.agencyId, value),
  )
  return taken.ok ? backToProposal(c, taken.value, 'saved') : showNew(c, id, taken.back)
})

routes.get(paths.proposal, reader, (c) => showProposal(c, c.req.param('id')))

routes.post(paths.proposal, agency, async (c) => {
  const id = c.req.param('id')
  const { plan, year } = await askedIn(c, id)
  const taken = await take(c, draftForm(plan, year), (scope, { value, version }) =>
    saveProposal(scope, id, version, value),
  )
  return taken.ok ? backToProposal(c, id, 'saved') : showProposal(c, id, taken.back)
})

routes.post(paths.sending, agency, async (c) => {
  const id = c.req.param('id')
  const { plan, year } = await askedIn(c, id)
  const taken = await take(c, proposalForm(plan, year), (scope, { value, version }) =>
    sendProposal(scope, id, version, value),
  )
  return taken.ok ? backToProposal(c, id, 'sent') : showProposal(c, id, taken.back)
})

routes.post(paths.withdrawal, agency, async (c) => {
  const id = c.req.param('id')
  const taken = await take(c, pressed, (scope, { version }) => withdrawProposal(scope, id, version))
  return taken.ok ? backToProposal(c, id, 'withdrawn') : showProposal(c, id, taken.back)
})

routes.post(paths.sendingBack, officer, async (c) => {
  const id = c.req.param('id')
  const taken = await take(c, reasonForm, (scope, { value, version }) =>
    sendBackProposal(scope, id, version, value.reason),
  )
  return taken.ok ? backToProposal(c, id, 'sentBack') : showProposal(c, id, taken.back)
})

routes.post(paths.proposalCut, officer, async (c) => {
  const id = c.req.param('id')
  const taken = await take(c, reasonForm, (scope, { value }) =>
    cutProposal(scope, id, value.reason),
  )
  return taken.ok ? backToProposal(c, id, 'cut') : showProposal(c, id, taken.back)
})

routes.post(paths.restoring, officer, async (c) => {
  const id = c.req.param('id')
  const taken = await take(c, pressed, (scope) => restoreProposal(scope, id))
  return taken.ok ? backToProposal(c, id, 'restored') : showProposal(c, id, taken.back)
})

async function askedIn(c: Context<Env>, id: string) {
  const { cycle } = orNotFound(await findProposal(c.var.scope, id))
  return { plan: cycle.reach.plan, year: cycle.annual.year }
}

async function showNew(c: Context<Env>, id: string, back?: Back<ProposalRefusal>) {
  const scope = signedScope(c)
  const { annual, reach } = orNotFound(await findCycle(scope, id))
  const asked = await askedAgencies(scope, id)
  const own = asked.flatMap(({ agencyId }) =>
    reach.own.includes(agencyId) ? (reach.bodies.get(agencyId) ?? []) : [],
  )
  const [first] = own
  return page(
    c,
    <NewProposalPage
      cycle={annual}
      agencies={own.map((body) => ({ value: body.id, label: body.name[scope.locale] }))}
      activity={blank(orNotFound(first).code)}
      names={namesIn(reach.plan, scope.locale)}
      department={reach.department?.name[scope.locale] ?? '–'}
      formKey={newId()}
      back={back}
      refusal={back?.refusal}
    />,
    statusOf(back),
  )
}

/** A proposal nobody has written anything in: whoever proposes leads, unless they say otherwise. */
const blank = (lead: string): Activity => ({
  name: '',
  objective: '',
  content: '',
  result: '',
  lead,
  coordinators: [],
  startsOn: null,
  endsOn: null,
  place: '',
  conditions: '',
  coordination: '',
  monitoring: '',
  taskCode: null,
  effects: [],
})
