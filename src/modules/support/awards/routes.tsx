import { Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { sentForm } from '../screening/sent.ts'
import { backToCaseFile, showCaseFile } from '../screening/show.tsx'
import { annulAward, recordAward } from './actions.ts'
import { annulmentForm, awardForm } from './forms.ts'
import { paths } from './paths.ts'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.post(paths.award, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, awardForm)
  const sent = sentForm(link(paths.award, { id }), form)
  if (!form.ok) return showCaseFile(c, id, { sent })
  const contract = { ...form.value, version: form.version }
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => recordAward(inside, id, contract)),
  )
  if (outcome.ok) return backToCaseFile(c, id, 'signed')
  return showCaseFile(c, id, { sent, refusal: outcome.problem })
})

routes.post(paths.annulment, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, annulmentForm)
  const sent = sentForm(link(paths.annulment, { id }), form)
  if (!form.ok) return showCaseFile(c, id, { sent })
  const { reason } = form.value
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => annulAward(inside, id, reason)),
  )
  if (outcome.ok) return backToCaseFile(c, id, 'annulled')
  return showCaseFile(c, id, { sent, refusal: outcome.problem })
})
