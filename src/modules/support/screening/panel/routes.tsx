import { Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { paths } from '../paths.ts'
import { sentForm } from '../sent.ts'
import { backToCaseFile, showCaseFile } from '../show.tsx'
import { assignToCase, dismissOnCase, openMarks, removeFromCase } from './actions.ts'
import { assignmentForm, dismissalForm, openingForm, removalForm } from './forms.ts'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.post(paths.assignment, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, assignmentForm)
  const sent = sentForm(link(paths.assignment, { id }), form)
  if (!form.ok) return showCaseFile(c, id, { sent })
  const { reviewers, dueOn } = form.value
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => assignToCase(inside, id, reviewers, dueOn)),
  )
  if (outcome.ok) return backToCaseFile(c, id, 'assigned')
  return showCaseFile(c, id, { sent, refusal: outcome.problem })
})

routes.post(paths.removal, officer, async (c) => {
  const { id, assignment } = c.req.param()
  const form = await readForm(c, removalForm)
  const sent = sentForm(link(paths.removal, { id, assignment }), form)
  if (!form.ok) return showCaseFile(c, id, { sent })
  const { reason } = form.value
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      removeFromCase(inside, id, assignment, reason),
    ),
  )
  if (outcome.ok) return backToCaseFile(c, id, 'removed')
  return showCaseFile(c, id, { sent, refusal: outcome.problem })
})

routes.post(paths.dismissal, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, dismissalForm)
  const sent = sentForm(link(paths.dismissal, { id }), form)
  if (!form.ok) return showCaseFile(c, id, { sent })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => dismissOnCase(inside, id, form.value)),
  )
  if (outcome.ok) return backToCaseFile(c, id, 'dismissed')
  return showCaseFile(c, id, { sent, refusal: outcome.problem })
})

routes.post(paths.marksOpening, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, openingForm)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => openMarks(inside, id)),
  )
  if (outcome.ok) return backToCaseFile(c, id, 'marks-opened')
  return showCaseFile(c, id, { refusal: outcome.problem })
})
