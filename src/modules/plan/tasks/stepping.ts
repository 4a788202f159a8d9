import { eq } from 'drizzle-orm'
import { standingEntry } from '#platform/ledger/read.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import type { acts } from './acts.ts'
import { entryAbout, lockWork, workSubject } from './locking.ts'
import { isClosed, refusalToStep, type WorkRefusal, type WorkState } from './rules.ts'
import { milestones, taskYears } from './schema.ts'

export type Step = { to: WorkState; note: string; seenVersion: number | undefined }

/** Takes a year's work to its next state, or says how far it is. */
export const stepWork = (
  scope: SignedScope,
  id: string,
  { to, note, seenVersion }: Step,
): Promise<Outcome<WorkState, WorkRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const locked = await lockWork(scope, id)
    if (!locked) return undefined
    const { work, part } = locked
    const own = await scope.db
      .select({ state: milestones.state })
      .from(milestones)
      .where(eq(milestones.taskYearId, id))
    const refusal = refusalToStep(
      work,
      { to, note, seenVersion },
      { part, today: scope.today, milestones: own.map(({ state }) => state) },
    )
    if (refusal) return refused(refusal)
    const isReason = to === 'dropped' || isClosed(work.state)
    await scope.db
      .update(taskYears)
      .set({
        state: to,
        ...(isReason ? { reason: note } : note ? { progressNote: note } : {}),
        changedAt: scope.now,
        version: work.version + 1,
      })
      .where(eq(taskYears.id, id))
    const closing = isClosed(work.state)
      ? await standingEntry(scope, id, ['plan.task-done', 'plan.task-dropped'])
      : undefined
    await scope.ledger.append(scope, {
      act: actFor(work.state, to),
      ...entryAbout(locked, workSubject(work), isReason ? { reason: note } : {}),
      corrects: closing?.id ?? null,
    })
    return done(to)
  })

function actFor(from: WorkState, to: WorkState): keyof typeof acts {
  if (isClosed(from)) return 'plan.task-reopened'
  if (to === 'done') return 'plan.task-done'
  if (to === 'dropped') return 'plan.task-dropped'
  return from === to ? 'plan.task-progressed' : 'plan.task-started'
}
