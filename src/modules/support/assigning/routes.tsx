import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { type Problem, type Raw, readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { orNotFound } from '#platform/outcome.ts'
import { holds } from '#platform/scope.ts'
import { numberOf } from '../screening/actions.ts'
import { type Assigned, assignAll } from './actions.ts'
import { planForm } from './forms.ts'
import { AssigningPage, type PlannedCase } from './pages/AssigningPage.tsx'
import { paths } from './paths.ts'
import { type CallPlan, findRunCall, planFor } from './plan.ts'

export const routes = new Hono<Env>()
const runner = role('officer', 'secretary')

routes.get(paths.assignment, runner, (c) => show(c, c.req.param('id')))

routes.post(paths.assignment, runner, async (c) => {
  const scope = signedScope(c)
  const id = c.req.param('id')
  orNotFound(await findRunCall(scope, id))
  const form = await readForm(c, planForm)
  if (!form.ok) {
    const back = { raw: form.raw, formKey: form.key, problems: form.problems }
    return show(c, id, back)
  }
  const results = await assignAll(scope, form.key, form.value.wishes, form.value.dueOn)
  if (results.every(({ refusal }) => refusal === undefined))
    return seeOther(c, `${link(paths.assignment, { id })}?xong=assigned`)
  return show(c, id, { results })
})

type After = { raw?: Raw; formKey?: string; problems?: Problem[]; results?: Assigned[] }

async function show(c: Context<Env>, id: string, after: After = {}) {
  const scope = signedScope(c)
  const { id: callId, title } = orNotFound(await findRunCall(scope, id))
  const plan = await planFor(scope, callId)
  const startups = await namesOfOrganisations(
    scope,
    plan.cases.map(({ kase }) => kase.startupId),
  )
  const numbers = new Map(plan.cases.map(({ kase }) => [kase.id, numberOf(kase)]))
  const { results, problems } = after
  const status = problems ? 422 : results ? 409 : 200
  return page(
    c,
    <AssigningPage
      call={{ id: callId, title }}
      rows={plan.cases.map((each) =>
        rowOf(plan, each, startups.get(each.kase.startupId)?.[scope.locale] ?? ''),
      )}
      parts={plan.parts}
      opensFiles={holds(scope.actor, 'officer')}
      results={results?.map(({ caseId, ...rest }) => ({
        id: caseId,
        number: numbers.get(caseId) ?? '–',
        ...rest,
      }))}
      formKey={after.formKey ?? newId()}
      today={scope.today}
      raw={after.raw}
      problems={problems}
      done={status === 200 ? c.req.query('xong') : undefined}
    />,
    status,
  )
}

function rowOf(plan: CallPlan, { kase, sitting }: CallPlan['cases'][number], startup: string) {
  const byId = new Map(plan.reviewers.map((reviewer) => [reviewer.id, reviewer]))
  const more = (id: string) => plan.pairs.filter(({ reviewerId }) => reviewerId === id).length
  const row: PlannedCase = {
    id: kase.id,
    number: numberOf(kase),
    startup,
    sitting: sitting.map((id) => byId.get(id)?.name ?? '–'),
    missing: plan.short.find(({ caseId }) => caseId === kase.id)?.missing ?? 0,
    proposed: plan.pairs
      .filter(({ caseId }) => caseId === kase.id)
      .map(({ reviewerId: id, fits }) => ({
        id,
        fits,
        name: byId.get(id)?.name ?? '–',
        open: byId.get(id)?.open ?? 0,
        more: more(id),
      })),
  }
  return row
}
