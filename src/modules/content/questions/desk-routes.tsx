import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { namesOf, role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { filter } from '#platform/http/query-fields.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { type Outcome, orNotFound } from '#platform/outcome.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import { answerQuestion, assignQuestion, returnAnswer } from './answering.ts'
import { declineQuestion, releaseAnswer, unpublishQuestion } from './closing.ts'
import { listForDesk } from './desk-queries.ts'
import { isNews, showQuestion } from './desk-show.tsx'
import { eraseAsker } from './erasing.ts'
import { answerForm, assignForm, plainForm, reasonForm, termForm } from './forms.ts'
import type { News, Sent } from './pages/QuestionCasePage.tsx'
import { QuestionDeskPage } from './pages/QuestionDeskPage.tsx'
import { paths } from './paths.ts'
import { isLate, nameOf, openStates, type QuestionRefusal } from './rules.ts'
import { answerTerm, setAnswerTerm } from './settings.ts'

export const deskRoutes = new Hono<Env>()

const office = role('officer', 'leader')
const leader = role('leader')

const deskQuery = z.object({ xong: filter(z.enum(['roi', 'thoi-han'])), ...pageQuery.shape })

deskRoutes.get(paths.desk, office, async (c) => page(c, await deskPage(c)))

deskRoutes.post(paths.term, leader, async (c) => {
  const scope = signedScope(c)
  const form = await readForm(c, termForm)
  if (!form.ok) return page(c, await deskPage(c, { raw: form.raw, problems: form.problems }), 422)
  orNotFound(await once(scope, form.key, (inside) => setAnswerTerm(inside, form.value)))
  return seeOther(c, `${paths.desk}?xong=thoi-han`)
})

deskRoutes.get(paths.case, office, (c) => {
  const told = c.req.query('xong')
  return showQuestion(c, c.req.param('id'), isNews(told) ? { news: told } : {})
})

deskRoutes.post(paths.assignment, office, (c) =>
  step(c, assignForm, 'assignment', 'assigned', (scope, id, version, { officer }) =>
    assignQuestion(scope, id, version, officer),
  ),
)

deskRoutes.post(paths.answer, office, (c) =>
  step(c, answerForm, 'answer', 'answered', answerQuestion),
)

deskRoutes.post(paths.release, office, (c) => step(c, plainForm, null, 'released', releaseAnswer))

deskRoutes.post(paths.return, office, (c) =>
  step(c, reasonForm, 'return', 'returned', (scope, id, version, { reason }) =>
    returnAnswer(scope, id, version, reason),
  ),
)

deskRoutes.post(paths.refusal, office, (c) =>
  step(c, reasonForm, 'refusal', 'declined', (scope, id, version, { reason }) =>
    declineQuestion(scope, id, version, reason),
  ),
)

deskRoutes.post(paths.withdrawal, office, (c) =>
  step(c, reasonForm, 'withdrawal', 'withdrawn', (scope, id, version, { reason }) =>
    unpublishQuestion(scope, id, version, reason),
  ),
)

deskRoutes.post(paths.erasure, office, (c) => step(c, plainForm, null, 'erased', eraseAsker))

type Act<Value> = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  value: Value,
) => Promise<Outcome<{ id: string }, QuestionRefusal | 'no-officer'> | undefined>

/** Reads the form of a step, takes it once, and shows the question with what was typed when it is not taken. */
async function step<Schema extends z.ZodType>(
  c: Context<Env>,
  schema: Schema,
  of: Sent['of'] | null,
  news: News,
  act: Act<z.infer<Schema>>,
) {
  const scope = signedScope(c)
  const id = orNotFound(c.req.param('id'))
  const form = await readForm(c, schema)
  const problems = form.ok ? [] : form.problems
  const again = of ? { sent: { of, raw: form.raw, problems } } : {}
  if (!form.ok) return showQuestion(c, id, again, 422)
  const outcome = orNotFound(
    await once(scope, form.key, (inside) => act(inside, id, form.version, form.value)),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.case, { id })}?xong=${news}`)
  return showQuestion(c, id, { ...again, refusal: outcome.problem }, 409)
}

type Again = Partial<Pick<Parameters<typeof QuestionDeskPage>[0], 'raw' | 'problems'>>

async function deskPage(c: Context<Env>, again: Again = {}) {
  const scope = signedScope(c)
  const { xong, page: number } = readQuery(c, deskQuery)
  const closed = xong === 'roi'
  const states = closed ? (['published', 'sent', 'declined'] as const) : openStates
  const list = await listForDesk(scope, { states, page: number })
  const names = await namesOf(
    scope,
    list.questions.flatMap(({ assignedTo }) => assignedTo ?? []),
  )
  const lines = list.questions.map((question) => ({
    id: question.id,
    name: nameOf(question),
    state: question.state,
    dueOn: question.dueOn,
    late: isLate(question, scope.today),
    assignee: names.get(question.assignedTo ?? ''),
  }))
  return (
    <QuestionDeskPage
      questions={lines}
      closed={closed}
      page={number}
      pages={list.pages}
      term={holds(scope.actor, 'leader') ? await answerTerm(scope) : undefined}
      formKey={newId()}
      news={xong === 'thoi-han'}
      {...again}
    />
  )
}
