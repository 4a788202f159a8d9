import { eq } from 'drizzle-orm'
import type { CommitmentRefusal } from '#modules/budget/index.ts'
import { cityInstant } from '#platform/clock.ts'
import { violatedConstraint } from '#platform/constraints.ts'
import { newId } from '#platform/ids.ts'
import { standingEntry } from '#platform/ledger/read.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { startupOf } from '../cases/applicant.ts'
import { standingDecisionOf } from '../decisions/standing.ts'
import { insertMilestones } from '../milestones/actions.ts'
import { type Award, awards, cases, decisions } from '../schema.ts'
import { numberOf } from '../screening/actions.ts'
import { barFrom } from '../screening/bar.ts'
import { writeToFounders } from '../screening/founders.ts'
import { type CaseInCall, lockScreened } from '../screening/reach.ts'
import { type Bar, type StepRefusal, stepBy } from '../screening/rules.ts'
import type { acts } from './acts.ts'
import { letters } from './letters.ts'
import { commitFor, releaseFor } from './money.ts'
import {
  type ContractRefusal,
  refusalToRecord,
  refusalToTerms,
  type Terms,
  type TermsRefusal,
} from './rules.ts'

export type NewAward = Pick<Award, 'contractNumber' | 'signedOn' | 'amount'>
export type AwardRefusal =
  | StepRefusal
  | ContractRefusal
  | TermsRefusal
  | CommitmentRefusal
  | 'number-taken'

type Recorded = NewAward & { version: number | undefined } & Partial<Terms>

/** Records a signed contract and promises its money: from here the project counts as supported. */
export async function recordAward(
  scope: SignedScope,
  id: string,
  { version, milestones = [], items = [], ...contract }: Recorded,
): Promise<Outcome<string, AwardRefusal> | undefined> {
  try {
    return await inTransaction(scope, async (inside) => {
      const found = await lockScreened(inside, id)
      if (!found) return undefined
      const bar = await barFrom(inside, found.kase)
      const verdict = stepBy(bar, found.kase, 'sign-award', version)
      if (verdict.refusal) return refused(verdict.refusal)
      const decision = only(await inside.db.select().from(decisions).where(standingDecisionOf(id)))
      const drawsOnLine = found.call.budgetLineId !== null
      const refusal =
        refusalToRecord(contract, decision, scope.today) ??
        refusalToTerms({ milestones, items }, contract, drawsOnLine)
      if (refusal) return refused(refusal)
      const awardId = newId()
      await inside.db.insert(awards).values({
        id: awardId,
        caseId: id,
        ...contract,
        recordedBy: scope.actor.id,
        recordedAt: scope.now,
      })
      const committed = await commitFor(inside, found, awardId, items)
      if (!committed.ok) throw new Unfunded(committed.problem)
      await insertMilestones(inside, awardId, milestones)
      await inside.db
        .update(cases)
        .set({ state: verdict.to, version: found.kase.version + 1 })
        .where(eq(cases.id, id))
      await append(inside, 'support.award-signed', found, contract)
      await writeToFounders(inside, found.kase, ({ locale, name, href }) =>
        letters[locale].signed({
          name,
          href,
          number: numberOf(found.kase),
          contract: contract.contractNumber,
        }),
      )
      return done(id)
    })
  } catch (error) {
    if (error instanceof Unfunded) return refused(error.problem)
    if (violatedConstraint(error) === 'awards_contract_number_unique')
      return refused('number-taken')
    throw error
  }
}

/** Undoes the whole recording: a contract whose money is not there is not recorded either. */
class Unfunded extends Error {
  readonly problem: CommitmentRefusal
  constructor(problem: CommitmentRefusal) {
    super('the budget line does not carry this contract')
    this.problem = problem
  }
}

export type AnnulmentRefusal = 'already-annulled' | 'already-settled' | 'line-unknown' | Bar

/** Takes a recorded contract back; the entry that counted it is corrected, so the indicator goes down again. */
export const annulAward = (
  scope: SignedScope,
  id: string,
  reason: string,
): Promise<Outcome<string, AnnulmentRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const found = await lockScreened(inside, id)
    if (!found) return undefined
    const [award] = await inside.db.select().from(awards).where(eq(awards.caseId, id))
    if (!award) return undefined
    if (award.annulledAt) return refused('already-annulled')
    if (award.settledAt) return refused('already-settled')
    const bar = await barFrom(inside, found.kase)
    if (bar) return refused(bar)
    const released = await releaseFor(inside, award.id, reason)
    if (!released.ok) return released
    await inside.db
      .update(awards)
      .set({ annulledAt: scope.now, annulmentReason: reason })
      .where(eq(awards.id, award.id))
    const signed = await standingEntry(inside, id, ['support.award-signed'])
    await append(inside, 'support.award-annulled', found, award, signed?.id)
    return done(id)
  })

const append = (
  scope: SignedScope,
  act: keyof typeof acts,
  { kase, call, programme }: CaseInCall,
  { contractNumber, signedOn, amount }: NewAward,
  corrects: string | null = null,
) =>
  scope.ledger.append(scope, {
    act,
    subject: { type: 'case', id: kase.id, label: numberOf(kase) },
    organisationId: programme.agencyId,
    startupId: startupOf(kase, call),
    amount,
    // What counts for a year is the day of signing, not the day on which somebody typed it in.
    ...(act === 'support.award-signed' ? { occurredAt: cityInstant(signedOn, '12:00') } : {}),
    facts: { contract: contractNumber, programme: programme.slug },
    corrects,
  })
