import { eq } from 'drizzle-orm'
import { peopleHolding } from '#modules/identity/index.ts'
import { listReviews, reopenReview } from '#modules/panels/index.ts'
import { link } from '#platform/http/paths.ts'
import { localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { paths as reviewPaths } from '../reviews/paths.ts'
import { numberOf } from '../screening/actions.ts'
import { writeToFounders } from '../screening/founders.ts'
import { reopenCase } from '../screening/life/actions.ts'
import type { ReopenRefusal } from '../screening/life/rules.ts'
import { type CaseInCall, findOverseen, lockScreened } from '../screening/reach.ts'
import { append } from './entry.ts'
import { letters } from './letters.ts'
import { partIn } from './parts.ts'
import { findAppeal, lockAppeal } from './queries.ts'
import {
  type AnswerRefusal,
  type HandlingRefusal,
  refusalToAnswer,
  refusalToHandle,
} from './rules.ts'
import { type Appeal, appeals } from './schema.ts'

/** Takes an appeal on: from here one person answers for it, and it is nobody who had a part in the case. */
export const takeAppeal = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
): Promise<Outcome<string, HandlingRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await hold(inside, id)
    if (!held) return undefined
    const { appeal, found } = held
    const part = await partIn(inside, found.kase)
    const refusal = refusalToHandle(appeal, part, scope.actor.id, version)
    if (refusal) return refused(refusal)
    await inside.db
      .update(appeals)
      .set({ state: 'handled', handlerId: scope.actor.id, version: appeal.version + 1 })
      .where(eq(appeals.id, id))
    await append(inside, 'support.appeal-taken', found, { appeal: appeal.number })
    return done(id)
  })

export type Answer = { version: number | undefined; reasons: string } & (
  | { upheld: false }
  | { upheld: true; reopens: 'decision' }
  | { upheld: true; reopens: 'scores'; assignmentId: string }
)
export type AppealRefusal = AnswerRefusal | ReopenRefusal | 'review-not-finished'

/** Undoes everything when the case cannot be opened again: an upheld appeal that changed nothing would be a lie. */
class NotReopened extends Error {
  readonly problem: AppealRefusal
  constructor(problem: AppealRefusal) {
    super('the case could not be opened again')
    this.problem = problem
  }
}

/** Answers an appeal: dismissed, the decision stands; upheld, the case is judged anew, if so wished with one reviewer's scores. */
export async function answerAppeal(
  scope: SignedScope,
  id: string,
  answer: Answer,
): Promise<Outcome<string, AppealRefusal> | undefined> {
  try {
    return await inTransaction(scope, async (inside) => {
      const held = await hold(inside, id)
      if (!held) return undefined
      const { appeal, found } = held
      const reopens = answer.upheld ? answer.reopens : null
      const assignmentId = answer.upheld && answer.reopens === 'scores' ? answer.assignmentId : null
      const refusal = refusalToAnswer(appeal, await partIn(inside, found.kase), scope.actor.id, {
        version: answer.version,
        reopens,
        assignmentId,
      })
      if (refusal) return refused(refusal)
      await inside.db
        .update(appeals)
        .set({
          state: answer.upheld ? 'upheld' : 'dismissed',
          reopens,
          reopenedAssignmentId: assignmentId,
          reasons: answer.reasons,
          answeredBy: scope.actor.id,
          answeredAt: scope.now,
          version: appeal.version + 1,
        })
        .where(eq(appeals.id, id))
      const act = answer.upheld ? 'support.appeal-upheld' : 'support.appeal-dismissed'
      await append(inside, act, found, { appeal: appeal.number })
      if (answer.upheld) await reopen(inside, appeal, answer.reasons)
      if (assignmentId) await reopenScores(inside, found, assignmentId, answer.reasons)
      await writeToFounders(inside, found.kase, ({ locale, name, href }) =>
        letters[locale][answer.upheld ? 'upheld' : 'dismissed']({
          name,
          href,
          number: appeal.number,
          reasons: answer.reasons,
        }),
      )
      return done(id)
    })
  } catch (error) {
    if (error instanceof NotReopened) return refused(error.problem)
    throw error
  }
}

async function reopen(scope: SignedScope, { caseId, number }: Appeal, reasons: string) {
  const outcome = await reopenCase(scope, caseId, reasons, { ground: 'appeal', appeal: number })
  if (!outcome?.ok) throw new NotReopened(outcome?.problem ?? 'not-now')
}

async function reopenScores(
  scope: SignedScope,
  { kase }: CaseInCall,
  assignmentId: string,
  reasons: string,
) {
  const subject = { type: 'case', id: kase.id }
  const outcome = await reopenReview(scope, subject, assignmentId, reasons)
  if (!outcome?.ok) throw new NotReopened('review-not-finished')
  const reviews = await listReviews(scope, 'case', [kase.id])
  const reviewerId = reviews.find((review) => review.id === assignmentId)?.reviewerId
  const reviewer = (await peopleHolding(scope, 'reviewer')).find((one) => one.id === reviewerId)
  if (!reviewer) return
  const { locale, name, email } = reviewer
  const href = scope.origin + localised(locale, link(reviewPaths.review, { id: assignmentId }))
  const letter = letters[locale].reopened({ name, href, reasons, number: numberOf(kase) })
  await sendMail(scope, { to: email, ...letter })
}

type Held = { appeal: Appeal; found: CaseInCall }

/** An appeal that the officer or leader reaches, held still after its case. */
async function hold(scope: SignedScope, id: string): Promise<Held | undefined> {
  const reached = await findAppeal(scope, id)
  const found = reached && (await lockScreened(scope, reached.kase.id, findOverseen))
  const appeal = found && (await lockAppeal(scope, id))
  return appeal && { appeal, found }
}
