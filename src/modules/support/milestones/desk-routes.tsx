import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { fileResponse } from '#platform/files/files.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { checkForm, readForm, readPosted } from '#platform/http/form.ts'
import { seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { withMoreRows } from '#platform/http/rows.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { findScreened } from '../screening/reach.ts'
import { askedForMore, sentForm } from '../screening/sent.ts'
import { judgeMilestone, planMilestones } from './actions.ts'
import { acceptAward, putBeforeCouncil, settleAward } from './closing.ts'
import { agendaForm, plainForm, planForm, returnForm } from './forms.ts'
import { findEvidence } from './handing-in.ts'
import { paths } from './paths.ts'
import { askForPayment } from './payment.ts'
import { showContract } from './show.tsx'

/** The officer's side of a contract. */
export const routes = new Hono<Env>()
const officer = role('officer')

routes.get(paths.contract, officer, (c) => showContract(c, c.req.param('id')))

routes.get(paths.document, officer, async (c) => {
  const { id, file } = c.req.param()
  orNotFound(await findScreened(signedScope(c), id))
  const found = orNotFound(await findEvidence(c.var.scope, id, file))
  return orNotFound(await fileResponse(c.var.scope, found))
})

routes.post(paths.plan, officer, async (c) => {
  const id = c.req.param('id')
  const { raw } = await readPosted(c)
  const form = checkForm(raw, planForm)
  const sent = sentForm(link(paths.plan, { id }), form)
  const more = withMoreRows(raw)
  if (more) return showContract(c, id, { sent: askedForMore(sent, more) })
  if (!form.ok) return showContract(c, id, { sent })
  const { milestones } = form.value
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => planMilestones(inside, id, milestones)),
  )
  return outcome.ok
    ? back(c, id, 'planned')
    : showContract(c, id, { sent, problem: outcome.problem })
})

routes.post(paths.acceptance, officer, async (c) => {
  const { id, milestone } = c.req.param()
  const form = await readForm(c, plainForm)
  const judgement = { accepted: true, version: form.version } as const
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      judgeMilestone(inside, id, milestone, judgement),
    ),
  )
  return outcome.ok ? back(c, id, 'accepted') : showContract(c, id, { problem: outcome.problem })
})

routes.post(paths.returning, officer, async (c) => {
  const { id, milestone } = c.req.param()
  const form = await readForm(c, returnForm)
  const sent = sentForm(link(paths.returning, { id, milestone }), form)
  if (!form.ok) return showContract(c, id, { sent })
  const judgement = { accepted: false, reason: form.value.reason, version: form.version } as const
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      judgeMilestone(inside, id, milestone, judgement),
    ),
  )
  return outcome.ok
    ? back(c, id, 'returned')
    : showContract(c, id, { sent, problem: outcome.problem })
})

routes.post(paths.payment, officer, async (c) => {
  const { id, milestone } = c.req.param()
  const form = await readForm(c, plainForm)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => askForPayment(inside, id, milestone)),
  )
  return outcome.ok ? back(c, id, 'asked') : showContract(c, id, { problem: outcome.problem })
})

routes.post(paths.agenda, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, agendaForm)
  const sent = sentForm(link(paths.agenda, { id }), form)
  if (!form.ok) return showContract(c, id, { sent })
  const { meeting } = form.value
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => putBeforeCouncil(inside, id, meeting)),
  )
  return outcome.ok ? back(c, id, 'put') : showContract(c, id, { sent, problem: outcome.problem })
})

routes.post(paths.wholeAcceptance, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, plainForm)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => acceptAward(inside, id)),
  )
  return outcome.ok
    ? back(c, id, 'whole-accepted')
    : showContract(c, id, { problem: outcome.problem })
})

routes.post(paths.ending, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, plainForm)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => settleAward(inside, id)),
  )
  return outcome.ok ? back(c, id, 'ended') : showContract(c, id, { problem: outcome.problem })
})

const back = (c: Context<Env>, id: string, done: string) =>
  seeOther(c, `${link(paths.contract, { id })}?xong=${done}`)
