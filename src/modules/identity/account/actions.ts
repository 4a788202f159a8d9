import { and, eq } from 'drizzle-orm'
import type { SignedScope } from '#platform/scope.ts'
import { sessions } from '../schema.ts'

/** Ends one of the person's own sessions; undefined when there is none of that id. */
export async function endSession({ db, actor }: SignedScope, id: string) {
  const [ended] = await db
    .delete(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.userId, actor.id)))
    .returning({ id: sessions.id })
  return ended
}
