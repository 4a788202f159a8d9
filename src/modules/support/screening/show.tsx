import type { Context } from 'hono'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { panelResult, type Review } from '#modules/panels/index.ts'
import { holidays } from '#platform/calendar/holidays.ts'
import { cityDay } from '#platform/clock.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { orNotFound } from '#platform/outcome.ts'
import { OutcomeSection } from '../awards/pages/OutcomeSection.tsx'
import { findOutcome } from '../awards/queries.ts'
import { applicantFacts } from '../cases/applicant.ts'
import { caseClock } from '../cases/clock.ts'
import { decisionDayOf, paperNotes } from '../cases/papers.ts'
import { assess } from '../eligibility/assess.ts'
import { criteriaOn } from '../eligibility/queries.ts'
import { findingsOf } from '../eligibility/sheet/queries.ts'
import { sheetOf } from '../eligibility/sheet/sheet.ts'
import { owingOf } from '../milestones/queries.ts'
import { numberOf } from './actions.ts'
import type { CaseFileRefusal } from './after-messages.ts'
import { sentAnswersOf } from './answers.ts'
import { receiversFor } from './life/transfer.ts'
import { CaseFilePage } from './pages/CaseFilePage.tsx'
import { panelOf } from './panel/view.ts'
import { paths } from './paths.ts'
import { type CaseFolder, openFolder } from './queries.ts'
import type { SentForm } from './sent.ts'
import { lastReviewAt, officerTimeline } from './timeline.tsx'

type After = { sent?: SentForm; refusal?: CaseFileRefusal }

/** The case file as it stands now; after a refusal with the form that was sent. */
export async function showCaseFile(c: Context<Env>, id: string, { sent, refusal }: After = {}) {
  const scope = signedScope(c)
  const folder = orNotFound(await openFolder(scope, id))
  const { kase, call, programme, corrections, documents, reviews } = folder
  const judgedOn = cityDay(kase.submittedAt ?? scope.now)
  const [startups, facts, criteria, outcome, timeline, panel, receivers, notes, owing] =
    await Promise.all([
      namesOfOrganisations(scope, [kase.startupId]),
      applicantFacts(scope, call, kase.startupId),
      criteriaOn(scope, call.criteriaCodes, judgedOn),
      findOutcome(scope, id),
      officerTimeline(scope, kase, isReviewed(folder, reviews) ? lastReviewAt(reviews) : null),
      kase.acceptedAt ? panelOf(scope, folder) : undefined,
      receiversFor(scope, kase),
      paperNotes(scope, documents, decisionDayOf(call, scope.today)),
      owingOf(scope, [id]),
    ])
  const status = statusAfter(sent, refusal)
  const form = { id, version: kase.version, formKey: newId(), sent }
  const reviewsDone = isReviewed(folder, reviews)
  const done = status === 200 ? c.req.query('xong') : undefined
  return page(
    c,
    <CaseFilePage
      {...form}
      number={numberOf(kase)}
      state={kase.state}
      startup={startups.get(kase.startupId)?.[scope.locale] ?? ''}
      call={call.title}
      clock={caseClock(
        {
          case: kase,
          call,
          corrections,
          uploads: [],
          reviewsDone,
          decidedAt: outcome.decision?.decidedAt,
          ...owing.get(id),
        },
        scope.today,
        holidays,
      )}
      definition={folder.definition}
      answers={sentAnswersOf(kase)}
      documents={documents.map((document) => ({
        ...document,
        href: link(paths.document, { id, file: document.id }),
        note: notes.get(document.id),
      }))}
      corrections={corrections}
      sheet={sheetOf(assess(criteria, facts ?? {}, judgedOn), await findingsOf(scope, id))}
      judgedOn={judgedOn}
      panel={panel}
      timeline={timeline.entries}
      spans={timeline.spans}
      legalBasis={programme.legalBasis}
      receivers={receivers}
      outcome={
        outcome.decision && (
          <OutcomeSection
            {...form}
            state={kase.state}
            today={scope.today}
            decision={outcome.decision}
            award={outcome.award}
            drawsOnLine={call.budgetLineId !== null}
          />
        )
      }
      refusal={refusal}
      done={done}
    />,
    status,
  )
}

export const backToCaseFile = (c: Context<Env>, id: string, done: string) =>
  seeOther(c, `${link(paths.caseFile, { id })}?xong=${done}`)

const isReviewed = ({ call }: CaseFolder, reviews: readonly Review[]): boolean =>
  panelResult(reviews, call.rubric, call.reviewersWanted).complete
