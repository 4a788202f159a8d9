import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { openCriteria } from '#modules/panels/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { numberOf } from '../screening/actions.ts'
import { handOver } from '../screening/documents.ts'
import { dueDays } from '../screening/due-days.ts'
import { sentForm } from '../screening/sent.ts'
import { declareOnCase, finishCaseReview, saveCaseScores } from './actions.ts'
import { isBlind } from './blind.ts'
import { declarationForm, missingIn, scoresForm } from './forms.ts'
import { ReviewDeskPage } from './pages/ReviewDeskPage.tsx'
import { paths } from './paths.ts'
import { findReviewedCase, listDesk } from './queries.ts'
import { dossierOf, showReview } from './show.tsx'

export const routes = new Hono<Env>()
const reviewer = role('reviewer')

routes.get(paths.desk, reviewer, async (c) => {
  const scope = signedScope(c)
  const found = await listDesk(scope)
  const names = await namesOfOrganisations(
    scope,
    found.map(({ kase }) => kase.startupId),
  )
  const dueOn = await dueDays(
    scope,
    found.filter(({ assignment }) => assignment.finishedAt === null),
  )
  return page(
    c,
    <ReviewDeskPage
      rows={found.map(({ kase, call, assignment }) => ({
        assignmentId: assignment.id,
        number: numberOf(kase),
        startup: isBlind(call) ? undefined : (names.get(kase.startupId)?.[scope.locale] ?? ''),
        dueOn: assignment.dueOn ?? dueOn(kase.id) ?? null,
        call: call.title,
        askedAt: assignment.assignedAt,
        status: assignment.finishedAt
          ? 'finished'
          : assignment.interest === 'none'
            ? 'reading'
            : 'undeclared',
      }))}
      done={c.req.query('xong')}
      today={scope.today}
    />,
  )
})

routes.get(paths.review, reviewer, (c) => showReview(c, c.req.param('id')))

routes.get(paths.document, reviewer, async (c) => {
  const { id, file } = c.req.param()
  const found = orNotFound(await findReviewedCase(signedScope(c), id))
  if (found.review.interest === 'undeclared') return showReview(c, id, { problem: 'undeclared' })
  const dossier = orNotFound(await dossierOf(signedScope(c), found))
  return handOver(c.var.scope, dossier.documents, file)
})

routes.post(paths.declaration, reviewer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, declarationForm)
  const sent = sentForm(link(paths.declaration, { id }), form)
  if (!form.ok) return showReview(c, id, { sent })
  const declared = form.value
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => declareOnCase(inside, id, declared)),
  )
  if (!outcome.ok) return showReview(c, id, { sent, problem: outcome.problem })
  if (declared.interest === 'conflict') return seeOther(c, `${paths.desk}?xong=recused`)
  return backToReview(c, id, 'declared')
})

routes.post(paths.scores, reviewer, async (c) => {
  const id = c.req.param('id')
  const { call } = orNotFound(await findReviewedCase(signedScope(c), id))
  const form = await readForm(c, scoresForm(call.rubric))
  const sent = sentForm(link(paths.scores, { id }), form)
  if (!form.ok) return showReview(c, id, { sent })
  const given = { version: form.version, scores: form.value }
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => saveCaseScores(inside, id, given)),
  )
  if (!outcome.ok) return showReview(c, id, { sent, problem: outcome.problem })
  return backToReview(c, id, 'saved')
})

routes.post(paths.completion, reviewer, async (c) => {
  const id = c.req.param('id')
  const { call } = orNotFound(await findReviewedCase(signedScope(c), id))
  const form = await readForm(c, scoresForm(call.rubric))
  const sent = sentForm(link(paths.completion, { id }), form)
  if (!form.ok) return showReview(c, id, { sent })
  if (openCriteria(form.value, call.rubric).length > 0)
    return showReview(c, id, { sent: { ...sent, problems: missingIn(form.value) } })
  const given = { version: form.version, scores: form.value }
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => finishCaseReview(inside, id, given)),
  )
  if (!outcome.ok) return showReview(c, id, { sent, problem: outcome.problem })
  return backToReview(c, id, 'finished')
})

const backToReview = (c: Context<Env>, id: string, done: string) =>
  seeOther(c, `${link(paths.review, { id })}?xong=${done}`)
