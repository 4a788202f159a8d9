import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import type { Env } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import type { Crumb } from '#ui/Breadcrumbs.tsx'
import { EVIDENCE_PAGE, evidenceFor } from '../measures/evidence.ts'
import { publicRows } from '../measures/public-rows.ts'
import { findPlan } from '../queries.ts'
import { instantsOf } from './figures.ts'
import { carriedFor } from './forerunners.ts'
import { messages } from './messages.ts'
import { FigureEvidencePage } from './pages/FigureEvidencePage.tsx'
import { paths } from './paths.ts'
import { prefilled } from './prefill.ts'
import { closedReport, findPeriod, findReport } from './queries.ts'
import type { StoredPeriod } from './schema.ts'
import { periodNames } from './windows.ts'

export const routes = new Hono<Env>()
const reader = role('agency', 'officer')

routes.get(paths.evidence, reader, (c) => ofReport(c, c.req.param(), false))
routes.get(paths.ownEvidence, reader, (c) => ofReport(c, c.req.param(), true))

routes.get(paths.adjustedEvidence, reader, async (c) => {
  const { scope } = c.var
  const { id, code, closed } = c.req.param()
  const { report, period } = orNotFound(await findReport(scope, id))
  const figures = report.figures?.figures ?? (await prefilled(scope, { report, period })).figures
  const line = figures
    .find((figure) => figure.code === code)
    ?.adjustments?.find(({ reportId }) => reportId === closed)
  // Reached through the report that shows the line: an heir reads what its forerunner left open.
  const before = orNotFound(line && (await closedReport(scope, closed)))
  return show(c, before.period, code, {
    address: link(paths.adjustedEvidence, { id, code, closed }),
    parent: crumbOf(c.var.scope, 'report', id, period),
    ...(report.figures ? { upTo: report.figures.upTo } : {}),
    reporterId: before.report.reporterId,
  })
})

routes.get(paths.periodEvidence, role('officer'), async (c) => {
  const { id, code } = c.req.param()
  const period = orNotFound(await findPeriod(c.var.scope, id))
  return show(c, period, code, {
    address: link(paths.periodEvidence, { id, code }),
    parent: crumbOf(c.var.scope, 'period', id, period),
  })
})

type Asked = { id: string; code: string }

async function ofReport(c: Context<Env>, { id, code }: Asked, ownOnly: boolean) {
  const { report, period } = orNotFound(await findReport(c.var.scope, id))
  return show(c, period, code, {
    address: link(ownOnly ? paths.ownEvidence : paths.evidence, { id, code }),
    parent: crumbOf(c.var.scope, 'report', id, period),
    ...(report.figures ? { upTo: report.figures.upTo } : {}),
    ...(ownOnly ? { reporterId: report.reporterId } : {}),
  })
}

const crumbOf = (
  { locale }: Scope,
  place: 'report' | 'period',
  id: string,
  period: StoredPeriod,
): Crumb => ({
  href: link(paths[place], { id }),
  label: messages[locale][`${place}Title`](periodNames[locale](period)),
})

type Where = {
  address: string
  /** Where the figure stands. */
  parent: Crumb
  upTo?: number
  reporterId?: string
}

async function show(
  c: Context<Env>,
  period: StoredPeriod,
  code: string,
  { address, parent, reporterId, ...cut }: Where,
) {
  const { scope } = c.var
  const texts = messages[scope.locale]
  const { page: number } = readQuery(c, pageQuery)
  const { content: plan } = orNotFound(await findPlan(scope, period.planCode))
  const indicator = orNotFound(plan.indicators.find((one) => one.code === code))
  const evidence = await evidenceFor(scope, plan, orNotFound(indicator.measure), number, {
    ...instantsOf(period),
    ...cut,
    ...(reporterId ? { organisationIds: await carriedFor(scope, plan, period, reporterId) } : {}),
  })
  return page(
    c,
    <FigureEvidencePage
      title={texts.evidenceTitle(indicator.name[scope.locale])}
      lead={`${reporterId ? texts.evidenceOwn : texts.evidenceAll} ${cut.upTo === undefined ? texts.live : texts.frozen(cut.upTo)}`}
      period={period}
      crumbs={[{ href: paths.desk, label: texts.title }, parent]}
      clause={`${plan.decision.number}, ${indicator.clause}`}
      evidence={await publicRows(scope, evidence.rows)}
      counted={evidence.counted}
      total={evidence.total}
      page={number}
      pages={Math.max(1, Math.ceil(evidence.total / EVIDENCE_PAGE))}
      address={address}
    />,
  )
}
