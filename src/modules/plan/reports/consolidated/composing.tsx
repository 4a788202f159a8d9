import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { type SentForm, sentForm } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { findPeriod } from '../queries.ts'
import { draftOn } from './draft.ts'
import { saveDraft } from './drafting.ts'
import { draftForm, pressed } from './forms.ts'
import { type IssueRefusal, sayingsOf } from './handling.ts'
import { issueReport } from './issuing.ts'
import { isDone } from './messages.ts'
import { ComposePage } from './pages/ComposePage.tsx'
import { paths } from './paths.ts'
import { consolidatedOn } from './queries.ts'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.get(paths.composing, officer, async (c) => {
  const id = c.req.param('id')
  const period = orNotFound(await findPeriod(c.var.scope, id))
  const found = await consolidatedOn(c.var.scope, period)
  if (found?.issuedAt) return seeOther(c, link(paths.issued, { id: found.id }))
  return show(c, id)
})

routes.post(paths.composing, officer, async (c) => {
  const id = c.req.param('id')
  const { content } = await draftOn(c.var.scope, id)
  const form = await readForm(c, draftForm(sayingsOf(content)))
  const sent = sentForm(link(paths.composing, { id }), form)
  if (!form.ok) return show(c, id, { sent, version: form.version })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      saveDraft(inside, id, form.version, form.value),
    ),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.composing, { id })}?xong=saved`)
  return show(c, id, { sent, problem: outcome.problem })
})

routes.post(paths.issue, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, pressed)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => issueReport(inside, id, form.version)),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.issued, { id: outcome.value })}?xong=issued`)
  return show(c, id, { problem: outcome.problem })
})

type Back = { sent?: SentForm; problem?: IssueRefusal; version?: number | undefined }

async function show(c: Context<Env>, id: string, { sent, problem, version: typed }: Back = {}) {
  const { period, content, version } = await draftOn(c.var.scope, id)
  const status = problem ? 409 : sent ? 422 : 200
  const done = c.req.query('xong')
  return page(
    c,
    <ComposePage
      period={period}
      content={content}
      // A form that does not parse keeps the version it was read at; after a refusal the stored text is shown.
      version={typed ?? version}
      formKey={newId()}
      sent={sent}
      problem={problem}
      done={status === 200 && isDone(done) ? done : undefined}
    />,
    status,
  )
}
