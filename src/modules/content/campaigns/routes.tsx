import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { readQuery } from '#platform/http/query.ts'
import { filter, withQuery } from '#platform/http/query-fields.ts'
import { type SentForm, sentForm, statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { type Outcome, orNotFound } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { possibleOwners } from '../articles/caring.ts'
import { newsroomRoles } from '../articles/reach.ts'
import { addPiece, changeCampaign, closeCampaign, planCampaign, settlePiece } from './actions.ts'
import { campaignForm, pieceDoneForm, pieceForm, plainForm, reasonForm } from './forms.ts'
import type { CampaignProblem } from './outcome-messages.ts'
import { CampaignPage } from './pages/CampaignPage.tsx'
import { CampaignsPage } from './pages/CampaignsPage.tsx'
import { paths } from './paths.ts'
import { articlesToName, findCampaign, listCampaigns } from './queries.ts'

export const routes = new Hono<Env>()
const newsroom = role(...newsroomRoles)

type After = { sent?: SentForm; problem?: CampaignProblem }
const doneQuery = z.object({ xong: filter(z.string().max(20)) })
routes.get(paths.campaigns, newsroom, (c) => showCampaigns(c))

routes.post(paths.campaigns, newsroom, async (c) => {
  const form = await readForm(c, campaignForm)
  if (!form.ok) return showCampaigns(c, { sent: sentForm(paths.campaigns, form) })
  const { key, value } = form
  const outcome = orNotFound(await once(signedScope(c), key, (scope) => planCampaign(scope, value)))
  if (!outcome.ok) throw new Error('a new campaign cannot be refused')
  return seeOther(c, withQuery(link(paths.campaign, { id: outcome.value }), { xong: 'planned' }))
})

routes.get(paths.campaign, newsroom, (c) => showCampaign(c, c.req.param('id')))

type Act<Typed> = (
  scope: SignedScope,
  typed: Typed,
  version: number | undefined,
) => Promise<Outcome<unknown, CampaignProblem> | undefined>

/** Reads a form of a campaign's page, does the act once, and shows the campaign with what came of it. */
async function take<Schema extends z.ZodType>(
  c: Context<Env>,
  id: string,
  { form: schema, done, act }: { form: Schema; done: string; act: Act<z.infer<Schema>> },
) {
  const form = await readForm(c, schema)
  const sent = sentForm(c.req.path, form)
  if (!form.ok) return showCampaign(c, id, { sent })
  const { key, value, version } = form
  const outcome = orNotFound(await once(signedScope(c), key, (scope) => act(scope, value, version)))
  if (!outcome.ok) return showCampaign(c, id, { sent, problem: outcome.problem })
  return seeOther(c, withQuery(link(paths.campaign, { id }), { xong: done }))
}

routes.post(paths.campaign, newsroom, (c) => {
  const id = c.req.param('id')
  return take(c, id, {
    form: campaignForm,
    done: 'changed',
    act: (scope, plan, version) => changeCampaign(scope, id, version, plan),
  })
})

routes.post(paths.closing, newsroom, (c) => {
  const id = c.req.param('id')
  return take(c, id, {
    form: plainForm,
    done: 'closed',
    act: (scope, _, version) => closeCampaign(scope, id, version),
  })
})

routes.post(paths.pieces, newsroom, (c) => {
  const id = c.req.param('id')
  return take(c, id, {
    form: pieceForm,
    done: 'added',
    act: (scope, piece) => addPiece(scope, id, piece),
  })
})

routes.post(paths.pieceDone, newsroom, (c) => {
  const id = c.req.param('id')
  return take(c, id, {
    form: pieceDoneForm,
    done: 'settled',
    act: (scope, { piece, article }) =>
      settlePiece(scope, id, piece, { state: 'done', articleId: article }),
  })
})

routes.post(paths.pieceDropped, newsroom, (c) => {
  const { id, piece } = c.req.param()
  return take(c, id, {
    form: reasonForm,
    done: 'settled',
    act: (scope, { reason }) => settlePiece(scope, id, piece, { state: 'dropped', reason }),
  })
})

async function showCampaigns(c: Context<Env>, after: After = {}) {
  const { scope } = c.var
  const rows = await listCampaigns(scope)
  const people = await possibleOwners(scope)
  const shown = { rows, people, today: scope.today, formKey: newId(), sent: after.sent }
  return page(c, <CampaignsPage {...shown} />, statusAfter(after.sent, after.problem))
}

async function showCampaign(c: Context<Env>, id: string, after: After = {}) {
  const { scope } = c.var
  const found = orNotFound(await findCampaign(scope, id))
  const status = statusAfter(after.sent, after.problem)
  return page(
    c,
    <CampaignPage
      {...found}
      today={scope.today}
      people={await possibleOwners(scope)}
      articles={await articlesToName(scope)}
      formKey={newId}
      sent={after.sent}
      problem={after.problem}
      done={status === 200 ? readQuery(c, doneQuery).xong : undefined}
    />,
    status,
  )
}
