import { type Context, Hono } from 'hono'
import { namesOf, role } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { sits } from '#modules/panels/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { findOutcome } from '../awards/queries.ts'
import { numberOf } from '../screening/actions.ts'
import { sentAnswersOf } from '../screening/answers.ts'
import { handOver } from '../screening/documents.ts'
import { folderOf } from '../screening/queries.ts'
import { type SentForm, sentForm } from '../screening/sent.ts'
import { decideCase } from './actions.ts'
import { decisionForm } from './forms.ts'
import type { DecisionProblem } from './messages.ts'
import { DecisionDeskPage } from './pages/DecisionDeskPage.tsx'
import { DecisionPage } from './pages/DecisionPage.tsx'
import { paths } from './paths.ts'
import { findJudged, grantedIn, listToDecide } from './queries.ts'
import { ceilingOf, requestedAmount } from './rules.ts'

export const routes = new Hono<Env>()
const leader = role('leader')

routes.get(paths.desk, leader, async (c) => {
  const scope = signedScope(c)
  const found = await listToDecide(scope)
  const names = await namesOfOrganisations(
    scope,
    found.map(({ kase }) => kase.startupId),
  )
  return page(
    c,
    <DecisionDeskPage
      rows={found.map(({ kase, call, result }) => ({
        id: kase.id,
        number: numberOf(kase),
        startup: names.get(kase.startupId)?.[scope.locale] ?? '',
        call: call.title,
        requested: requestedAmount(sentAnswersOf(kase)),
        ...result,
      }))}
    />,
  )
})

routes.get(paths.case, leader, (c) => show(c, c.req.param('id')))

routes.get(paths.document, leader, async (c) => {
  const { id, file } = c.req.param()
  const found = orNotFound(await findJudged(signedScope(c), id))
  const { documents } = await folderOf(c.var.scope, found)
  return handOver(c.var.scope, documents, file)
})

routes.post(paths.decision, leader, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, decisionForm)
  const sent = sentForm(link(paths.decision, { id }), form)
  if (!form.ok) return show(c, id, { sent })
  const decision = { ...form.value, version: form.version }
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => decideCase(inside, id, decision)),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.case, { id })}?xong=decided`)
  return show(c, id, { sent, problem: outcome.problem })
})

type After = { sent?: SentForm; problem?: DecisionProblem }

async function show(c: Context<Env>, id: string, { sent, problem }: After = {}) {
  const scope = signedScope(c)
  const found = orNotFound(await findJudged(scope, id))
  const { kase, call, result } = found
  const reviews = found.reviews.filter(
    (review) => sits(review) && review.finishedAt && !review.sealed,
  )
  const [{ definition, documents }, startups, reviewers, granted, { decision }] = await Promise.all(
    [
      folderOf(scope, found),
      namesOfOrganisations(scope, [kase.startupId]),
      namesOf(
        scope,
        reviews.map(({ reviewerId }) => reviewerId),
      ),
      grantedIn(scope, call.id),
      findOutcome(scope, id),
    ],
  )
  const answers = sentAnswersOf(kase)
  const status = statusAfter(sent, problem)
  return page(
    c,
    <DecisionPage
      id={id}
      callId={call.id}
      version={kase.version}
      number={numberOf(kase)}
      state={kase.state}
      startup={startups.get(kase.startupId)?.[scope.locale] ?? ''}
      call={call.title}
      definition={definition}
      answers={answers}
      documents={documents.map((document) => ({
        ...document,
        href: link(paths.document, { id, file: document.id }),
      }))}
      rubric={call.rubric}
      sheets={reviews.map((review) => ({
        id: review.id,
        reviewer: reviewers.get(review.reviewerId) ?? '',
        scores: review.scores,
      }))}
      result={result}
      requested={requestedAmount(answers)}
      ceiling={ceilingOf(answers, call)}
      left={Math.max(call.budget - granted, 0)}
      decision={decision}
      formKey={newId()}
      sent={sent}
      problem={problem}
      done={status === 200 ? c.req.query('xong') : undefined}
    />,
    status,
  )
}
