import { Hono } from 'hono'
import { listSources } from '#modules/budget/index.ts'
import { lapsedBasesOf } from '#modules/content/index.ts'
import { fieldsOf, findFormVersion } from '#modules/forms/index.ts'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { standingEntry } from '#platform/ledger/read.ts'
import { orNotFound } from '#platform/outcome.ts'
import { callClauses } from '../bases/clauses.ts'
import { startHref } from '../cases/paths.ts'
import { grantedIn } from '../decisions/queries.ts'
import { assess } from '../eligibility/assess.ts'
import { SelfCheckPage } from '../eligibility/pages/SelfCheckPage.tsx'
import { criteriaOn } from '../eligibility/queries.ts'
import { answersInQuery } from '../eligibility/query-answers.ts'
import { questionsFor, readAnswers } from '../eligibility/questions.ts'
import { messages as programmeMessages } from '../programmes/messages.ts'
import { paths as programmePaths } from '../programmes/paths.ts'
import { termsOn } from '../terms/queries.ts'
import { messages } from './messages.ts'
import { ArchivePage } from './pages/ArchivePage.tsx'
import { CallPage } from './pages/CallPage.tsx'
import { paths } from './paths.ts'
import { findCall, listArchivedCalls } from './queries.ts'
import { callState, shownCallState } from './rules.ts'
import { listVersions } from './versions/queries.ts'

export const routes = new Hono<Env>()

routes.get(paths.archive, anyone, cached, async (c) => {
  const lines = (await listArchivedCalls(c.var.scope)).map(({ call, programme }) => ({
    ...call,
    programme: programme.name,
  }))
  return page(c, <ArchivePage calls={lines} />)
})

routes.get(paths.call, anyone, cached, async (c) => {
  const { scope } = c.var
  const { call, programme } = orNotFound(await findCall(scope, c.req.param('slug')))
  const [criteria, form, extended, versions, granted, terms, sources] = await Promise.all([
    criteriaOn(scope, call.criteriaCodes, scope.today),
    findFormVersion(scope, call.formVersionId),
    standingEntry(scope, call.id, ['support.call-extended']),
    listVersions(scope, call.id),
    grantedIn(scope, call.id),
    termsOn(scope, [programme.id], scope.today),
    listSources(scope),
  ])
  const definition = form?.definition ?? { sections: [] }
  return page(
    c,
    <CallPage
      {...call}
      state={shownCallState(call, scope.now)}
      left={call.budget - granted}
      versions={versions}
      terms={terms}
      sources={new Map(sources.map(({ code, name }) => [code, name]))}
      programme={programme}
      criteria={criteria}
      sections={definition.sections.map(({ title }) => title)}
      documents={fieldsOf(definition)
        .filter(({ type }) => type === 'file')
        .map(({ label, required }) => ({ name: label, required }))}
      lapsed={await lapsedBasesOf(scope, await callClauses(scope, { call, programme }))}
      extension={extended && { until: call.closesAt, reason: String(extended.facts.reason ?? '') }}
      applyHref={startHref(call.slug)}
      checkHref={link(paths.selfCheck, { slug: call.slug })}
    />,
  )
})

routes.get(paths.selfCheck, anyone, async (c) => {
  const { scope } = c.var
  const { call } = orNotFound(await findCall(scope, c.req.param('slug')))
  const criteria = await criteriaOn(scope, call.criteriaCodes, scope.today)
  const questions = questionsFor(criteria)
  const answers = answersInQuery(c)
  const { facts, problems } = readAnswers(questions, answers)
  const asked = questions.some(({ fact }) => fact in answers)
  const texts = messages[scope.locale]
  const isOpen = callState(call, scope.now) === 'open'
  return page(
    c,
    <SelfCheckPage
      title={call.title[scope.locale]}
      crumbs={[
        { href: programmePaths.programmes, label: programmeMessages[scope.locale].programmes },
        { href: link(paths.call, { slug: call.slug }), label: call.title[scope.locale] },
      ]}
      action={link(paths.selfCheck, { slug: call.slug })}
      lapsed={
        await lapsedBasesOf(
          scope,
          criteria.map(({ clause }) => clause),
        )
      }
      questions={questions}
      raw={answers}
      problems={problems}
      result={
        asked && problems.length === 0
          ? {
              assessment: assess(criteria, facts, scope.today),
              today: scope.today,
              next: isOpen ? { href: startHref(call.slug), label: texts.apply } : undefined,
            }
          : undefined
      }
    />,
    problems.length > 0 ? 422 : 200,
  )
})
