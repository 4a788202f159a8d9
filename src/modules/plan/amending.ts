import type { Timetable } from '#platform/jobs.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { findPlan, listPlans } from './queries.ts'
import { openYearlyWork } from './tasks/opening.ts'

/** Opens, moves and drops the yearly work of plans that a text amended, as today's wording asks. */
export async function workAsAmended(scope: Scope): Promise<void> {
  for (const { code } of await listPlans(scope)) {
    const plan = await findPlan(scope, code)
    if (plan && plan.content.amendments.length > 0)
      await inTransaction(scope, (inside) => openYearlyWork(inside, plan.content))
  }
}

/** A text comes into force with its day, whether or not somebody loads the plan again. */
export const timetable: readonly Timetable<Scope>[] = [
  { queue: 'plan.amendments-in-force', cron: '2 0 * * *', handle: workAsAmended },
]
