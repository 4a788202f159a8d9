import type { Context } from 'hono'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import type { Env } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { orNotFound } from '#platform/outcome.ts'
import { holds } from '#platform/scope.ts'
import { isDone } from './messages.ts'
import { ReportPage, type ReportProps } from './pages/ReportPage.tsx'
import { prefilled } from './prefill.ts'
import { proposalsOf } from './proposals/queries.ts'
import { shownAll } from './proposals/show.ts'
import { findReceived, findReport } from './queries.ts'
import { shownReport } from './shown.ts'

type Answer = Pick<ReportProps, 'sent' | 'refusal'>

/** Answers with the page of a report, as it is or as it came back. */
export async function showReport(c: Context<Env>, id: string, { sent, refusal }: Answer = {}) {
  const { scope } = c.var
  const found = orNotFound(await findReport(scope, id))
  const { report, period } = found
  const mine = holds(scope.actor, 'agency', report.reporterId)
  const [names, received, fresh] = await Promise.all([
    namesOfOrganisations(scope, [report.reporterId]),
    findReceived(scope, id),
    report.stage === 'accepted' ? [] : prefilled(scope, found),
  ])
  const done = c.req.query('xong')
  const status = statusAfter(sent, refusal)
  return page(
    c,
    <ReportPage
      report={{
        ...shownReport(report, period, scope.today),
        version: report.version,
        sentBackReason: report.sentBackReason,
      }}
      reporter={names.get(report.reporterId)?.[scope.locale] ?? '–'}
      stored={
        report.figures
          ? { figures: report.figures.figures, narrative: report.narrative }
          : undefined
      }
      fresh={fresh}
      proposals={await shownAll(scope, await proposalsOf(scope, [id]))}
      mine={mine}
      judges={received !== undefined && !mine}
      formKey={newId()}
      sent={sent}
      refusal={refusal}
      done={status === 200 && isDone(done) ? done : undefined}
    />,
    status,
  )
}
