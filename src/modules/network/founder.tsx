import { type Context, Hono } from 'hono'
import { findOwnStartup, listChoices } from '#modules/organisations/index.ts'
import { fileResponse } from '#platform/files/files.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { checkForm, type Problem, type Raw, readPosted } from '#platform/http/form.ts'
import { signedIn } from '#platform/http/gates.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { investmentAsTyped, investmentForm } from './forms.ts'
import { InvestmentPage } from './pages/InvestmentPage.tsx'
import { InvestmentsPage } from './pages/InvestmentsPage.tsx'
import { paths } from './paths.ts'
import { findOwnInvestment, findProof, listInvestments } from './queries.ts'
import { changeReport, type InputRefusal, reportInvestment } from './report.ts'
import type { ChangeRefusal } from './rules.ts'

export const routes = new Hono<Env>()

routes.get(paths.investments, signedIn, (c) => showList(c, c.req.param('id')))

routes.post(paths.investments, signedIn, async (c) => {
  const id = c.req.param('id')
  const { form, proof } = await readReport(c)
  const back = { raw: form.raw, formKey: form.key }
  if (!form.ok) return showList(c, id, { ...back, problems: withFile(form.problems, proof) })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      reportInvestment(inside, id, form.value, proof),
    ),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.investments, { id })}?da-gui`)
  return showList(c, id, { ...back, problems: [faultOf(outcome.problem)] })
})

routes.get(paths.investment, signedIn, (c) => showOne(c, c.req.param()))

routes.post(paths.investment, signedIn, async (c) => {
  const { id, investment } = c.req.param()
  const { form, proof } = await readReport(c)
  const { version } = form
  const back = { raw: form.raw, formKey: form.key, version }
  if (!form.ok)
    return showOne(c, { id, investment }, { ...back, problems: withFile(form.problems, proof) })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      changeReport(inside, { startupId: id, id: investment, version }, form.value, proof),
    ),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.investment, { id, investment })}?da-gui`)
  const { problem } = outcome
  if (problem === 'stale' || problem === 'confirmed')
    return showOne(c, { id, investment }, { ...back, version: undefined, refusal: problem })
  return showOne(c, { id, investment }, { ...back, problems: [faultOf(problem)] })
})

routes.get(paths.proof, signedIn, async (c) => {
  const { scope } = c.var
  const file = orNotFound(await findProof(scope, c.req.param('investment')))
  return orNotFound(await fileResponse(scope, file))
})

type Back = {
  raw?: Raw
  formKey?: string
  problems?: Problem[]
  version?: number | undefined
  refusal?: ChangeRefusal
}

async function showList(c: Context<Env>, id: string, { raw, formKey, problems }: Back = {}) {
  const { scope } = c.var
  const startup = orNotFound(await findOwnStartup(scope, id))
  const form = { ...(await blank(c)), ...(formKey ? { formKey } : {}), raw, problems }
  return page(
    c,
    <InvestmentsPage
      startup={{ id, name: startup.name }}
      investments={await listInvestments(scope, id)}
      form={form}
      sent={!problems && c.req.query('da-gui') !== undefined}
    />,
    problems ? 422 : 200,
  )
}

async function showOne(
  c: Context<Env>,
  { id, investment: investmentId }: { id: string; investment: string },
  { raw, formKey, problems, version, refusal }: Back = {},
) {
  const { scope } = c.var
  const startup = orNotFound(await findOwnStartup(scope, id))
  const investment = orNotFound(await findOwnInvestment(scope, id, investmentId))
  const form = {
    ...(await blank(c)),
    ...(formKey ? { formKey } : {}),
    raw: raw ?? investmentAsTyped(investment),
    problems,
  }
  return page(
    c,
    <InvestmentPage
      startup={{ id, name: startup.name }}
      investment={investment}
      version={version ?? investment.version}
      form={form}
      refusal={refusal}
      sent={!problems && !refusal && c.req.query('da-gui') !== undefined}
    />,
    refusal ? 409 : problems ? 422 : 200,
  )
}

async function blank(c: Context<Env>) {
  const { scope } = c.var
  const choices = await listChoices(scope, ['investor', 'supporter', 'institution'])
  const investors = choices.map(({ id, name }) => ({ value: id, label: name[scope.locale] }))
  return { formKey: newId(), today: scope.today, investors }
}

async function readReport(c: Context<Env>) {
  const { raw, files } = await readPosted(c)
  return {
    form: checkForm(raw, investmentForm(c.var.scope.today)),
    proof: files.get('proof')?.at(0),
  }
}

// A browser cannot be given a file back, so the person is told to choose it again.
const withFile = (problems: Problem[], proof: File | undefined): Problem[] =>
  proof ? [...problems, { field: 'proof', code: 'choose-file-again' }] : problems

const faultOf = (code: InputRefusal): Problem => ({
  field: code === 'no-such-investor' ? 'investorId' : 'proof',
  code,
})
