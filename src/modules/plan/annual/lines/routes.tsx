import { Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import type { Env } from '#platform/http/env.ts'
import { orNotFound } from '#platform/outcome.ts'
import { lineForm } from '../activity/form.ts'
import { appraiseAnnualLine } from '../appraisal/actions.ts'
import { findingsForm } from '../appraisal/form.ts'
import { reasonForm } from '../cycle/forms.ts'
import { seeCycle } from '../cycle/show.tsx'
import { paths } from '../paths.ts'
import { take } from '../posting.ts'
import { changeLine, cutLine, dissolveLine } from './changing.ts'
import { findLine } from './queries.ts'
import { backToLine, showLine } from './show.tsx'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.get(paths.line, role('officer', 'finance', 'leader'), (c) => showLine(c, c.req.param('id')))

routes.post(paths.line, officer, async (c) => {
  const id = c.req.param('id')
  const { annual, reach } = orNotFound(await findLine(c.var.scope, id)).cycle
  const taken = await take(c, lineForm(reach.plan, annual.year), (scope, { value, version }) =>
    changeLine(scope, id, version, value),
  )
  return taken.ok ? backToLine(c, id, 'changed') : showLine(c, id, taken.back)
})

routes.post(paths.lineCut, officer, async (c) => {
  const id = c.req.param('id')
  const taken = await take(c, reasonForm, (scope, { value, version }) =>
    cutLine(scope, id, version, value.reason),
  )
  return taken.ok ? backToLine(c, id, 'cut') : showLine(c, id, taken.back)
})

routes.post(paths.dissolving, officer, async (c) => {
  const id = c.req.param('id')
  const { annual } = orNotFound(await findLine(c.var.scope, id)).cycle
  const taken = await take(c, reasonForm, (scope, { value, version }) =>
    dissolveLine(scope, id, version, value.reason),
  )
  return taken.ok ? seeCycle(c, annual.id) : showLine(c, id, taken.back)
})

routes.post(paths.appraisal, role('finance'), async (c) => {
  const id = c.req.param('id')
  const { rows } = orNotFound(await findLine(c.var.scope, id))
  const taken = await take(c, findingsForm(rows), (scope, { value, version }) =>
    appraiseAnnualLine(scope, id, version, value),
  )
  return taken.ok ? backToLine(c, id, 'appraised') : showLine(c, id, taken.back)
})
