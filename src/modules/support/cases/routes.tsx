import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { listOwnOrganisations, namesOfOrganisations } from '#modules/organisations/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { type Problem, type Raw, readForm } from '#platform/http/form.ts'
import { signedIn } from '#platform/http/gates.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { readQuery } from '#platform/http/query.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { findCall } from '../calls/queries.ts'
import { assess } from '../eligibility/assess.ts'
import { criteriaOn } from '../eligibility/queries.ts'
import type { Call } from '../schema.ts'
import { applicantFacts, applicantRoles, roleFor } from './applicant.ts'
import { listEarlier } from './earlier.ts'
import { newCaseQuery, openingForm, withdrawalForm } from './forms.ts'
import { openCase } from './opening.ts'
import { CasePage } from './pages/CasePage.tsx'
import { CasesPage } from './pages/CasesPage.tsx'
import { NewCasePage } from './pages/NewCasePage.tsx'
import { paths } from './paths.ts'
import { listOwnCases } from './queries.ts'
import type { OpeningRefusal } from './rules.ts'
import { founderTimeline } from './timeline.ts'
import { assessOwnCase, viewCase } from './view.ts'
import { type WithdrawalRefusal, withdrawCase } from './withdrawing.ts'

export const routes = new Hono<Env>()
const applicant = role(...applicantRoles)

routes.get(paths.cases, signedIn, async (c) => {
  const { scope } = c.var
  const own = await listOwnCases(scope)
  const names = await namesOfOrganisations(
    scope,
    own.map((each) => each.case.startupId),
  )
  const lines = own.map(({ case: { id, number, state, startupId }, call }) => ({
    id,
    number,
    state,
    call: call.title,
    startup: names.get(startupId),
    closesAt: call.closesAt,
  }))
  return page(c, <CasesPage cases={lines} />)
})

routes.get(paths.newCase, signedIn, async (c) => {
  const { dot: slug } = readQuery(c, newCaseQuery)
  const { call } = orNotFound(await findCall(c.var.scope, slug))
  return page(c, await newCasePage(c, call, { formKey: newId() }))
})

routes.post(paths.cases, signedIn, async (c) => {
  const scope = signedScope(c)
  const form = await readForm(c, openingForm)
  const slug = [form.raw.call ?? ''].flat()[0] ?? ''
  const { call } = orNotFound(await findCall(scope, slug))
  const again = { formKey: form.key, raw: form.raw }
  if (!form.ok)
    return page(c, await newCasePage(c, call, { ...again, problems: form.problems }), 422)
  const { startupId, from } = form.value
  const outcome = orNotFound(
    await once(scope, form.key, (inside) => openCase(inside, { callId: call.id, startupId, from })),
  )
  if (outcome.ok) return seeOther(c, link(paths.form, { id: outcome.value.id }))
  return page(c, await newCasePage(c, call, { ...again, refusal: outcome.problem }), 409)
})

routes.get(paths.case, applicant, async (c) =>
  page(c, await casePage(c, c.req.param('id'), { formKey: newId() })),
)

routes.post(paths.withdrawal, applicant, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, withdrawalForm)
  const { raw, key: formKey } = form
  if (!form.ok) {
    const withdrawal = { raw, problems: form.problems }
    return page(c, await casePage(c, id, { formKey, withdrawal }), 422)
  }
  const wish = { reason: form.value.reason, version: form.version }
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => withdrawCase(inside, id, wish)),
  )
  if (outcome.ok) return seeOther(c, link(paths.case, { id }))
  const withdrawal = { raw, refusal: outcome.problem }
  return page(c, await casePage(c, id, { formKey, withdrawal }), 409)
})

type Again = { formKey: string; raw?: Raw; problems?: Problem[]; refusal?: OpeningRefusal }

async function newCasePage(c: Context<Env>, call: Call, again: Again) {
  const { scope } = c.var
  const [applicants, criteria, earlier] = await Promise.all([
    listOwnOrganisations(scope, roleFor(call)),
    criteriaOn(scope, call.criteriaCodes, scope.today),
    listEarlier(scope, call),
  ])
  const judged = applicants.map(async ({ id, name }) => {
    const facts = await applicantFacts(scope, call, id)
    return { id, name, assessment: facts && assess(criteria, facts, scope.today) }
  })
  return (
    <NewCasePage call={call} applicants={await Promise.all(judged)} earlier={earlier} {...again} />
  )
}

type Shown = {
  formKey: string
  withdrawal?: { raw: Raw; problems?: Problem[]; refusal?: WithdrawalRefusal }
}

async function casePage(c: Context<Env>, id: string, shown: Shown) {
  const { scope } = c.var
  const view = orNotFound(await viewCase(scope, id))
  const [assessment, happenings] = await Promise.all([
    assessOwnCase(scope, view),
    founderTimeline(scope, view.case),
  ])
  const { sentAnswers } = view.case
  return (
    <CasePage
      {...view}
      {...view.case}
      callTitle={view.call.title}
      now={scope.now}
      sent={sentAnswers ? { answers: sentAnswers, documents: view.sentDocuments } : undefined}
      assessment={assessment}
      happenings={happenings}
      {...shown}
    />
  )
}
