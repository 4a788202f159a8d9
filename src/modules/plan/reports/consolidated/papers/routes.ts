import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { administrativeDocument } from '#platform/documents/document.ts'
import { download } from '#platform/export/answer.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { orNotFound } from '#platform/outcome.ts'
import { periodNames } from '../../windows.ts'
import { issuedReport } from '../frozen.ts'
import { paths } from '../paths.ts'
import { findIssued, findPublished, type OnPeriod } from '../queries.ts'
import { reportPaper } from './report.ts'
import { reportWorkbook } from './workbook.ts'

export const routes = new Hono<Env>()

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

routes.get(paths.paper, role('officer', 'leader'), async (c) =>
  answer(c, await findIssued(c.var.scope, c.req.param('id'))),
)

routes.get(paths.openPaper, anyone, async (c) =>
  answer(c, await findPublished(c.var.scope, c.req.param('id'))),
)

/** Both files come from the frozen content: asked for again years later, they say the same. */
function answer(c: Context<Env>, found: OnPeriod | undefined): Response {
  const { id, content, issuedOn } = issuedReport(orNotFound(found))
  const name = `Báo cáo tổng hợp ${periodNames.vi(content.period)}`.replaceAll('/', '-')
  return c.req.path.endsWith('.docx')
    ? download(wordFile(content, issuedOn), `${name}.docx`, DOCX)
    : download(reportWorkbook(c.var.scope, id, content), `${name}.xlsx`, XLSX)
}

async function* wordFile(...given: Parameters<typeof reportPaper>) {
  yield new Uint8Array(await administrativeDocument(reportPaper(...given)))
}
