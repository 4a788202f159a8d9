import { Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { readQuery } from '#platform/http/query.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { NoPlanPage } from '../pages/PlanPage.tsx'
import { currentPlan } from '../queries.ts'
import { comment } from './commenting.ts'
import { boardQuery } from './filter.ts'
import { commentForm, stepForm } from './forms.ts'
import { listingOf } from './listing.ts'
import { TasksDeskPage } from './pages/TasksDeskPage.tsx'
import { paths } from './paths.ts'
import { sentForm } from './sent.ts'
import { backToWork, showWork } from './show.tsx'
import { stepWork } from './stepping.ts'

export const deskRoutes = new Hono<Env>()
const worker = role('agency', 'officer')

deskRoutes.get(paths.desk, worker, async (c) => {
  const { scope } = c.var
  const query = readQuery(c, boardQuery)
  const plan = await currentPlan(scope)
  if (!plan) return page(c, <NoPlanPage />)
  const list = await listingOf(scope, plan, { ...query, path: paths.desk, desk: true })
  return page(c, <TasksDeskPage {...list} />)
})

deskRoutes.get(paths.work, worker, (c) => showWork(c, c.req.param('id')))

deskRoutes.post(paths.state, worker, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, stepForm)
  const sent = sentForm(link(paths.state, { id }), form)
  if (!form.ok) return showWork(c, id, { sent })
  const step = { ...form.value, seenVersion: form.version }
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => stepWork(inside, id, step)),
  )
  if (outcome.ok) return backToWork(c, id, 'state')
  const { problem } = outcome
  if (problem === 'reason-missing' || problem === 'note-missing')
    return showWork(c, id, { sent: { ...sent, problems: [{ field: 'note', code: problem }] } })
  return showWork(c, id, { sent, refusal: problem })
})

deskRoutes.post(paths.comments, worker, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, commentForm)
  if (!form.ok) return showWork(c, id, { sent: sentForm(link(paths.comments, { id }), form) })
  const { text } = form.value
  orNotFound(await once(signedScope(c), form.key, (inside) => comment(inside, id, text)))
  return backToWork(c, id, 'comment')
})
