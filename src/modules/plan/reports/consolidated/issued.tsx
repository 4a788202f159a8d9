import { Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { orNotFound } from '#platform/outcome.ts'
import { paths as planPaths } from '../../paths.ts'
import { messages as reportMessages } from '../messages.ts'
import { paths as reportPaths } from '../paths.ts'
import { publicReport } from './frozen.ts'
import { findPublished } from './issued-queries.ts'
import { IssuedPage } from './pages/IssuedPage.tsx'
import { paths } from './paths.ts'
import { showIssued } from './show.tsx'

export const routes = new Hono<Env>()

routes.get(paths.issued, role('officer', 'leader'), (c) => showIssued(c, c.req.param('id')))

routes.get(paths.open, anyone, cached, async (c) => {
  const { locale } = c.var.scope
  const id = c.req.param('id')
  const found = orNotFound(await findPublished(c.var.scope, id))
  const report = publicReport(found)
  return page(
    c,
    <IssuedPage
      report={report}
      inside={false}
      crumbs={[
        { href: planPaths.plan, label: report.content.plan.title[locale] },
        { href: reportPaths.overview, label: reportMessages[locale].publicTitle },
      ]}
      hrefs={{
        whole: (code) => link(paths.openEvidence, { id, code }),
        standing: (code) => link(paths.openStandingEvidence, { id, code }),
        ofAgency: (code, report) => link(paths.openAgencyEvidence, { id, code, report }),
      }}
      papers={{
        docx: link(paths.openPaper, { id, file: 'bao-cao-tong-hop.docx' }),
        xlsx: link(paths.openPaper, { id, file: 'bao-cao-tong-hop.xlsx' }),
      }}
    />,
  )
})
