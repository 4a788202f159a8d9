import { Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { checkForm, readForm, readPosted } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { withMoreRows } from '#platform/http/rows.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { askedForMore, sentForm } from '../screening/sent.ts'
import { backToCaseFile, showCaseFile } from '../screening/show.tsx'
import { annulAward, recordAward } from './actions.ts'
import { annulmentForm, awardForm } from './forms.ts'
import { paths } from './paths.ts'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.post(paths.award, officer, async (c) => {
  const id = c.req.param('id')
  const { raw } = await readPosted(c)
  const form = checkForm(raw, awardForm)
  const sent = sentForm(link(paths.award, { id }), form)
  const more = withMoreRows(raw)
  if (more) return showCaseFile(c, id, { sent: askedForMore(sent, more) })
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
