import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import type { Cut } from '../../measures/cut.ts'
import { EVIDENCE_PAGE, evidenceFor } from '../../measures/evidence.ts'
import { publicRows } from '../../measures/public-rows.ts'
import { instantsOf } from '../figures.ts'
import { FigureEvidencePage } from '../pages/FigureEvidencePage.tsx'
import { periodNames } from '../windows.ts'
import { asCut } from './evidence.ts'
import { issuedReport } from './frozen.ts'
import {
  evidenceOf,
  findIssued,
  findPublished,
  type OnPeriod,
  planVersion,
} from './issued-queries.ts'
import { messages } from './messages.ts'
import type { IssuedReport } from './pages/IssuedPage.tsx'
import { paths } from './paths.ts'

export const routes = new Hono<Env>()
const reader = role('officer', 'leader')

routes.get(paths.evidence, reader, async (c) => {
  const { id, code } = c.req.param()
  const found = await findIssued(c.var.scope, id)
  return show(c, found, code, 'all', link(paths.evidence, { id, code }), link(paths.issued, { id }))
})

routes.get(paths.agencyEvidence, reader, async (c) => {
  const { id, code, report } = c.req.param()
  const found = await findIssued(c.var.scope, id)
  const address = link(paths.agencyEvidence, { id, code, report })
  return show(c, found, code, report, address, link(paths.issued, { id }))
})

routes.get(paths.openEvidence, anyone, cached, async (c) => {
  const { id, code } = c.req.param()
  const found = await findPublished(c.var.scope, id)
  return show(
    c,
    found,
    code,
    'all',
    link(paths.openEvidence, { id, code }),
    link(paths.open, { id }),
  )
})

routes.get(paths.openAgencyEvidence, anyone, cached, async (c) => {
  const { id, code, report } = c.req.param()
  const found = await findPublished(c.var.scope, id)
  const address = link(paths.openAgencyEvidence, { id, code, report })
  return show(c, found, code, report, address, link(paths.open, { id }))
})

routes.get(paths.standingEvidence, reader, async (c) => {
  const { id, code } = c.req.param()
  const found = await findIssued(c.var.scope, id)
  const address = link(paths.standingEvidence, { id, code })
  return show(c, found, code, 'standing', address, link(paths.issued, { id }))
})

routes.get(paths.openStandingEvidence, anyone, cached, async (c) => {
  const { id, code } = c.req.param()
  const found = await findPublished(c.var.scope, id)
  const address = link(paths.openStandingEvidence, { id, code })
  return show(c, found, code, 'standing', address, link(paths.open, { id }))
})

/** The records behind a frozen figure, by the plan as it was and up to the place that was kept. */
async function show(
  c: Context<Env>,
  found: OnPeriod | undefined,
  code: string,
  of: string,
  address: string,
  parent: string,
) {
  const { scope } = c.var
  const { page: number } = readQuery(c, pageQuery)
  const report = issuedReport(orNotFound(found))
  const { content } = report
  const cut = await cutOf(scope, report, code, of)
  const plan = orNotFound(await planVersion(scope, content.plan.versionId))
  const measure = orNotFound(plan.indicators.find((one) => one.code === code)?.measure)
  const { name } = orNotFound(content.figures.find((one) => one.code === code))
  const evidence = await evidenceFor(scope, plan, measure, number, cut)
  const { locale } = scope
  const texts = messages[locale]
  const agency = [...content.agencies, ...content.late].find(({ reportId }) => reportId === of)
  const whose = agency ? texts.evidenceOf(agency.reporter[locale]) : texts.evidenceAll
  return page(
    c,
    <FigureEvidencePage
      title={texts.evidenceTitle(name[locale])}
      lead={`${whose} ${texts.upTo(cut.upTo ?? 0)}`}
      period={report.period}
      crumbs={[{ href: parent, label: texts.titleOf(periodNames[locale](report.period)) }]}
      clause={content.plan.clause}
      evidence={await publicRows(scope, evidence.rows)}
      counted={evidence.counted}
      total={evidence.total}
      page={number}
      pages={Math.max(1, Math.ceil(evidence.total / EVIDENCE_PAGE))}
      address={address}
    />,
  )
}

/** What is counted for a figure: in the window as it was kept, or all that had happened by its end. */
async function cutOf(
  scope: Scope,
  { id, content: { period, upTo } }: IssuedReport,
  code: string,
  of: string,
): Promise<Cut & { from?: Date }> {
  if (of === 'standing') return { before: instantsOf(period).before, upTo: upTo ?? 0 }
  const kept = orNotFound(await evidenceOf(scope, id, code, of))
  return asCut(kept.cut)
}
