import { peopleHolding } from '#modules/identity/index.ts'
import {
  type AssignmentRefusal,
  assignReviewers,
  type RemovalRefusal,
  removeReviewer,
} from '#modules/panels/index.ts'
import { link } from '#platform/http/paths.ts'
import { localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { startupOf } from '../cases/applicant.ts'
import { letters } from '../reviews/letters.ts'
import { paths as reviewPaths } from '../reviews/paths.ts'
import { numberOf } from './actions.ts'
import { barFrom } from './bar.ts'
import { interestedIn } from './founders.ts'
import { lockScreened } from './reach.ts'
import type { Bar } from './rules.ts'

export type PanelRefusal = 'not-in-review' | Bar

/** Asks reviewers to judge a case in review, and tells them. */
export const assignToCase = (
  scope: SignedScope,
  id: string,
  reviewerIds: readonly string[],
): Promise<Outcome<string[], AssignmentRefusal | PanelRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const found = await lockScreened(inside, id)
    if (!found) return undefined
    const { kase, call } = found
    if (kase.state !== 'review') return refused('not-in-review')
    const bar = await barFrom(inside, kase)
    if (bar) return refused(bar)
    const interested = await interestedIn(inside, kase)
    const subject = { type: 'case', id, label: numberOf(kase), startupId: startupOf(kase, call) }
    const outcome = await assignReviewers(inside, subject, reviewerIds, interested)
    if (!outcome.ok) return outcome
    const reviewers = await peopleHolding(inside, 'reviewer')
    for (const { id: personId, name, email, locale } of reviewers)
      if (reviewerIds.includes(personId)) {
        const href = scope.origin + localised(locale, link(reviewPaths.desk, {}))
        const facts = { name, href, number: numberOf(kase), call: call.title[locale] }
        await sendMail(inside, { to: email, ...letters[locale].assignment(facts) })
      }
    return outcome
  })

/** Takes a reviewer off a case whose review is not finished. */
export const removeFromCase = (
  scope: SignedScope,
  id: string,
  assignmentId: string,
  reason: string,
): Promise<Outcome<string, RemovalRefusal | PanelRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const found = await lockScreened(inside, id)
    if (!found) return undefined
    if (found.kase.state !== 'review') return refused('not-in-review')
    const bar = await barFrom(inside, found.kase)
    if (bar) return refused(bar)
    return removeReviewer(inside, { type: 'case', id }, assignmentId, reason)
  })
