import { and, eq, inArray } from 'drizzle-orm'
import { findFormVersion } from '#modules/forms/index.ts'
import type { Scope } from '#platform/scope.ts'
import { applicantFacts } from '../../cases/applicant.ts'
import { grantedIn } from '../../decisions/queries.ts'
import { requestedAmount } from '../../decisions/rules.ts'
import { criteriaOn } from '../../eligibility/queries.ts'
import type { EligibilityFacts } from '../../eligibility/rule.ts'
import { type Call, type Case, cases } from '../../schema.ts'
import type { CaseState } from '../../states.ts'
import { type CallChange, type CallWording, callChanges } from '../schema.ts'
import { wordingOf } from '../wording.ts'
import { impactOf, type TouchedCase, touchable } from './impact.ts'
import type { Progress } from './rules.ts'

/** The change of a call in the making, if there is one. */
export async function findChange({ db }: Scope, callId: string): Promise<CallChange | undefined> {
  const [change] = await db.select().from(callChanges).where(eq(callChanges.callId, callId))
  return change
}

const judgedStates: readonly CaseState[] = ['review', 'approved', 'refused', 'awarded', 'settled']
const decidedStates: readonly CaseState[] = ['approved', 'refused', 'awarded', 'settled']

/** How far the cases of a call have come. */
export async function progressOf(scope: Scope, callId: string): Promise<Progress> {
  const rows = await scope.db
    .select({ state: cases.state, number: cases.number })
    .from(cases)
    .where(eq(cases.callId, callId))
  const granted = await grantedIn(scope, callId)
  const among = (states: readonly CaseState[]) =>
    rows.filter(({ state }) => states.includes(state)).length
  return {
    opened: rows.length,
    submitted: rows.filter(({ number }) => number !== null).length,
    judged: among(judgedStates),
    decided: among(decidedStates),
    granted,
  }
}

export type Touched = TouchedCase & { kase: Case }

/** The cases that a new wording of a call would touch, and how. */
export async function impactOn(scope: Scope, call: Call, after: CallWording): Promise<Touched[]> {
  const rows = await scope.db
    .select()
    .from(cases)
    .where(and(eq(cases.callId, call.id), inArray(cases.state, [...touchable])))
    .orderBy(cases.submittedAt, cases.id)
  const facts = await factsOf(scope, call, rows)
  const criteriaBefore = await criteriaOn(scope, call.criteriaCodes, scope.today)
  const criteriaAfter = await criteriaOn(scope, after.criteriaCodes, scope.today)
  const formBefore = await findFormVersion(scope, call.formVersionId)
  const formAfter = await findFormVersion(scope, after.formVersionId)
  const nothing = { sections: [] }
  const touched = impactOf(
    {
      before: wordingOf(call),
      after,
      criteriaBefore,
      criteriaAfter,
      formBefore: formBefore?.definition ?? nothing,
      formAfter: formAfter?.definition ?? nothing,
      today: scope.today,
    },
    rows.map(({ id, state, startupId, sentAnswers }) => ({
      id,
      state,
      facts: facts.get(startupId) ?? {},
      asked: sentAnswers ? requestedAmount(sentAnswers) : undefined,
    })),
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return touched.flatMap((each) => {
    const kase = byId.get(each.id)
    return kase ? [{ ...each, kase }] : []
  })
}

async function factsOf(
  scope: Scope,
  call: Call,
  rows: readonly Case[],
): Promise<Map<string, EligibilityFacts>> {
  const facts = new Map<string, EligibilityFacts>()
  for (const { startupId } of rows)
    facts.set(startupId, (await applicantFacts(scope, call, startupId)) ?? {})
  return facts
}
