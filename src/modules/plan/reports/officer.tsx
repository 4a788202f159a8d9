import { Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { acceptAgreeing } from './agreeing/actions.ts'
import { agreeingForm } from './agreeing/forms.ts'
import { pressed, reasonForm } from './forms.ts'
import { acceptReport, sendBack } from './judge.ts'
import { paths } from './paths.ts'
import { backToReport, showReport } from './show.tsx'
import { showPeriod } from './show-period.tsx'
import { judgementSentence } from './words.ts'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.post(paths.acceptance, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, pressed)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => acceptReport(inside, id, form.version)),
  )
  if (outcome.ok) return backToReport(c, id, 'accepted')
  return showReport(c, id, { refusal: judgementSentence(outcome.problem) })
})

routes.post(paths.sendingBack, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, reasonForm)
  const { raw, key: formKey, version } = form
  const sent = { action: link(paths.sendingBack, { id }), raw, formKey, version }
  if (!form.ok) return showReport(c, id, { sent: { ...sent, problems: form.problems } })
  const outcome = orNotFound(
    await once(signedScope(c), formKey, (inside) =>
      sendBack(inside, id, version, form.value.reason),
    ),
  )
  if (outcome.ok) return backToReport(c, id, 'returned')
  return showReport(c, id, { sent, refusal: judgementSentence(outcome.problem) })
})

routes.post(paths.agreeing, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, agreeingForm)
  if (!form.ok) return showPeriod(c, id, 'noneLeft')
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => acceptAgreeing(inside, id, form.value.report)),
  )
  if (!outcome.ok) return showPeriod(c, id, 'noneLeft')
  return seeOther(c, `${link(paths.period, { id })}?chap-nhan=${outcome.value}`)
})

routes.get(paths.period, officer, (c) => showPeriod(c, c.req.param('id')))
