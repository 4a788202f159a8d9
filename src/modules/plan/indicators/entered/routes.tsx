import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { currentPlan, findIndicator } from '../../queries.ts'
import { type SentForm, sentForm } from '../../tasks/sent.ts'
import { enterValue, withdrawValue } from './actions.ts'
import { valueForm, withdrawalForm } from './forms.ts'
import { type Done, messages, type Refusal } from './messages.ts'
import { EnteredListPage } from './pages/EnteredListPage.tsx'
import { EnteredPage } from './pages/EnteredPage.tsx'
import { paths } from './paths.ts'
import { enteredValues } from './queries.ts'

export const enteredRoutes = new Hono<Env>()
const officer = role('officer')

enteredRoutes.get(paths.list, officer, async (c) => {
  const plan = await currentPlan(c.var.scope)
  const indicators = plan?.indicators.filter(({ measure }) => !measure) ?? []
  return page(c, <EnteredListPage indicators={indicators} />)
})

enteredRoutes.get(paths.desk, officer, (c) => show(c, c.req.param('code')))

enteredRoutes.post(paths.desk, officer, async (c) => {
  const code = c.req.param('code')
  const { plan, indicator } = await entered(c.var.scope, code)
  const form = await readForm(c, valueForm(c.var.scope.today))
  const sent = sentForm(link(paths.desk, { code }), form)
  if (!form.ok) return show(c, code, { sent })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      enterValue(inside, plan, indicator, form.value),
    ),
  )
  return outcome.ok ? back(c, code, 'entered') : show(c, code, { sent, refusal: outcome.problem })
})

enteredRoutes.post(paths.withdrawal, officer, async (c) => {
  const { code, id } = c.req.param()
  const { plan } = await entered(c.var.scope, code)
  const form = await readForm(c, withdrawalForm)
  const sent = sentForm(link(paths.withdrawal, { code, id }), form)
  if (!form.ok) return show(c, code, { sent })
  const value = { plan: plan.code, indicator: code, id }
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      withdrawValue(inside, value, form.value.reason),
    ),
  )
  return outcome.ok ? back(c, code, 'withdrawn') : show(c, code, { sent, refusal: outcome.problem })
})

/** An indicator whose values are entered; one that the ledger counts has no such page. */
async function entered(scope: Scope, code: string) {
  const found = orNotFound(await findIndicator(scope, code))
  orNotFound(found.indicator.measure ? undefined : found)
  return found
}

async function show(
  c: Context<Env>,
  code: string,
  { sent, refusal }: { sent?: SentForm; refusal?: Refusal } = {},
) {
  const { scope } = c.var
  const { plan, indicator } = await entered(scope, code)
  const status = refusal ? 409 : sent?.problems ? 422 : 200
  return page(
    c,
    <EnteredPage
      indicator={indicator}
      values={await enteredValues(scope, plan.code, code)}
      today={scope.today}
      formKey={newId()}
      sent={sent}
      refusal={refusal}
      done={status === 200 ? doneIn(c.req.query('xong')) : undefined}
    />,
    status,
  )
}

const back = (c: Context<Env>, code: string, done: Done) =>
  seeOther(c, `${link(paths.desk, { code })}?xong=${done}`)

const doneIn = (value: string | undefined): Done | undefined =>
  (Object.keys(messages.vi.done) as Done[]).find((one) => one === value)
