import { standingOf } from '#modules/budget/index.ts'
import { findAward, findCaseInCall, milestonesOf } from '#modules/support/index.ts'
import type { CallKey } from './calls.ts'
import { startupOf, type World } from './world.ts'

/** A signed contract with its milestones and its money, as the pages show them by now. */
export async function contractOf(world: World, call: CallKey, startup: string) {
  const { scope } = world.stage
  const { id } = startupOf(world, startup)
  const kase = await findCaseInCall(scope, world.calls[call].id, id)
  const award = kase && (await findAward(scope, kase.id))
  if (!kase || !award) throw new Error(`sample: ${startup} has no contract`)
  const standing = (await standingOf(scope, 'award', [award.id])).get(award.id)
  if (!standing) throw new Error(`sample: no money is promised to ${startup}`)
  return { kase, award, milestones: await milestonesOf(scope, award.id), ...standing }
}
