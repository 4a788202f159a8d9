import { newId } from '#platform/ids.ts'
import { done, type Outcome } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { entryAbout, lockWork, workSubject } from './locking.ts'
import { taskComments } from './schema.ts'

/** Anybody with a part in the work may speak about it; what was said stays with the task. */
export const comment = (
  scope: SignedScope,
  id: string,
  text: string,
): Promise<Outcome<string, never> | undefined> =>
  inTransaction(scope, async (scope) => {
    const locked = await lockWork(scope, id)
    if (!locked) return undefined
    const { planCode, taskCode, year } = locked.work
    const commentId = newId()
    await scope.db.insert(taskComments).values({
      id: commentId,
      planCode,
      taskCode,
      year,
      authorId: scope.actor.id,
      text,
      at: scope.now,
    })
    await scope.ledger.append(scope, {
      act: 'plan.task-commented',
      ...entryAbout(locked, workSubject(locked.work), { comment: commentId }),
    })
    return done(commentId)
  })
