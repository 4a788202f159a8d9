import type { Context } from 'hono'
import { namesOf } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { listReviews, sits } from '#modules/panels/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { numberOf } from '../screening/actions.ts'
import { sentAnswersOf } from '../screening/answers.ts'
import { folderOf } from '../screening/queries.ts'
import type { SentForm } from '../screening/sent.ts'
import { isBlind, unnamed } from './blind.ts'
import type { ReviewProblem } from './messages.ts'
import { DeclarationPage } from './pages/DeclarationPage.tsx'
import { ReviewPage } from './pages/ReviewPage.tsx'
import { paths } from './paths.ts'
import { findReviewedCase, peopleBehind, type ReviewedCase } from './queries.ts'

type After = { sent?: SentForm; problem?: ReviewProblem }

/** A reviewer's page of a case: the question of interest first, and only then the case. */
export async function showReview(c: Context<Env>, id: string, { sent, problem }: After = {}) {
  const scope = signedScope(c)
  const found = orNotFound(await findReviewedCase(scope, id))
  const { kase, call, review } = found
  const startups = await namesOfOrganisations(scope, [kase.startupId])
  const status = statusAfter(sent, problem)
  const common = {
    assignmentId: id,
    number: numberOf(kase),
    startup: isBlind(call) ? undefined : (startups.get(kase.startupId)?.[scope.locale] ?? ''),
    call: call.title,
    formKey: newId(),
    sent,
    problem,
  }
  if (review.interest === 'undeclared') {
    const people = isBlind(call) ? [] : await peopleBehind(scope, kase)
    return page(c, <DeclarationPage {...common} people={people} />, status)
  }
  return page(
    c,
    <ReviewPage
      {...common}
      version={review.version}
      dossier={await dossierOf(scope, found)}
      rubric={call.rubric}
      scores={review.scores}
      dueOn={review.dueOn}
      others={await othersOf(scope, found)}
      finished={review.finishedAt !== null}
      done={status === 200 ? c.req.query('xong') : undefined}
    />,
    status,
  )
}

/** What a reviewer reads, once declared and as long as the case is in review. */
export async function dossierOf(scope: SignedScope, found: ReviewedCase) {
  const { kase, call, review } = found
  if (review.interest !== 'none' || kase.state !== 'review') return undefined
  const { definition, documents } = await folderOf(scope, found)
  return {
    definition,
    answers: sentAnswersOf(kase),
    documents: (isBlind(call) ? unnamed(documents, definition, scope.locale) : documents).map(
      (document) => ({
        ...document,
        href: link(paths.document, { id: review.id, file: document.id }),
      }),
    ),
  }
}

/** The sheets of the other members, once all marks were opened and one's own is in. */
async function othersOf(scope: SignedScope, { kase, review }: ReviewedCase) {
  if (review.finishedAt === null) return []
  const others = (await listReviews(scope, 'case', [kase.id])).filter(
    (each) => each.id !== review.id && sits(each) && each.finishedAt !== null && !each.sealed,
  )
  const names = await namesOf(
    scope,
    others.map(({ reviewerId }) => reviewerId),
  )
  return others.map(({ id, reviewerId, scores }) => ({
    id,
    reviewer: names.get(reviewerId) ?? '',
    scores,
  }))
}
