import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { judgementForm, reasonForm } from './forms.ts'
import { confirmInvestment, returnInvestment, withdrawConfirmation } from './judge.ts'
import { type Done, isDone } from './messages.ts'
import { JudgementPage, type SentForm } from './pages/JudgementPage.tsx'
import { WaitingPage } from './pages/WaitingPage.tsx'
import { paths } from './paths.ts'
import { findForOfficer, listForOfficers, PAGE_SIZE } from './queries.ts'
import type { ConfirmationRefusal, WithdrawalRefusal } from './rules.ts'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.get(paths.waiting, officer, async (c) => {
  const { scope } = c.var
  const { page: number } = readQuery(c, pageQuery)
  const { total, waiting, rows } = await listForOfficers(scope, number)
  const names = await namesOfOrganisations(
    scope,
    rows.map((row) => row.startupId),
  )
  const named = rows.map((row) => ({
    ...row,
    startupName: names.get(row.startupId)?.[scope.locale] ?? '–',
  }))
  const pages = Math.ceil(total / PAGE_SIZE)
  return page(c, <WaitingPage rows={named} waiting={waiting} page={number} pages={pages} />)
})

routes.get(paths.judgement, officer, (c) => show(c, c.req.param('investment')))

routes.post(paths.confirmation, officer, async (c) => {
  const id = c.req.param('investment')
  const form = await readForm(c, judgementForm)
  const seen = form.ok ? form.version : undefined
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => confirmInvestment(inside, id, seen)),
  )
  return outcome.ok ? backTo(c, id, 'confirmed') : show(c, id, { refusal: outcome.problem })
})

routes.post(paths.sendingBack, officer, async (c) => {
  const id = c.req.param('investment')
  const form = await readForm(c, reasonForm)
  const { raw, version, key: formKey } = form
  const action = link(paths.sendingBack, { investment: id })
  const sent = { action, raw, version, formKey }
  if (!form.ok) return show(c, id, { sent: { ...sent, problems: form.problems } })
  const outcome = orNotFound(
    await once(signedScope(c), formKey, (inside) =>
      returnInvestment(inside, id, version, form.value.reason),
    ),
  )
  return outcome.ok ? backTo(c, id, 'returned') : show(c, id, { sent, refusal: outcome.problem })
})

routes.post(paths.withdrawal, officer, async (c) => {
  const id = c.req.param('investment')
  const form = await readForm(c, reasonForm)
  const { raw, version, key: formKey } = form
  const action = link(paths.withdrawal, { investment: id })
  const sent = { action, raw, version, formKey }
  if (!form.ok) return show(c, id, { sent: { ...sent, problems: form.problems } })
  const outcome = orNotFound(
    await once(signedScope(c), formKey, (inside) =>
      withdrawConfirmation(inside, id, form.value.reason),
    ),
  )
  return outcome.ok ? backTo(c, id, 'withdrawn') : show(c, id, { sent, refusal: outcome.problem })
})

type Answer = { sent?: SentForm; refusal?: ConfirmationRefusal | WithdrawalRefusal }

async function show(c: Context<Env>, id: string, { sent, refusal }: Answer = {}) {
  const { scope } = c.var
  const investment = orNotFound(await findForOfficer(scope, id))
  const names = await namesOfOrganisations(scope, [investment.startupId])
  const done = c.req.query('xong')
  const status = statusAfter(sent, refusal)
  return page(
    c,
    <JudgementPage
      investment={investment}
      startupName={names.get(investment.startupId)?.[scope.locale] ?? '–'}
      formKey={newId()}
      sent={sent}
      refusal={refusal}
      done={status === 200 && isDone(done) ? done : undefined}
    />,
    status,
  )
}

const backTo = (c: Context<Env>, id: string, done: Done) =>
  seeOther(c, `${link(paths.judgement, { investment: id })}?xong=${done}`)
