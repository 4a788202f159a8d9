import { Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { findPlan } from '../queries.ts'
import { consolidate } from './consolidation.ts'
import { countedIn } from './figures.ts'
import { pressed, reasonForm } from './forms.ts'
import { acceptReport, sendBack } from './judge.ts'
import { PeriodPage } from './pages/PeriodPage.tsx'
import { paths } from './paths.ts'
import { findPeriod, fullReportsOn } from './queries.ts'
import { dueDayOf, regimeOf } from './regimes.ts'
import { backToReport, showReport } from './show.tsx'
import { byUrgency, shownReport } from './shown.ts'
import { judgementSentence } from './words.ts'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.post(paths.acceptance, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, pressed)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => acceptReport(inside, id, form.version)),
  )
  if (outcome.ok) return backToReport(c, id, 'accepted')
  return showReport(c, id, { refusal: judgementSentence(outcome.problem) })
})

routes.post(paths.sendingBack, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, reasonForm)
  const { raw, key: formKey, version } = form
  const sent = { action: link(paths.sendingBack, { id }), raw, formKey, version }
  if (!form.ok) return showReport(c, id, { sent: { ...sent, problems: form.problems } })
  const outcome = orNotFound(
    await once(signedScope(c), formKey, (inside) =>
      sendBack(inside, id, version, form.value.reason),
    ),
  )
  if (outcome.ok) return backToReport(c, id, 'returned')
  return showReport(c, id, { sent, refusal: judgementSentence(outcome.problem) })
})

routes.get(paths.period, officer, async (c) => {
  const { scope } = c.var
  const period = orNotFound(await findPeriod(scope, c.req.param('id')))
  const { content: plan } = orNotFound(await findPlan(scope, period.planCode))
  const [rows, counted] = await Promise.all([
    fullReportsOn(scope, period),
    countedIn(scope, plan, period),
  ])
  const names = await namesOfOrganisations(
    scope,
    rows.map(({ reporterId }) => reporterId),
  )
  const nameOf = (id: string) => names.get(id)?.[scope.locale] ?? '–'
  const agencyName = (code: string) =>
    plan.agencies.find((agency) => agency.code === code)?.name[scope.locale] ?? code
  return page(
    c,
    <PeriodPage
      period={{ ...period, due: dueDayOf(period) }}
      reports={rows
        .map((row) => ({
          ...shownReport(row, period, scope.today),
          reporter: nameOf(row.reporterId),
        }))
        .toSorted(byUrgency)}
      consolidated={consolidate(
        counted,
        rows.map((row) => ({ ...row, reporter: nameOf(row.reporterId) })),
      )}
      groups={regimeOf(plan).groups.map(agencyName)}
    />,
  )
})
