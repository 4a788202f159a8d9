import { Hono } from 'hono'
import { lapsedBasesOf } from '#modules/content/index.ts'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { orNotFound } from '#platform/outcome.ts'
import { messages as programmeMessages } from '../../programmes/messages.ts'
import { paths as programmePaths } from '../../programmes/paths.ts'
import { assess } from '../assess.ts'
import { SelfCheckPage } from '../pages/SelfCheckPage.tsx'
import { answersInQuery } from '../query-answers.ts'
import { questionsFor, readAnswers } from '../questions.ts'
import { messages } from './messages.ts'
import { RuleSetsPage } from './pages/RuleSetsPage.tsx'
import { paths } from './paths.ts'
import { findRuleSet, listRuleSets } from './queries.ts'

export const routes = new Hono<Env>()

routes.get(paths.sets, anyone, cached, async (c) => {
  const { scope } = c.var
  const sets = await listRuleSets(scope, scope.today)
  const lapsed = await lapsedBasesOf(
    scope,
    sets.map(({ clause }) => clause),
  )
  return page(c, <RuleSetsPage sets={sets} lapsed={lapsed} />)
})

routes.get(paths.set, anyone, async (c) => {
  const { scope } = c.var
  const { set, criteria } = orNotFound(await findRuleSet(scope, c.req.param('code'), scope.today))
  const questions = questionsFor(criteria)
  const answers = answersInQuery(c)
  const { facts, problems } = readAnswers(questions, answers)
  const asked = questions.some(({ fact }) => fact in answers)
  const texts = messages[scope.locale]
  return page(
    c,
    <SelfCheckPage
      title={set.name[scope.locale]}
      lead={set.summary[scope.locale]}
      overall={texts.overall}
      criteria={criteria}
      lapsed={await lapsedBasesOf(scope, [set.clause, ...criteria.map(({ clause }) => clause)])}
      crumbs={[
        { href: programmePaths.programmes, label: programmeMessages[scope.locale].programmes },
        { href: paths.sets, label: texts.title },
      ]}
      action={link(paths.set, { code: set.code })}
      questions={questions}
      raw={answers}
      problems={problems}
      result={
        asked && problems.length === 0
          ? { assessment: assess(criteria, facts, scope.today), today: scope.today }
          : undefined
      }
    />,
    problems.length > 0 ? 422 : 200,
  )
})
