import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { readQuery } from '#platform/http/query.ts'
import { filter } from '#platform/http/query-fields.ts'
import { type SentForm, sentForm, statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { type Outcome, orNotFound } from '#platform/outcome.ts'
import { holds } from '#platform/scope.ts'
import { deskPaths } from '../desk-paths.ts'
import { keyForm, partnerChangeForm, partnerForm, plainForm } from './forms.ts'
import { NewPartnerPage } from './pages/NewPartnerPage.tsx'
import { type PartnerDone, PartnerPage } from './pages/PartnerPage.tsx'
import { PartnersPage } from './pages/PartnersPage.tsx'
import {
  changePartner,
  confirmKey,
  type PartnerRefusal,
  recordPartner,
  visitNow,
} from './partners.ts'
import { paths } from './paths.ts'
import { arrivalsOf, findPartner, listPartners } from './queries.ts'

export const routes = new Hono<Env>()

const seer = role('administrator', 'officer')
const administrator = role('administrator')
const doneQuery = z.object({ xong: filter(z.enum(['visited', 'saved', 'trusted'])) })

type After = { sent?: SentForm; refusal?: PartnerRefusal; done?: PartnerDone | undefined }

routes.get(paths.partners, seer, async (c) => {
  const { scope } = c.var
  const rules = holds(scope.actor, 'administrator')
  const doors = [
    { href: deskPaths.outgoing, label: 'keys' as const },
    ...(holds(scope.actor, 'officer') ? [{ href: paths.queue, label: 'queue' as const }] : []),
    ...(rules ? [{ href: deskPaths.webhooks, label: 'webhooks' as const }] : []),
  ]
  return page(c, <PartnersPage rows={await listPartners(scope)} mayRecord={rules} doors={doors} />)
})

routes.get(paths.newPartner, administrator, (c) => showNew(c))

routes.post(paths.newPartner, administrator, async (c) => {
  const form = await readForm(c, partnerForm)
  const sent = sentForm(paths.newPartner, form)
  if (!form.ok) return showNew(c, { sent })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => recordPartner(inside, form.value)),
  )
  if (outcome.ok) return back(c, outcome.value, 'saved')
  return showNew(c, { sent, refusal: outcome.problem })
})

routes.get(paths.partner, seer, (c) => {
  const { xong } = readQuery(c, doneQuery)
  return show(c, c.req.param('id'), { done: xong })
})

routes.post(paths.partnerChange, administrator, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, partnerChangeForm)
  const sent = sentForm(link(paths.partnerChange, { id }), form)
  if (!form.ok) return show(c, id, { sent })
  const outcome = await once(signedScope(c), form.key, (inside) =>
    changePartner(inside, id, form.version, form.value),
  )
  return answer(c, id, outcome, 'saved', sent)
})

routes.post(paths.partnerKey, administrator, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, keyForm)
  if (!form.ok) return show(c, id, { refusal: 'other-key' })
  const outcome = await once(signedScope(c), form.key, (inside) =>
    confirmKey(inside, id, form.value.kid),
  )
  return answer(c, id, outcome, 'trusted')
})

routes.post(paths.partnerVisit, administrator, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, plainForm)
  const outcome = await once(signedScope(c), form.key, (inside) => visitNow(inside, id))
  return answer(c, id, outcome, 'visited')
})

function answer(
  c: Context<Env>,
  id: string,
  outcome: Outcome<string, PartnerRefusal> | undefined,
  done: PartnerDone,
  sent?: SentForm,
) {
  const found = orNotFound(outcome)
  if (found.ok) return back(c, id, done)
  return show(c, id, { refusal: found.problem, ...(sent ? { sent } : {}) })
}

const back = (c: Context<Env>, id: string, done: PartnerDone) =>
  seeOther(c, `${link(paths.partner, { id })}?xong=${done}`)

const showNew = (c: Context<Env>, after: After = {}) =>
  page(
    c,
    <NewPartnerPage formKey={newId()} sent={after.sent} refusal={after.refusal} />,
    statusAfter(after.sent, after.refusal),
  )

async function show(c: Context<Env>, id: string, after: After) {
  const { scope } = c.var
  const partner = orNotFound(await findPartner(scope, id))
  return page(
    c,
    <PartnerPage
      partner={partner}
      arrivals={await arrivalsOf(scope, id)}
      comparison={partner.feed === 'package' ? link(deskPaths.comparison, { id }) : undefined}
      mayChange={holds(scope.actor, 'administrator')}
      formKey={newId()}
      sent={after.sent}
      refusal={after.refusal}
      done={after.done}
    />,
    statusAfter(after.sent, after.refusal),
  )
}
