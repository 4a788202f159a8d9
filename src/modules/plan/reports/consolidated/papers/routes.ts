import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { cityDay } from '#platform/clock.ts'
import { administrativeDocument } from '#platform/documents/document.ts'
import type { AdministrativeDocument } from '#platform/documents/structure.ts'
import { download } from '#platform/export/answer.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { orNotFound } from '#platform/outcome.ts'
import { findPlan } from '../../../queries.ts'
import { findReport } from '../../queries.ts'
import { periodNames } from '../../windows.ts'
import { draftOn } from '../draft.ts'
import { issuedReport, publicReport } from '../frozen.ts'
import { findIssued, findPublished } from '../issued-queries.ts'
import type { IssuedReport } from '../pages/IssuedPage.tsx'
import { paths } from '../paths.ts'
import { agencyPaper } from './agency.ts'
import { reportPaper } from './report.ts'
import { reportWorkbook } from './workbook.ts'

export const routes = new Hono<Env>()

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

routes.get(paths.paper, role('officer', 'leader'), async (c) =>
  answer(c, issuedReport(orNotFound(await findIssued(c.var.scope, c.req.param('id'))))),
)

routes.get(paths.openPaper, anyone, async (c) =>
  answer(c, publicReport(orNotFound(await findPublished(c.var.scope, c.req.param('id'))))),
)

routes.get(paths.draftPaper, role('officer'), async (c) => {
  const { content } = await draftOn(c.var.scope, c.req.param('id'))
  const paper = reportPaper(content, c.var.scope.today)
  const name = `Dự thảo báo cáo tổng hợp ${periodNames.vi(content.period)}`.replaceAll('/', '-')
  return download(wordFile(paper), `${name}.docx`, DOCX)
})

routes.get(paths.agencyPaper, role('agency', 'officer'), async (c) => {
  const { scope } = c.var
  const { report, period } = orNotFound(await findReport(scope, c.req.param('id')))
  const { content: plan } = orNotFound(await findPlan(scope, period.planCode))
  const names = await namesOfOrganisations(scope, [report.reporterId, period.receiverId])
  const paper = agencyPaper({
    place: plan.place,
    planTitle: plan.title,
    reporter: orNotFound(names.get(report.reporterId)),
    receiver: orNotFound(names.get(period.receiverId)),
    period,
    sentOn: cityDay(orNotFound(report.submittedAt)),
    nil: report.nil,
    figures: orNotFound(report.figures).figures,
    narrative: report.narrative,
  })
  return download(
    wordFile(paper),
    `Báo cáo ${periodNames.vi(period)}.docx`.replaceAll('/', '-'),
    DOCX,
  )
})

/** Both files come from the frozen content: asked for again years later, they say the same. */
function answer(c: Context<Env>, { id, content, issuedOn }: IssuedReport): Response {
  const name = `Báo cáo tổng hợp ${periodNames.vi(content.period)}`.replaceAll('/', '-')
  return c.req.path.endsWith('.docx')
    ? download(wordFile(reportPaper(content, issuedOn)), `${name}.docx`, DOCX)
    : download(reportWorkbook(c.var.scope, id, content), `${name}.xlsx`, XLSX)
}

async function* wordFile(paper: AdministrativeDocument) {
  yield new Uint8Array(await administrativeDocument(paper))
}
