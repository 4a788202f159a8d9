import { eq } from 'drizzle-orm'
import { awaitingMeeting } from '#modules/panels/index.ts'
import { holidays } from '#platform/calendar/holidays.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { appealSentence } from '../appeals/letters.ts'
import { lastDayToAppeal } from '../appeals/rules.ts'
import { startupOf } from '../cases/applicant.ts'
import { cases, decisions } from '../schema.ts'
import { numberOf } from '../screening/actions.ts'
import { sentAnswersOf } from '../screening/answers.ts'
import { barFrom } from '../screening/bar.ts'
import { writeToFounders } from '../screening/founders.ts'
import { lockCase } from '../screening/reach.ts'
import { type StepRefusal, stepBy } from '../screening/rules.ts'
import { letters } from './letters.ts'
import { findJudged, grantedIn, lockBudget } from './queries.ts'
import { ceilingOf, type GrantRefusal, refusalToDecide } from './rules.ts'

export type NewDecision = {
  version: number | undefined
  approved: boolean
  /** In đồng; 0 when refused. */
  amount: number
  reasons: string
  /** The batch in which it is taken with others. */
  batchId?: string
}
export type DecisionRefusal = StepRefusal | GrantRefusal

/** Decides on a case whose reviews are all in, and tells the founders, each in their own language. */
export const decideCase = (
  scope: SignedScope,
  id: string,
  { version, approved, amount, reasons, batchId }: NewDecision,
): Promise<Outcome<string, DecisionRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const kase = await lockCase(inside, id)
    const found = kase && (await findJudged(inside, id))
    if (!found) return undefined
    const bar = await barFrom(inside, kase)
    const verdict = stepBy(bar, kase, approved ? 'approve' : 'refuse', version)
    if (verdict.refusal) return refused(verdict.refusal)
    const refusal = refusalToDecide(amount, {
      reviewsComplete: found.result.complete,
      awaitsCouncil: (await awaitingMeeting(inside, 'case', [id])).has(id),
      ceiling: ceilingOf(sentAnswersOf(kase), found.call),
      budget: await lockBudget(inside, kase.callId),
      granted: await grantedIn(inside, kase.callId),
    })
    if (refusal) return refused(refusal)

    await inside.db.insert(decisions).values({
      id: newId(),
      caseId: id,
      batchId: batchId ?? null,
      approved,
      amount,
      reasons,
      decidedBy: scope.actor.id,
      decidedAt: scope.now,
    })
    await inside.db
      .update(cases)
      .set({ state: verdict.to, version: kase.version + 1 })
      .where(eq(cases.id, id))
    await scope.ledger.append(inside, {
      act: approved ? 'support.case-approved' : 'support.case-refused',
      subject: { type: 'case', id, label: numberOf(kase) },
      organisationId: found.programme.agencyId,
      startupId: startupOf(kase, found.call),
      amount,
      facts: { mean: found.result.mean ?? null, reviews: found.result.count },
    })
    const appeal = lastDayToAppeal(scope.today, holidays)
    await writeToFounders(inside, kase, ({ locale, name, href }) =>
      letters[locale][approved ? 'approval' : 'refusal']({
        name,
        href,
        number: numberOf(kase),
        call: found.call.title[locale],
        amount,
        reasons,
        appeal: appealSentence(locale, appeal),
      }),
    )
    return done(id)
  })
