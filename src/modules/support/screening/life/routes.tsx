import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { type Problem, type Raw, readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { holds } from '#platform/scope.ts'
import { numberOf } from '../actions.ts'
import { paths } from '../paths.ts'
import { findOverseen } from '../reach.ts'
import { sentForm } from '../sent.ts'
import { backToCaseFile, showCaseFile } from '../show.tsx'
import { annulCase, reopenCase } from './actions.ts'
import { annulmentForm, reopeningForm, transferForm } from './forms.ts'
import { ReopeningPage } from './pages/ReopeningPage.tsx'
import type { ReopenRefusal } from './rules.ts'
import { transferCase } from './transfer.ts'

export const routes = new Hono<Env>()

routes.post(paths.transfer, role('officer'), async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, transferForm)
  const sent = sentForm(link(paths.transfer, { id }), form)
  if (!form.ok) return showCaseFile(c, id, { sent })
  const { to, note } = form.value
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      transferCase(inside, id, { to, note, version: form.version }),
    ),
  )
  if (outcome.ok) return backToCaseFile(c, id, 'transferred')
  return showCaseFile(c, id, { sent, refusal: outcome.problem })
})

routes.post(paths.annulment, role('officer'), async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, annulmentForm)
  const sent = sentForm(link(paths.annulment, { id }), form)
  if (!form.ok) return showCaseFile(c, id, { sent })
  const { reason } = form.value
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      annulCase(inside, id, { reason, version: form.version }),
    ),
  )
  if (outcome.ok) return backToCaseFile(c, id, 'case-annulled')
  return showCaseFile(c, id, { sent, refusal: outcome.problem })
})

routes.get(paths.reopening, role('officer', 'leader'), async (c) =>
  page(c, await reopeningPage(c, c.req.param('id'), { formKey: newId() })),
)

routes.post(paths.reopening, role('officer', 'leader'), async (c) => {
  const scope = signedScope(c)
  const id = c.req.param('id')
  const form = await readForm(c, reopeningForm)
  const again = { formKey: form.key, raw: form.raw }
  if (!form.ok)
    return page(c, await reopeningPage(c, id, { ...again, problems: form.problems }), 422)
  const how = { ground: 'error', version: form.version } as const
  const outcome = orNotFound(
    await once(scope, form.key, (inside) => reopenCase(inside, id, form.value.reason, how)),
  )
  if (!outcome.ok)
    return page(c, await reopeningPage(c, id, { ...again, refusal: outcome.problem }), 409)
  // A leader who is no officer has no case file to go back to.
  return holds(scope.actor, 'officer')
    ? backToCaseFile(c, id, 'reopened')
    : seeOther(c, link(paths.reopening, { id }))
})

type Again = {
  formKey: string
  raw?: Raw
  problems?: readonly Problem[]
  refusal?: ReopenRefusal
}

async function reopeningPage(c: Context<Env>, id: string, again: Again) {
  const { kase } = orNotFound(await findOverseen(signedScope(c), id))
  return (
    <ReopeningPage
      id={id}
      number={numberOf(kase)}
      state={kase.state}
      version={kase.version}
      {...again}
    />
  )
}
