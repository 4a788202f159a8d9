import { eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { startupOf } from '../cases/applicant.ts'
import type { Award } from '../schema.ts'
import { numberOf } from '../screening/actions.ts'
import { barFrom } from '../screening/bar.ts'
import { writeToFounders } from '../screening/founders.ts'
import { type CaseInCall, lockScreened } from '../screening/reach.ts'
import type { Bar } from '../screening/rules.ts'
import type { acts } from './acts.ts'
import { letters } from './letters.ts'
import { lockAward, lockMilestone, milestonesOf, stands } from './queries.ts'
import { type JudgementRefusal, type PlanRefusal, refusalToJudge, refusalToPlan } from './rules.ts'
import { type Milestone, milestones } from './schema.ts'
import type { NewMilestone } from './terms.ts'

/** Puts the milestones of a contract in; the caller has judged them and holds the case. */
export async function insertMilestones(
  { db }: SignedScope,
  awardId: string,
  planned: readonly NewMilestone[],
): Promise<void> {
  if (planned.length === 0) return
  await db
    .insert(milestones)
    .values(planned.map((each, index) => ({ id: newId(), awardId, ordinal: index + 1, ...each })))
}

export type PlanningRefusal = PlanRefusal | Bar | 'contract-over'

/** Sets the milestones of a recorded contract, in place of those that nobody has begun yet. */
export const planMilestones = (
  scope: SignedScope,
  caseId: string,
  planned: readonly NewMilestone[],
): Promise<Outcome<string, PlanningRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await holdAward(inside, caseId)
    if (!held) return undefined
    const { award, found } = held
    const bar = await barFrom(inside, found.kase)
    if (bar) return refused(bar)
    if (!stands(award)) return refused('contract-over')
    const refusal = refusalToPlan(planned, award, await milestonesOf(inside, award.id))
    if (refusal) return refused(refusal)
    await inside.db.delete(milestones).where(eq(milestones.awardId, award.id))
    await insertMilestones(inside, award.id, planned)
    await append(inside, 'support.milestones-set', found, { milestones: planned.length })
    return done(award.id)
  })

type Judgement = { version: number | undefined } & (
  | { accepted: true }
  | { accepted: false; reason: string }
)

/** Accepts what was handed in for a milestone, or returns it with the reason; the founders are told. */
export const judgeMilestone = (
  scope: SignedScope,
  caseId: string,
  id: string,
  judgement: Judgement,
): Promise<Outcome<string, JudgementRefusal | Bar> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await holdAward(inside, caseId)
    const milestone = held && (await lockMilestone(inside, held.award.id, id))
    if (!milestone) return undefined
    const { award, found } = held
    const bar = await barFrom(inside, found.kase)
    if (bar) return refused(bar)
    const refusal = refusalToJudge(milestone, stands(award), judgement.version)
    if (refusal) return refused(refusal)
    const mark = judgement.accepted
      ? { acceptedAt: scope.now, acceptedBy: scope.actor.id }
      : { returnedAt: scope.now, returnedReason: judgement.reason }
    await inside.db
      .update(milestones)
      .set({ ...mark, version: milestone.version + 1 })
      .where(eq(milestones.id, id))
    const act = judgement.accepted ? 'support.milestone-accepted' : 'support.milestone-returned'
    await append(inside, act, found, aboutMilestone(milestone), milestone.amount)
    await writeToFounders(inside, found.kase, ({ locale, name, href }) => {
      const facts = { name, href, number: numberOf(found.kase), title: milestone.title }
      return judgement.accepted
        ? letters[locale].accepted(facts)
        : letters[locale].returned({ ...facts, reason: judgement.reason })
    })
    return done(id)
  })

export type HeldAward = { found: CaseInCall; award: Award }

/** The contract of a case that the officer reaches, held still with the case. */
export async function holdAward(
  scope: SignedScope,
  caseId: string,
): Promise<HeldAward | undefined> {
  const found = await lockScreened(scope, caseId)
  const award = found && (await lockAward(scope, caseId))
  return award && { found, award }
}

export const aboutMilestone = ({ ordinal, title }: Milestone) => ({ ordinal, milestone: title })

export const append = (
  scope: SignedScope,
  act: keyof typeof acts,
  { kase, call, programme }: CaseInCall,
  facts: Record<string, string | number>,
  amount: number | null = null,
) =>
  scope.ledger.append(scope, {
    act,
    subject: { type: 'case', id: kase.id, label: numberOf(kase) },
    organisationId: programme.agencyId,
    startupId: startupOf(kase, call),
    amount,
    facts,
  })
