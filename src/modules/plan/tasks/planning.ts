import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { entryAbout, type LockedWork, lockWork, milestoneSubject } from './locking.ts'
import { type PlanningRefusal, refusalToPlan } from './rules.ts'
import { milestones } from './schema.ts'

/** Sets a milestone in a year's work, for a day of that work. */
export const addMilestone = (
  scope: SignedScope,
  id: string,
  { title, dueOn }: { title: string; dueOn: string },
): Promise<Outcome<string, PlanningRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const locked = await lockWork(scope, id)
    if (!locked) return undefined
    const refusal = refusalToPlan(locked.work, dueOn, locked.part)
    if (refusal) return refused(refusal)
    return done(await setMilestone(scope, locked, { title, dueOn }))
  })

/** Sets a milestone in work that is held, for whoever may. */
export async function setMilestone(
  scope: SignedScope,
  locked: Pick<LockedWork, 'work' | 'organisationId'>,
  { title, dueOn }: { title: string; dueOn: string },
): Promise<string> {
  const milestone = { id: newId(), title, dueOn }
  await scope.db.insert(milestones).values({
    ...milestone,
    taskYearId: locked.work.id,
    addedBy: scope.actor.id,
    addedAt: scope.now,
  })
  await scope.ledger.append(scope, {
    act: 'plan.milestone-added',
    ...entryAbout(locked, milestoneSubject(milestone), { dueOn }),
  })
  return milestone.id
}
