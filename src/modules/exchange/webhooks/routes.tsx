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
import { orNotFound } from '#platform/outcome.ts'
import { changeWebhook, recordWebhook, replay } from './actions.ts'
import { webhookChangeForm, webhookForm } from './forms.ts'
import type { WebhookProblem } from './messages.ts'
import { type WebhookDone, WebhookPage } from './pages/WebhookPage.tsx'
import { WebhooksPage } from './pages/WebhooksPage.tsx'
import { paths } from './paths.ts'
import { deliveriesOf, findWebhook, listWebhooks } from './queries.ts'

export const routes = new Hono<Env>()

const administrator = role('administrator')
const doneQuery = z.object({ xong: filter(z.enum(['saved', 'replayed'])) })

type After = {
  sent?: SentForm
  refusal?: WebhookProblem | undefined
  done?: WebhookDone | undefined
}

routes.get(paths.webhooks, administrator, (c) => showAll(c))

routes.post(paths.webhooks, administrator, async (c) => {
  const form = await readForm(c, webhookForm)
  const sent = sentForm(paths.webhooks, form)
  if (!form.ok) return showAll(c, { sent })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => recordWebhook(inside, form.value)),
  )
  if (outcome.ok) return back(c, outcome.value, 'saved')
  return showAll(c, { sent, refusal: outcome.problem })
})

routes.get(paths.webhook, administrator, (c) => {
  const { xong } = readQuery(c, doneQuery)
  return show(c, c.req.param('id'), { done: xong })
})

routes.post(paths.webhook, administrator, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, webhookChangeForm)
  const sent = sentForm(link(paths.webhook, { id }), form)
  if (!form.ok) return show(c, id, { sent })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      changeWebhook(inside, id, form.version, form.value),
    ),
  )
  return outcome.ok ? back(c, id, 'saved') : show(c, id, { sent, refusal: outcome.problem })
})

routes.post(paths.replay, administrator, async (c) => {
  const { id, delivery } = c.req.param()
  const form = await readForm(c, z.object({}))
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => replay(inside, id, delivery)),
  )
  return outcome.ok ? back(c, id, 'replayed') : show(c, id, { refusal: outcome.problem })
})

const back = (c: Context<Env>, id: string, done: WebhookDone) =>
  seeOther(c, `${link(paths.webhook, { id })}?xong=${done}`)

async function showAll(c: Context<Env>, after: After = {}) {
  const rows = await listWebhooks(c.var.scope)
  const { sent, refusal } = after
  return page(
    c,
    <WebhooksPage rows={rows} formKey={newId()} sent={sent} refusal={refusal} />,
    statusAfter(after.sent, after.refusal),
  )
}

async function show(c: Context<Env>, id: string, after: After) {
  const { scope } = c.var
  const webhook = orNotFound(await findWebhook(scope, id))
  return page(
    c,
    <WebhookPage
      webhook={webhook}
      deliveries={await deliveriesOf(scope, id)}
      formKey={newId()}
      sent={after.sent}
      refusal={after.refusal}
      done={after.done}
    />,
    statusAfter(after.sent, after.refusal),
  )
}
