import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { filter, withQuery } from '#platform/http/query-fields.ts'
import { type SentForm, sentForm, statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { newsroomRoles } from '../articles/reach.ts'
import { coverageFile } from './files.ts'
import { coverageForm, reasonForm } from './forms.ts'
import type { CampaignProblem } from './outcome-messages.ts'
import { CoveragePage } from './pages/CoveragePage.tsx'
import { paths } from './paths.ts'
import { countedCoverage, listCampaigns, listCoverage } from './queries.ts'
import { recordCoverage, takeCoverageBack } from './recording.ts'
import { monthlyTotals } from './rules.ts'

export const coverageRoutes = new Hono<Env>()
const newsroom = role(...newsroomRoles)

type After = { sent?: SentForm; problem?: CampaignProblem }
const coverageQuery = z.object({ xong: filter(z.string().max(20)), ...pageQuery.shape })

coverageRoutes.get(paths.coverage, newsroom, (c) => showCoverage(c))
coverageRoutes.get(paths.coverageCsv, newsroom, (c) => coverageFile(c.var.scope, 'csv'))
coverageRoutes.get(paths.coverageXlsx, newsroom, (c) => coverageFile(c.var.scope, 'xlsx'))

coverageRoutes.post(paths.coverage, newsroom, async (c) => {
  const form = await readForm(c, coverageForm)
  const sent = sentForm(paths.coverage, form)
  if (!form.ok) return showCoverage(c, { sent })
  const { key, value } = form
  const outcome = orNotFound(
    await once(signedScope(c), key, (scope) => recordCoverage(scope, value)),
  )
  if (!outcome.ok) return showCoverage(c, { sent, problem: outcome.problem })
  return seeOther(c, withQuery(paths.coverage, { xong: 'recorded' }))
})

coverageRoutes.post(paths.coverageBack, newsroom, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, reasonForm)
  if (!form.ok) return showCoverage(c, { sent: sentForm(c.req.path, form) })
  const { key, value } = form
  const outcome = orNotFound(
    await once(signedScope(c), key, (scope) => takeCoverageBack(scope, id, value.reason)),
  )
  if (!outcome.ok) return showCoverage(c, { problem: outcome.problem })
  return seeOther(c, withQuery(paths.coverage, { xong: 'taken-back' }))
})

async function showCoverage(c: Context<Env>, after: After = {}) {
  const { scope } = c.var
  const { page: which, xong } = readQuery(c, coverageQuery)
  const list = await listCoverage(scope, which)
  const campaigns = (await listCampaigns(scope)).map(({ campaign }) => campaign)
  const status = statusAfter(after.sent, after.problem)
  return page(
    c,
    <CoveragePage
      {...list}
      page={which}
      totals={monthlyTotals(await countedCoverage(scope))}
      campaigns={campaigns}
      formKey={newId}
      sent={after.sent}
      problem={after.problem}
      done={status === 200 ? xong : undefined}
    />,
    status,
  )
}
