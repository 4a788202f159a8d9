import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { recordOpening } from './burden/recording.ts'
import { pressed, reportForm } from './forms.ts'
import { paths } from './paths.ts'
import { prefilled } from './prefill.ts'
import { findReport } from './queries.ts'
import { backToReport, showReport } from './show.tsx'
import { fileNil, submitReport } from './submit.ts'
import { submissionSentence } from './words.ts'

export const routes = new Hono<Env>()
const agency = role('agency')

routes.get(paths.report, role('agency', 'officer'), async (c) => {
  const id = c.req.param('id')
  await recordOpening(c.var.scope, id)
  return showReport(c, id)
})

routes.post(paths.report, agency, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, await formOf(c, id))
  const { raw, key: formKey, version } = form
  const sent = { action: link(paths.report, { id }), raw, formKey, version }
  if (!form.ok) return showReport(c, id, { sent: { ...sent, problems: form.problems } })
  const outcome = orNotFound(
    await once(signedScope(c), formKey, (inside) => submitReport(inside, id, version, form.value)),
  )
  if (outcome.ok) return backToReport(c, id, 'submitted')
  return showReport(c, id, { sent, refusal: submissionSentence(outcome.problem) })
})

routes.post(paths.nil, agency, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, pressed)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => fileNil(inside, id, form.version)),
  )
  if (outcome.ok) return backToReport(c, id, 'nil')
  return showReport(c, id, { refusal: submissionSentence(outcome.problem) })
})

/** The form of this report: the figures and the headings that it asks about. */
async function formOf(c: Context<Env>, id: string) {
  const found = orNotFound(await findReport(c.var.scope, id))
  const { figures } = await prefilled(c.var.scope, found)
  const codes = figures.flatMap(({ code, own }) => (own === null ? [] : [code]))
  return reportForm(codes, found.period.outline)
}
