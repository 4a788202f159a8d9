import { orNotFound } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { findPlan } from '../../queries.ts'
import { findPeriod } from '../queries.ts'
import { compose } from './compose.ts'
import { emptyTexts } from './drafting.ts'
import { gather } from './gather.ts'
import { consolidatedOn, handlingsOf } from './queries.ts'

/** The report on a window as it stands now, for whoever receives the reports on it. */
export async function draftOn(scope: Scope, periodId: string) {
  const period = orNotFound(await findPeriod(scope, periodId))
  const plan = orNotFound(await findPlan(scope, period.planCode))
  const found = await consolidatedOn(scope, period)
  const handlings = found ? await handlingsOf(scope, found.id) : []
  const texts = found?.texts ?? emptyTexts
  const content =
    found?.content ??
    compose(
      await gather(scope, period, plan),
      { texts, handlings },
      { today: scope.today, upTo: null },
    )
  return { period, content, version: found?.version ?? 0 }
}
