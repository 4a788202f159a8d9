import { and, eq, isNull } from 'drizzle-orm'
import { violatedConstraint } from '#platform/constraints.ts'
import { standingEntry } from '#platform/ledger/read.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { Facts } from '#platform/schema.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import { startupOf } from '../../cases/applicant.ts'
import { cases } from '../../schema.ts'
import { numberOf } from '../actions.ts'
import { barFrom } from '../bar.ts'
import { writeToFounders } from '../founders.ts'
import { type CaseInCall, findOverseen, lockScreened } from '../reach.ts'
import { type StepRefusal, stepBy } from '../rules.ts'
import { corrections } from '../schema.ts'
import type { acts } from './acts.ts'
import { letters } from './letters.ts'
import { overturnDecision } from './overturn.ts'
import { type Ground, type ReopenRefusal, reopening } from './rules.ts'

/** Takes a case back that should never have come so far; what was counted of it is corrected. */
export const annulCase = (
  scope: SignedScope,
  id: string,
  { reason, version }: { reason: string; version: number | undefined },
): Promise<Outcome<string, StepRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const found = await lockScreened(inside, id, findOverseen)
    if (!found) return undefined
    const { kase } = found
    const verdict = stepBy(await barFrom(inside, kase), kase, 'annul', version)
    if (verdict.refusal) return refused(verdict.refusal)
    await overturnDecision(inside, found)
    await inside.db
      .update(cases)
      .set({
        state: verdict.to,
        endedAt: scope.now,
        endedReason: reason,
        version: kase.version + 1,
      })
      .where(eq(cases.id, id))
    const accepted = await standingEntry(inside, id, ['support.case-accepted'])
    await append(inside, 'support.case-annulled', found, { from: kase.state }, accepted?.id)
    await writeToFounders(inside, kase, ({ locale, name, href }) =>
      letters[locale].annulment({ ...factsOf(found, locale), name, href, reason }),
    )
    return done(id)
  })

type Reopening = {
  ground: Ground
  /** The version that the page showed; an appeal's handler, who saw the appeal, gives none. */
  version?: number | undefined
  /** The number of the upheld appeal. */
  appeal?: string
}

/**
 * Opens a concluded case again: an annulled one to be screened anew, a decided one to be judged anew.
 * The decision that stood is replaced, and the clock of the office begins again today.
 */
export async function reopenCase(
  scope: SignedScope,
  id: string,
  reason: string,
  { ground, version, appeal }: Reopening,
): Promise<Outcome<string, ReopenRefusal> | undefined> {
  try {
    return await inTransaction(scope, async (inside) => {
      const found = await lockScreened(inside, id, findOverseen)
      if (!found) return undefined
      const { kase } = found
      const verdict = reopening({
        kase,
        bar: await barFrom(inside, kase),
        ground,
        leads: holds(scope.actor, 'leader'),
        version: version ?? (ground === 'appeal' ? kase.version : -1),
      })
      if (verdict.refusal) return refused(verdict.refusal)
      await overturnDecision(inside, found)
      await lapseCorrection(inside, id)
      await inside.db
        .update(cases)
        .set({
          state: verdict.to,
          // One turned away at screening goes straight to review: that it is in order has now been said.
          acceptedAt: verdict.to === 'review' ? (kase.acceptedAt ?? scope.now) : null,
          reopenedAt: scope.now,
          endedAt: null,
          endedReason: reason,
          version: kase.version + 1,
        })
        .where(eq(cases.id, id))
      const facts = { from: kase.state, to: verdict.to, ground, ...(appeal ? { appeal } : {}) }
      await append(inside, 'support.case-reopened', found, facts)
      if (verdict.to === 'review' && !kase.acceptedAt)
        await append(inside, 'support.case-accepted', found)
      await writeToFounders(inside, kase, ({ locale, name, href }) =>
        letters[locale].reopening({ ...factsOf(found, locale), name, href, reason }),
      )
      return done(id)
    })
  } catch (error) {
    // The applicant has begun another case in the call since this one was annulled.
    if (violatedConstraint(error) === 'cases_one_open_per_startup') return refused('another-open')
    throw error
  }
}

/** A correction that nobody answered before the case was annulled is asked for no longer. */
const lapseCorrection = ({ db, now }: SignedScope, caseId: string) =>
  db
    .update(corrections)
    .set({ answeredAt: now })
    .where(and(eq(corrections.caseId, caseId), isNull(corrections.answeredAt)))

const append = (
  scope: SignedScope,
  act: keyof typeof acts | 'support.case-accepted',
  { kase, call, programme }: CaseInCall,
  facts: Facts = {},
  corrects: string | null = null,
) =>
  scope.ledger.append(scope, {
    act,
    subject: { type: 'case', id: kase.id, label: numberOf(kase) },
    organisationId: programme.agencyId,
    startupId: startupOf(kase, call),
    facts,
    corrects,
  })

const factsOf = ({ kase, call }: CaseInCall, locale: 'vi' | 'en') => ({
  number: numberOf(kase),
  call: call.title[locale],
})
