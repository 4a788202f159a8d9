import type { Actor } from '#platform/scope.ts'
import type { Calls } from './calls.ts'
import type { Cast } from './cast.ts'
import type { Programmes } from './programmes.ts'
import type { Stage } from './stage.ts'
import type { SampleStartup } from './startups.ts'

/** A startup once its founder has registered it. */
export type Enrolled = SampleStartup & { id: string; founder: Actor }

/** All that the acts of the sample lean on; startups and organisations come in as they register, by their bare names. */
export type World = {
  stage: Stage
  cast: Cast
  programmes: Programmes
  calls: Calls
  startups: Map<string, Enrolled>
  organisations: Map<string, string>
}

export function startupOf({ startups }: World, name: string): Enrolled {
  const found = startups.get(name)
  if (!found) throw new Error(`sample: ${name} is not registered yet`)
  return found
}

export function organisationOf({ organisations }: World, name: string): string {
  const found = organisations.get(name)
  if (!found) throw new Error(`sample: ${name} is not recorded yet`)
  return found
}
