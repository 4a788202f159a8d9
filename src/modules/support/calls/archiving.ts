import { and, count, eq, inArray } from 'drizzle-orm'
import { done, only, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { calls, cases } from '../schema.ts'
import { appendAct, lockCall } from './actions.ts'
import { refusalToArchive } from './rules.ts'

/** Puts a closed call away once no applicant waits for an answer; its public page stays. */
export const archiveCall = (scope: Scope, id: string, version?: number) =>
  inTransaction(scope, async (inside) => {
    const call = await lockCall(inside, id)
    if (!call) return undefined
    if (version !== undefined && call.version !== version) return refused('stale')
    const refusal = refusalToArchive(call, { waiting: await casesWaiting(inside, id) }, inside.now)
    if (refusal) return refused(refusal)
    await inside.db
      .update(calls)
      .set({ archivedAt: inside.now, version: call.version + 1 })
      .where(eq(calls.id, id))
    await appendAct(inside, 'support.call-archived', call)
    return done({ id, slug: call.slug })
  })

/** Cases sent and not yet concluded: screened, corrected, judged, or approved without a contract. */
export async function casesWaiting({ db }: Scope, callId: string): Promise<number> {
  const rows = await db
    .select({ waiting: count() })
    .from(cases)
    .where(
      and(
        eq(cases.callId, callId),
        inArray(cases.state, ['submitted', 'correction', 'review', 'approved']),
      ),
    )
  return only(rows).waiting
}
