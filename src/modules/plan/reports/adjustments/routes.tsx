import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { pressed } from '../forms.ts'
import { findReport } from '../queries.ts'
import { backToReport, showReport } from '../show.tsx'
import { acceptAdjustment, refuseAdjustment } from './deciding.ts'
import { adjustableCodes, fileAdjustment } from './filing.ts'
import { adjustmentForm, refusalForm } from './forms.ts'
import { messages } from './messages.ts'
import { paths } from './paths.ts'
import type { AdjustmentRefusal } from './rules.ts'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.post(paths.filing, role('agency'), async (c) => {
  const id = c.req.param('id')
  const { report } = orNotFound(await findReport(c.var.scope, id))
  const form = await readForm(c, adjustmentForm(adjustableCodes(report.figures?.figures)))
  const { raw, key: formKey, version } = form
  const sent = { action: link(paths.filing, { id }), raw, formKey, version }
  if (!form.ok) return showReport(c, id, { sent: { ...sent, problems: form.problems } })
  const outcome = orNotFound(
    await once(signedScope(c), formKey, (inside) => fileAdjustment(inside, id, form.value)),
  )
  if (outcome.ok) return backToReport(c, id, 'filed')
  return showReport(c, id, { sent, refusal: sentence(outcome.problem) })
})

routes.post(paths.acceptance, officer, async (c) => {
  const ref = c.req.param()
  const form = await readForm(c, pressed)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => acceptAdjustment(inside, ref)),
  )
  return answer(c, ref.id, outcome, 'adjustment-accepted')
})

routes.post(paths.refusing, officer, async (c) => {
  const ref = c.req.param()
  const form = await readForm(c, refusalForm)
  const { raw, key: formKey, version } = form
  const sent = { action: link(paths.refusing, ref), raw, formKey, version }
  if (!form.ok) return showReport(c, ref.id, { sent: { ...sent, problems: form.problems } })
  const outcome = orNotFound(
    await once(signedScope(c), formKey, (inside) =>
      refuseAdjustment(inside, ref, form.value.refusal),
    ),
  )
  return answer(c, ref.id, outcome, 'adjustment-refused')
})

const answer = (
  c: Context<Env>,
  id: string,
  outcome: { ok: true } | { ok: false; problem: AdjustmentRefusal },
  done: 'adjustment-accepted' | 'adjustment-refused',
) =>
  outcome.ok ? backToReport(c, id, done) : showReport(c, id, { refusal: sentence(outcome.problem) })

const sentence = (problem: AdjustmentRefusal) => ({
  vi: messages.vi.refusal[problem],
  en: messages.en.refusal[problem],
})
