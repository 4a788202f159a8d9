import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm'
import type { Scope, SignedScope } from '#platform/scope.ts'
import { findOwnCase } from '../cases/queries.ts'
import {
  type Call,
  type Case,
  calls,
  cases,
  type Decision,
  decisions,
  programmes,
} from '../schema.ts'
import { overseenBy } from '../screening/reach.ts'
import { type Appeal, appeals } from './schema.ts'

export const openStates = ['filed', 'handled'] as const

export type AppealInCase = { appeal: Appeal; kase: Case; call: Call; decision: Decision }

const appealsInCases = ({ db }: Scope, which: SQL | undefined) =>
  db
    .select({ appeal: appeals, kase: cases, call: calls, decision: decisions })
    .from(appeals)
    .innerJoin(cases, eq(cases.id, appeals.caseId))
    .innerJoin(calls, eq(calls.id, cases.callId))
    .innerJoin(programmes, eq(programmes.id, calls.programmeId))
    .innerJoin(decisions, eq(decisions.id, appeals.decisionId))
    .where(which)

/** The appeals on cases that the officer or leader oversees, open ones first, the longest waiting on top. */
export const listAppeals = (scope: SignedScope): Promise<AppealInCase[]> =>
  appealsInCases(scope, overseenBy(scope)).orderBy(asc(appeals.answeredAt), asc(appeals.filedAt))

export const listOpenAppeals = (scope: SignedScope): Promise<AppealInCase[]> =>
  appealsInCases(scope, and(overseenBy(scope), inArray(appeals.state, [...openStates]))).orderBy(
    asc(appeals.filedAt),
  )

export async function findAppeal(
  scope: SignedScope,
  id: string,
): Promise<AppealInCase | undefined> {
  const [found] = await appealsInCases(scope, and(eq(appeals.id, id), overseenBy(scope)))
  return found
}

/** The appeals of the person's own case, newest first; undefined when the case is not theirs. */
export async function appealsOfOwnCase(scope: Scope, caseId: string) {
  const own = await findOwnCase(scope, caseId)
  return own && { own, appeals: await appealsOf(scope, caseId) }
}

/** For whoever has reached the case. */
export const appealsOf = ({ db }: Scope, caseId: string): Promise<Appeal[]> =>
  db
    .select()
    .from(appeals)
    .where(eq(appeals.caseId, caseId))
    .orderBy(desc(appeals.filedAt), desc(appeals.id))

/** An appeal held still; whoever locks it has locked its case before. */
export async function lockAppeal({ db }: Scope, id: string): Promise<Appeal | undefined> {
  const [found] = await db.select().from(appeals).where(eq(appeals.id, id)).for('update')
  return found
}
