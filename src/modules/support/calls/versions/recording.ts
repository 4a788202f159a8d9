import { count, eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import type { Call } from '../../schema.ts'
import { callVersions } from '../schema.ts'
import { wordingOf } from '../wording.ts'

/** Keeps what a call says from now on. The call must be locked, so that numbers follow each other; the first publication needs no reason. */
export async function recordVersion(scope: Scope, call: Call, reason = ''): Promise<number> {
  const { before } = only(
    await scope.db
      .select({ before: count() })
      .from(callVersions)
      .where(eq(callVersions.callId, call.id)),
  )
  const number = before + 1
  await scope.db.insert(callVersions).values({
    id: newId(),
    callId: call.id,
    number,
    wording: wordingOf(call),
    reason,
    publishedBy: scope.actor?.id ?? null,
    publishedAt: scope.now,
  })
  return number
}
