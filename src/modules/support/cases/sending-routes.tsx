import { type Context, Hono } from 'hono'
import { problemsOf } from '#modules/forms/index.ts'
import { role } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { applicantRoles } from './applicant.ts'
import { fillingOf } from './filling-routes.tsx'
import { sendingForm } from './forms.ts'
import { ReceiptPage } from './pages/ReceiptPage.tsx'
import { ReviewPage } from './pages/ReviewPage.tsx'
import { paths } from './paths.ts'
import { isEditable, type SendRefusal } from './rules.ts'
import { submitCase } from './sending.ts'
import { assessOwnCase, viewCase } from './view.ts'

export const routes = new Hono<Env>()
const applicant = role(...applicantRoles)

routes.get(paths.review, applicant, async (c) => {
  const id = c.req.param('id')
  const { state } = orNotFound(await viewCase(c.var.scope, id)).case
  if (!isEditable(state)) return seeOther(c, link(paths.case, { id }))
  return page(c, await reviewPage(c, id, newId()))
})

routes.post(paths.submission, applicant, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, sendingForm)
  // A form without them has seen nothing: no case has these.
  const seen = { version: form.version ?? -1, revision: (form.ok && form.value._base) || 0 }
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => submitCase(inside, id, seen)),
  )
  if (outcome.ok) return seeOther(c, link(paths.receipt, { id }))
  return page(c, await reviewPage(c, id, form.key, outcome.problem), 409)
})

routes.get(paths.receipt, applicant, async (c) => {
  const { scope } = c.var
  const view = orNotFound(await viewCase(scope, c.req.param('id')))
  const { id, state, startupId } = view.case
  const names = await namesOfOrganisations(scope, [startupId])
  return page(
    c,
    <ReceiptPage
      id={id}
      state={state}
      number={orNotFound(view.case.number)}
      receivedAt={orNotFound(view.case.sentAt)}
      contentHash={orNotFound(view.case.contentHash)}
      callTitle={view.call.title}
      startup={names.get(startupId)}
      clock={view.clock}
    />,
  )
})

async function reviewPage(c: Context<Env>, id: string, formKey: string, refusal?: SendRefusal) {
  const view = orNotFound(await viewCase(c.var.scope, id))
  const files = view.documents.map(({ field }) => field)
  return (
    <ReviewPage
      {...fillingOf(c, view)}
      version={view.case.version}
      problems={problemsOf(view.definition, view.answers, { files })}
      assessment={await assessOwnCase(c.var.scope, view)}
      formKey={formKey}
      refusal={refusal}
    />
  )
}
