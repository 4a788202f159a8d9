import type { Context } from 'hono'
import { namesOf, peopleHolding } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { newId } from '#platform/ids.ts'
import { orNotFound } from '#platform/outcome.ts'
import { leaksOf } from './closing.ts'
import { findForDesk } from './desk-queries.ts'
import { type News, QuestionCasePage, type QuestionCaseProps } from './pages/QuestionCasePage.tsx'
import { strike } from './personal-data.ts'
import { isLate } from './rules.ts'

type After = Partial<Pick<QuestionCaseProps, 'sent' | 'refusal' | 'news'>>

/** A question on the desk as it stands now; after a refusal with what was typed. */
export async function showQuestion(
  c: Context<Env>,
  id: string,
  after: After,
  status: 200 | 409 | 422 = 200,
) {
  const scope = signedScope(c)
  const { question, topic } = orNotFound(await findForDesk(scope, id))
  const { assignedTo, answeredBy, askerName, locale } = question
  const [officers, names] = await Promise.all([
    peopleHolding(scope, 'officer'),
    namesOf(
      scope,
      [assignedTo, answeredBy].filter((each) => each !== null),
    ),
  ])
  return page(
    c,
    <QuestionCasePage
      question={question}
      topic={topic}
      late={isLate(question, scope.today)}
      officers={officers.map((officer) => ({ id: officer.id, name: officer.name }))}
      names={names}
      leaks={leaksOf(question)}
      struck={{
        title: strike(question.title ?? '', askerName, locale),
        words: strike(question.words ?? '', askerName, locale),
      }}
      own={answeredBy === scope.actor.id}
      formKey={newId()}
      {...after}
    />,
    status,
  )
}

const told: readonly News[] = [
  'assigned',
  'answered',
  'released',
  'returned',
  'declined',
  'withdrawn',
  'erased',
]
export const isNews = (given: string | undefined): given is News =>
  told.some((each) => each === given)
