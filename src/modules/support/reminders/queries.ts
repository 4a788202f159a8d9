import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm'
import { holidays } from '#platform/calendar/holidays.ts'
import type { Scope, SignedScope } from '#platform/scope.ts'
import { type CaseClock, caseClock } from '../cases/clock.ts'
import { calls, cases, programmes } from '../schema.ts'
import { openStates, withProgress } from '../screening/queries.ts'
import { type CaseInCall, casesInCalls, overseenBy } from '../screening/reach.ts'
import type { CaseState } from '../states.ts'

export type ClockedCase = CaseInCall & { clock: CaseClock }

/** Cases on which somebody has to act, each with its clock. Whose they are is the caller's reach. */
export async function listClocked(
  scope: Scope,
  which: SQL | undefined,
  states: readonly CaseState[] = openStates,
): Promise<ClockedCase[]> {
  const found = await casesInCalls(scope)
    .where(and(inArray(cases.state, [...states]), which))
    .orderBy(asc(cases.submittedAt), asc(cases.id))
  return (await withProgress(scope, found)).map(({ kase, call, programme, ...progress }) => {
    const facts = { case: kase, call, uploads: [], ...progress }
    return { kase, call, programme, clock: caseClock(facts, scope.today, holidays) }
  })
}

export type LateFilter = { callId?: string | undefined; agencyId?: string | undefined }

export type Lateness = {
  /** The worst first. */
  late: ClockedCase[]
  /** Cases whose due day lies in a year without a holiday table. */
  unknown: ClockedCase[]
}

/** What is late among the cases that an officer or leader oversees, and what cannot be known. */
export async function listLate(
  scope: SignedScope,
  { callId, agencyId }: LateFilter = {},
): Promise<Lateness> {
  const open = await listClocked(
    scope,
    and(
      overseenBy(scope),
      callId ? eq(cases.callId, callId) : undefined,
      agencyId ? eq(programmes.agencyId, agencyId) : undefined,
    ),
  )
  return {
    late: open
      .filter(({ clock }) => clock.overdue)
      .toSorted((one, other) => lateness(other) - lateness(one)),
    unknown: open.filter(({ clock: { by } }) => by !== null && 'known' in by && !by.known),
  }
}

/** Too long ago to be counted is the worst of all. */
const lateness = ({ clock }: ClockedCase): number => clock.daysLate ?? Number.POSITIVE_INFINITY

/** The calls whose cases an officer or leader oversees, with the agencies that run them. */
export const listOverseen = (scope: SignedScope) =>
  scope.db
    .selectDistinct({
      callId: calls.id,
      title: calls.title,
      agencyId: programmes.agencyId,
      closesAt: calls.closesAt,
    })
    .from(calls)
    .innerJoin(programmes, eq(programmes.id, calls.programmeId))
    .innerJoin(cases, eq(cases.callId, calls.id))
    .where(overseenBy(scope))
    .orderBy(desc(calls.closesAt), asc(calls.id))
