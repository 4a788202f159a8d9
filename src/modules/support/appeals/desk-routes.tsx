import { type Context, Hono } from 'hono'
import { namesOf, role } from '#modules/identity/index.ts'
import { listReviews, sits } from '#modules/panels/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { type SentForm, sentForm } from '../screening/sent.ts'
import { answerForm, plainForm } from './forms.ts'
import { type Answer, answerAppeal, takeAppeal } from './handling.ts'
import type { AppealProblem } from './messages.ts'
import { AppealDeskPage } from './pages/AppealDeskPage.tsx'
import { AppealPage } from './pages/AppealPage.tsx'
import { partIn } from './parts.ts'
import { paths } from './paths.ts'
import { findAppeal, listAppeals } from './queries.ts'

/** The office's side of appeals. */
export const routes = new Hono<Env>()
const office = role('officer', 'leader')

routes.get(paths.desk, office, async (c) => {
  const found = await listAppeals(signedScope(c))
  return page(
    c,
    <AppealDeskPage rows={found.map(({ appeal, call }) => ({ ...appeal, call: call.title }))} />,
  )
})

routes.get(paths.appeal, office, (c) => show(c, c.req.param('id')))

routes.post(paths.handling, office, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, plainForm)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => takeAppeal(inside, id, form.version)),
  )
  return outcome.ok ? back(c, id, 'taken') : show(c, id, { problem: outcome.problem })
})

routes.post(paths.answer, office, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, answerForm)
  const sent = sentForm(link(paths.answer, { id }), form)
  if (!form.ok) return show(c, id, { sent })
  const { verdict, review, reasons } = form.value
  const said = { version: form.version, reasons }
  const answer: Answer =
    verdict === 'scores'
      ? { ...said, upheld: true, reopens: 'scores', assignmentId: review }
      : verdict === 'decision'
        ? { ...said, upheld: true, reopens: 'decision' }
        : { ...said, upheld: false }
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => answerAppeal(inside, id, answer)),
  )
  return outcome.ok ? back(c, id, 'answered') : show(c, id, { sent, problem: outcome.problem })
})

const back = (c: Context<Env>, id: string, done: string) =>
  seeOther(c, `${link(paths.appeal, { id })}?xong=${done}`)

type After = { sent?: SentForm; problem?: AppealProblem }

async function show(c: Context<Env>, id: string, { sent, problem }: After = {}) {
  const scope = signedScope(c)
  const { appeal, kase, call, decision } = orNotFound(await findAppeal(scope, id))
  const finished = (await listReviews(scope, 'case', [kase.id])).filter(
    (review) => sits(review) && review.finishedAt,
  )
  const names = await namesOf(scope, [
    ...finished.map(({ reviewerId }) => reviewerId),
    ...(appeal.handlerId ? [appeal.handlerId] : []),
  ])
  const status = statusAfter(sent, problem)
  return page(
    c,
    <AppealPage
      appeal={appeal}
      call={call.title}
      decision={decision}
      handler={appeal.handlerId ? names.get(appeal.handlerId) : undefined}
      part={await partIn(scope, kase)}
      yours={appeal.handlerId === scope.actor.id}
      reviews={finished.map(({ id: value, reviewerId }) => ({
        value,
        label: names.get(reviewerId) ?? '',
      }))}
      formKey={newId}
      sent={sent}
      problem={problem}
      done={status === 200 ? c.req.query('xong') : undefined}
    />,
    status,
  )
}
