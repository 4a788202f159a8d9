import { Hono } from 'hono'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { anyone } from '#platform/http/gates.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { readQuery } from '#platform/http/query.ts'
import { rateLimit } from '#platform/http/rate-limit.ts'
import { newId } from '#platform/ids.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { numbersCited } from '../documents/articles.ts'
import { lapsedBasesOf } from '../documents/bases.ts'
import { listTopics } from '../topics/actions.ts'
import { ask, confirmQuestion, waitsForConfirmation } from './asking.ts'
import { filterOf, listQuery } from './filters.ts'
import { askForm, helpfulForm, plainForm } from './forms.ts'
import { AskPage } from './pages/AskPage.tsx'
import { AskedPage, ConfirmedPage, ConfirmPage, SpentPage } from './pages/ConfirmationPages.tsx'
import { QuestionPage } from './pages/QuestionPage.tsx'
import { QuestionsPage } from './pages/QuestionsPage.tsx'
import { paths } from './paths.ts'
import { findQuestion, listQuestions, type PublicQuestion } from './queries.ts'
import { answerTerm } from './settings.ts'
import { qaPageOf } from './structured.ts'
import { countVote } from './votes.ts'

// A class may ask from one address; a program that floods mailboxes asks far more often.
const askings = rateLimit('content.question', { max: 20, seconds: 600 })
const confirmations = rateLimit('content.question-confirmation', { max: 60, seconds: 600 })
const votes = rateLimit('content.question-helpful', { max: 30, seconds: 600 })

export const routes = new Hono<Env>()

routes.get(paths.list, anyone, cached, async (c) => {
  const { scope } = c.var
  const query = readQuery(c, listQuery)
  const filter = filterOf(query)
  const [list, topics] = await Promise.all([
    listQuestions(scope, { ...filter, page: query.page }),
    listTopics(scope),
  ])
  return page(c, <QuestionsPage {...list} topics={topics} filter={filter} page={query.page} />)
})

routes.get(paths.ask, anyone, async (c) => {
  const { scope } = c.var
  const [topics, term] = await Promise.all([listTopics(scope), answerTerm(scope)])
  return page(c, <AskPage topics={topics} term={term} formKey={newId()} />)
})

routes.post(paths.ask, anyone, askings, async (c) => {
  const { scope } = c.var
  const [topics, term] = await Promise.all([listTopics(scope), answerTerm(scope)])
  const form = await readForm(c, askForm(topics.map(({ code }) => code)))
  if (!form.ok) {
    const { key, raw, problems } = form
    return page(c, <AskPage {...{ topics, term, raw, problems }} formKey={key} />, 422)
  }
  // A program that filled the hidden field is told what a person is told, and nothing is kept.
  if (form.value.website === '') await ask(scope, form.key, form.value)
  return seeOther(c, paths.asked)
})

routes.get(paths.asked, anyone, (c) => page(c, <AskedPage />))

routes.get(paths.confirmation, anyone, async (c) => {
  const token = c.req.param('token')
  return (await waitsForConfirmation(c.var.scope, token))
    ? page(c, <ConfirmPage token={token} />)
    : page(c, <SpentPage />, 409)
})

routes.post(paths.confirmation, anyone, confirmations, async (c) => {
  await readForm(c, plainForm)
  const outcome = await confirmQuestion(c.var.scope, c.req.param('token'))
  return outcome.ok ? page(c, <ConfirmedPage {...outcome.value} />) : page(c, <SpentPage />, 409)
})

routes.get(paths.question, anyone, cached, async (c) => {
  const question = orNotFound(await findQuestion(c.var.scope, c.req.param('slug')))
  return page(c, await questionPage(c.var.scope, question))
})

routes.post(paths.helpful, anyone, votes, async (c) => {
  const { scope } = c.var
  const question = orNotFound(await findQuestion(scope, c.req.param('slug')))
  const form = await readForm(c, helpfulForm)
  if (!form.ok) return page(c, await questionPage(scope, question), 422)
  await countVote(scope, question.id, form.value.helpful === 'yes')
  return page(c, await questionPage(scope, question, true))
})

async function questionPage(scope: Scope, question: PublicQuestion, thanked = false) {
  const lapsed = await lapsedBasesOf(scope, numbersCited(question.answer.vi))
  const structured = qaPageOf(question, scope)
  return <QuestionPage {...question} {...{ lapsed, structured, thanked }} />
}
