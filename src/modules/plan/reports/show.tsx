import type { Context } from 'hono'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import type { Env } from '#platform/http/env.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import type { Bilingual } from '#platform/locale.ts'
import { orNotFound } from '#platform/outcome.ts'
import { holds } from '#platform/scope.ts'
import { messages as adjustmentMessages } from './adjustments/messages.ts'
import { listAdjustments } from './adjustments/queries.ts'
import { messages as extensionMessages } from './extensions/messages.ts'
import { listExtensions } from './extensions/queries.ts'
import { answersFor } from './forerunners.ts'
import { messages } from './messages.ts'
import { ReportPage, type ReportProps } from './pages/ReportPage.tsx'
import { paths } from './paths.ts'
import { prefilled } from './prefill.ts'
import { proposalsOf } from './proposals/queries.ts'
import { shownAll } from './proposals/show.ts'
import { findReceived, findReport } from './queries.ts'
import { openedBy } from './regimes/opened-by.ts'
import { shownReport } from './shown.ts'

type Answer = Pick<ReportProps, 'sent' | 'refusal' | 'upload'>

const doneBy = { ...messages.vi.done, ...extensionMessages.vi.done, ...adjustmentMessages.vi.done }
const doneTexts: Bilingual<Record<string, string>> = {
  vi: doneBy,
  en: { ...messages.en.done, ...extensionMessages.en.done, ...adjustmentMessages.en.done },
}

/** Answers with the page of a report, as it is or as it came back. */
export async function showReport(
  c: Context<Env>,
  id: string,
  { sent, refusal, upload }: Answer = {},
) {
  const { scope } = c.var
  const found = orNotFound(await findReport(scope, id))
  const { report, period } = found
  const mine = holds(scope.actor, 'agency', report.reporterId)
  const [names, received, fresh, extensions, adjustments, event, answers] = await Promise.all([
    namesOfOrganisations(scope, [report.reporterId, period.receiverId]),
    findReceived(scope, id),
    report.stage === 'accepted' ? { figures: [], words: null } : prefilled(scope, found),
    listExtensions(scope, id),
    listAdjustments(scope, id),
    openedBy(scope, period),
    answersFor(scope, report.reporterId),
  ])
  const isUnfit = Boolean(upload?.refusal || upload?.faults.length)
  const status = isUnfit ? 422 : statusAfter(sent, refusal)
  const done = doneTexts[scope.locale][c.req.query('xong') ?? '']
  return page(
    c,
    <ReportPage
      report={{
        ...shownReport(report, period, scope.today),
        version: report.version,
        sentBackReason: report.sentBackReason,
      }}
      reporter={names.get(report.reporterId)?.[scope.locale] ?? '–'}
      receiver={names.get(period.receiverId)?.[scope.locale] ?? '–'}
      stored={
        report.figures
          ? { figures: report.figures.figures, narrative: report.narrative }
          : undefined
      }
      fresh={fresh.figures}
      offered={fresh.words}
      outline={period.outline}
      event={event}
      extensions={extensions}
      adjustments={adjustments}
      proposals={await shownAll(scope, await proposalsOf(scope, [id]))}
      mine={mine}
      answers={answers}
      judges={received !== undefined && !mine}
      formKey={newId()}
      sent={sent}
      refusal={refusal}
      upload={upload}
      done={status === 200 ? done : undefined}
    />,
    status,
  )
}

/** Back to the page of a report, which then says what was done. */
export const backToReport = (c: Context<Env>, id: string, done: keyof typeof doneBy) =>
  seeOther(c, `${link(paths.report, { id })}?xong=${done}`)
