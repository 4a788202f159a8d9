import { Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { paths } from '../../screening/paths.ts'
import { sentForm } from '../../screening/sent.ts'
import { backToCaseFile, showCaseFile } from '../../screening/show.tsx'
import { recordFinding } from './actions.ts'
import { findingForm } from './forms.ts'

export const routes = new Hono<Env>()

routes.post(paths.finding, role('officer'), async (c) => {
  const { id, criterion } = c.req.param()
  const form = await readForm(c, findingForm)
  const sent = sentForm(link(paths.finding, { id, criterion }), form)
  if (!form.ok) return showCaseFile(c, id, { sent })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      recordFinding(inside, id, criterion, form.value),
    ),
  )
  if (outcome.ok) return backToCaseFile(c, id, 'found')
  return showCaseFile(c, id, { sent, refusal: outcome.problem })
})
