import { holidays } from '#platform/calendar/holidays.ts'
import type { SignedScope } from '#platform/scope.ts'
import { caseClock } from '../cases/clock.ts'
import { listCorrections } from './queries.ts'
import type { CaseInCall } from './reach.ts'

/** The last day for each case by the office's clock, which stood still while founders corrected. */
export async function dueDays(
  scope: SignedScope,
  found: readonly CaseInCall[],
  reviewsDone = false,
): Promise<(caseId: string) => string | undefined> {
  const asked = await listCorrections(
    scope,
    found.map(({ kase }) => kase.id),
  )
  const days = new Map(
    found.map(({ kase, call }) => {
      const corrections = asked.filter(({ caseId }) => caseId === kase.id)
      const facts = { case: kase, call, corrections, uploads: [], reviewsDone }
      const { by } = caseClock(facts, scope.today, holidays)
      return [kase.id, by && 'known' in by && by.known ? by.day : undefined]
    }),
  )
  return (caseId) => days.get(caseId)
}
