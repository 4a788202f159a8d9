import type { Context } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import type { SentForm } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { orNotFound } from '#platform/outcome.ts'
import { holds } from '#platform/scope.ts'
import { paths as reportPaths } from '../paths.ts'
import { paths as proposalPaths } from '../proposals/paths.ts'
import { afterwards, isDone } from './afterwards-messages.ts'
import { issuedReport } from './frozen.ts'
import { adjustmentsOf, findIssued } from './issued-queries.ts'
import { messages } from './messages.ts'
import { Afterwards } from './pages/Afterwards.tsx'
import { IssuedPage } from './pages/IssuedPage.tsx'
import { paths } from './paths.ts'
import type { AfterwardsRefusal } from './rules.ts'

type Back = { sent?: SentForm; problem?: AfterwardsRefusal }

/** Answers with the page of an issued report, as it is or as a form came back. */
export async function showIssued(c: Context<Env>, id: string, { sent, problem }: Back = {}) {
  const { scope } = c.var
  const { locale, actor, today } = scope
  const found = orNotFound(await findIssued(scope, id))
  const report = issuedReport(found)
  const officer = holds(actor, 'officer')
  const status = problem ? 409 : sent?.problems ? 422 : 200
  const done = c.req.query('xong')
  const t = afterwards[locale]
  return page(
    c,
    <IssuedPage
      report={report}
      inside
      crumbs={[
        { href: '/ban-lam-viec', label: messages[locale].desk },
        { href: paths.desk, label: messages[locale].title },
      ]}
      notice={
        problem
          ? { tone: 'warning', text: t.problem[problem] }
          : status === 200 && isDone(done)
            ? t.done[done]
            : undefined
      }
      hrefs={{
        whole: (code) => link(paths.evidence, { id, code }),
        standing: (code) => link(paths.standingEvidence, { id, code }),
        ofAgency: (code, agency) => link(paths.agencyEvidence, { id, code, report: agency }),
      }}
      papers={{
        docx: link(paths.paper, { id, file: 'bao-cao-tong-hop.docx' }),
        xlsx: link(paths.paper, { id, file: 'bao-cao-tong-hop.xlsx' }),
      }}
      {...(officer
        ? {
            reportHref: (agency: string) => link(reportPaths.report, { id: agency }),
            proposalHref: (proposal: string) => link(proposalPaths.proposal, { id: proposal }),
          }
        : {})}
    >
      <Afterwards
        report={report}
        adjustments={await adjustmentsOf(scope, id)}
        officer={officer}
        today={today}
        formKey={newId}
        sent={sent}
      />
    </IssuedPage>,
    status,
  )
}
