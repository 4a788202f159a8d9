import type { Scope } from '#platform/scope.ts'
import { changesOf } from './queries.ts'

/** Why a line was changed and found to be less, each reason once, in the order in which they were given. */
export async function reasonsIn(scope: Scope, lineId: string): Promise<string[]> {
  const changes = await changesOf(scope, lineId)
  const reasons = changes.flatMap(({ reason, differences }) => [
    reason,
    ...differences.flatMap((one) =>
      one.field === 'appraised' ? [`${one.what}: ${one.reason}`] : [],
    ),
  ])
  return [...new Set(reasons.filter(Boolean))]
}
