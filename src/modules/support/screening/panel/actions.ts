import { correspondents } from '#modules/identity/index.ts'
import {
  type AssignmentRefusal,
  allIn,
  assignReviewers,
  awaitingMeeting,
  type DismissalRefusal,
  dismissConflict,
  listReviews,
  type RemovalRefusal,
  removeReviewer,
  unsealScores,
} from '#modules/panels/index.ts'
import { link } from '#platform/http/paths.ts'
import { localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { letters } from '../../reviews/letters.ts'
import { paths as reviewPaths } from '../../reviews/paths.ts'
import { numberOf } from '../actions.ts'
import { barFrom } from '../bar.ts'
import { interestedIn } from '../founders.ts'
import type { CaseInCall } from '../reach.ts'
import type { Bar } from '../rules.ts'
import { lockRun } from './reach.ts'
import { refusalToOpenMarks } from './rules.ts'
import { subjectOf } from './subject.ts'

export type PanelRefusal = 'not-in-review' | Bar
export type { OpeningRefusal } from './rules.ts'

/** Asks reviewers to judge a case in review by a day, and tells them. */
export const assignToCase = async (
  scope: SignedScope,
  id: string,
  reviewerIds: readonly string[],
  dueOn: string | null = null,
): Promise<Outcome<string[], AssignmentRefusal | PanelRefusal | 'due-in-past'> | undefined> =>
  dueOn !== null && dueOn < scope.today
    ? refused('due-in-past')
    : whileInReview(scope, id, async (inside, { kase, call }) => {
        const interested = await interestedIn(inside, kase)
        const subject = await subjectOf(inside, { kase, call })
        const outcome = await assignReviewers(inside, subject, reviewerIds, interested, dueOn)
        if (outcome.ok) await invite(inside, { kase, call }, reviewerIds, dueOn)
        return outcome
      })

async function invite(
  scope: SignedScope,
  { kase, call }: Pick<CaseInCall, 'kase' | 'call'>,
  reviewerIds: readonly string[],
  dueOn: string | null,
): Promise<void> {
  for (const { name, email, locale } of await correspondents(scope, reviewerIds)) {
    const href = scope.origin + localised(locale, link(reviewPaths.desk, {}))
    const facts = { name, href, number: numberOf(kase), call: call.title[locale], dueOn }
    await sendMail(scope, { to: email, ...letters[locale].assignment(facts) })
  }
}

/** Takes a reviewer off a case whose review is not finished. What they had marked stays on record and counts for nothing. */
export const removeFromCase = (
  scope: SignedScope,
  id: string,
  assignmentId: string,
  reason: string,
): Promise<Outcome<string, RemovalRefusal | PanelRefusal> | undefined> =>
  whileInReview(scope, id, (inside) =>
    removeReviewer(inside, { type: 'case', id }, assignmentId, reason),
  )

/** Says after a look why a doubtful tie is no conflict, so that the person may be asked. */
export const dismissOnCase = (
  scope: SignedScope,
  id: string,
  dismissal: { personId: string; kind: string; reason: string },
): Promise<Outcome<string, DismissalRefusal | PanelRefusal> | undefined> =>
  whileInReview(scope, id, async (inside, found) =>
    dismissConflict(inside, await subjectOf(inside, found), dismissal),
  )

/** Opens the marks of a case together, where no council is to do it: not before every review is in. */
export const openMarks = (
  scope: SignedScope,
  id: string,
): Promise<Outcome<string, 'reviews-missing' | 'meeting-pending' | Bar> | undefined> =>
  inTransaction(scope, async (inside) => {
    const found = await lockRun(inside, id)
    if (!found) return undefined
    const panel = await listReviews(inside, 'case', [id])
    const refusal = refusalToOpenMarks({
      bar: await barFrom(inside, found.kase),
      allIn: allIn(panel),
      awaitsMeeting: (await awaitingMeeting(inside, 'case', [id])).has(id),
    })
    if (refusal) return refused(refusal)
    await unsealScores(inside, { type: 'case', ids: [id] })
    return done(id)
  })

/** Locks a case that whoever asks runs the panel of; nobody runs the panel of a case they have a part in. */
const whileInReview = <Value, Refusal extends string>(
  scope: SignedScope,
  id: string,
  steps: (inside: SignedScope, found: CaseInCall) => Promise<Outcome<Value, Refusal> | undefined>,
): Promise<Outcome<Value, Refusal | PanelRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const found = await lockRun(inside, id)
    if (!found) return undefined
    if (found.kase.state !== 'review') return refused('not-in-review')
    const bar = await barFrom(inside, found.kase)
    return bar ? refused(bar) : steps(inside, found)
  })
