import type { Sheet } from '#modules/forms/index.ts'
import { namesOf } from '#modules/identity/index.ts'
import type { Scope } from '#platform/scope.ts'

export type LastChange = {
  name: string
  at: Date
  /** Somebody else than the reader changed it within the last minutes: they may be at it still. */
  now: boolean
}

const STILL_AT_IT_MS = 5 * 60 * 1000

/** Who last changed the answers of a case. A sheet that nobody has typed into has no such person. */
export async function lastChangeOf(
  scope: Scope,
  { updatedBy, updatedAt, revision }: Pick<Sheet, 'updatedBy' | 'updatedAt' | 'revision'>,
): Promise<LastChange | undefined> {
  if (!updatedBy || revision === 0) return undefined
  const name = (await namesOf(scope, [updatedBy])).get(updatedBy)
  if (!name) return undefined
  const fresh = scope.now.getTime() - updatedAt.getTime() < STILL_AT_IT_MS
  return { name, at: updatedAt, now: fresh && updatedBy !== scope.actor?.id }
}
