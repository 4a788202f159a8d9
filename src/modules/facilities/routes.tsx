import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { listChoices, publicNamesOf } from '#modules/organisations/index.ts'
import { cached } from '#platform/http/cached.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { anyone } from '#platform/http/gates.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { establishCentre, withdrawCentre } from './actions.ts'
import { centreForm, withdrawalForm } from './forms.ts'
import { CentresPage } from './pages/CentresPage.tsx'
import { RecordPage, type SentForm } from './pages/RecordPage.tsx'
import { paths } from './paths.ts'
import { listCentres, listForOfficer } from './queries.ts'
import type { WithdrawalRefusal } from './rules.ts'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.get(paths.centres, anyone, cached, async (c) => {
  const { scope } = c.var
  const listed = await listCentres(scope)
  const names = await publicNamesOf(
    scope,
    listed.flatMap(({ operatorId }) => operatorId ?? []),
  )
  const centres = listed.map(({ operatorId, name, englishName, ...rest }) => ({
    ...rest,
    name: (scope.locale === 'en' && englishName) || name,
    operator: operatorId ? names.get(operatorId)?.name[scope.locale] : undefined,
  }))
  return page(c, <CentresPage centres={centres} />)
})

routes.get(paths.record, officer, (c) => show(c))

routes.post(paths.record, officer, async (c) => {
  const form = await readForm(c, centreForm(c.var.scope.today))
  const sent = { action: paths.record, raw: form.raw, formKey: form.key }
  if (!form.ok) return show(c, { sent: { ...sent, problems: form.problems } })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => establishCentre(inside, form.value)),
  )
  if (outcome.ok) return seeOther(c, `${paths.record}?xong=recorded`)
  const field = outcome.problem === 'document-taken' ? 'document' : 'operatorId'
  return show(c, { sent: { ...sent, problems: [{ field, code: outcome.problem }] } })
})

routes.post(paths.withdrawal, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, withdrawalForm)
  const sent = { action: link(paths.withdrawal, { id }), raw: form.raw, formKey: form.key }
  if (!form.ok) return show(c, { sent: { ...sent, problems: form.problems } })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => withdrawCentre(inside, id, form.value.reason)),
  )
  if (outcome.ok) return seeOther(c, `${paths.record}?xong=withdrawn`)
  return show(c, { sent, refusal: outcome.problem })
})

type Answer = { sent?: SentForm; refusal?: WithdrawalRefusal }

async function show(c: Context<Env>, { sent, refusal }: Answer = {}) {
  const { scope } = c.var
  const [centres, choices] = await Promise.all([
    listForOfficer(scope),
    listChoices(scope, ['supporter', 'institution', 'agency', 'investor']),
  ])
  const operators = choices.map(({ id, name }) => ({ value: id, label: name[scope.locale] }))
  const done = c.req.query('xong')
  const status = statusAfter(sent, refusal)
  return page(
    c,
    <RecordPage
      centres={centres}
      operators={operators}
      today={scope.today}
      formKey={newId()}
      sent={sent}
      refusal={refusal}
      done={status === 200 && (done === 'recorded' || done === 'withdrawn') ? done : undefined}
    />,
    status,
  )
}
