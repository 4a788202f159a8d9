import { eq } from 'drizzle-orm'
import { done, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { type Call, calls } from '../../schema.ts'
import { appendAct, type CallDraft, lockCall, readiness } from '../actions.ts'
import { tellOfChange } from '../letters.ts'
import { type CallWording, callChanges } from '../schema.ts'
import { recordVersion } from '../versions/recording.ts'
import { changedFields, columnsOf, reworded, wordingOf } from '../wording.ts'
import { findChange, impactOn, progressOf } from './queries.ts'
import { refusalToChange } from './rules.ts'

type Wish = { draft: CallDraft; reason: string; version: number | undefined }

/** Draws up a change of a published call, or changes what was drawn up. Nobody is bound by it. The address of the call stays. */
export const drawUpChange = (
  scope: SignedScope,
  callId: string,
  { draft, reason, version }: Wish,
) =>
  inTransaction(scope, async (inside) => {
    const call = await lockCall(inside, callId)
    if (!call) return undefined
    if (!call.publishedAt) return refused('not-published')
    const known = await findChange(inside, callId)
    if (known && known.version !== version) return refused('stale')
    const row = {
      wording: wordingOf({ ...draft, slug: call.slug }),
      reason,
      drawnUpBy: inside.actor.id,
      drawnUpAt: inside.now,
      version: (known?.version ?? 0) + 1,
    }
    await inside.db
      .insert(callChanges)
      .values({ callId, ...row })
      .onConflictDoUpdate({ target: callChanges.callId, set: row })
    return done({ id: callId })
  })

/** Throws away a change in the making. */
export const dropChange = (scope: Scope, callId: string, version: number | undefined) =>
  inTransaction(scope, async (inside) => {
    const call = await lockCall(inside, callId)
    const change = call && (await findChange(inside, callId))
    if (!change) return undefined
    if (change.version !== version) return refused('stale')
    await inside.db.delete(callChanges).where(eq(callChanges.callId, callId))
    return done({ id: callId })
  })

/** Makes a change binding as the next version of the call, and tells those whose cases it touches. */
export const publishChange = (scope: Scope, callId: string, version: number | undefined) =>
  inTransaction(scope, async (inside) => {
    const call = await lockCall(inside, callId)
    const change = call && (await findChange(inside, callId))
    if (!change) return undefined
    if (change.version !== version) return refused('stale')
    const { wording: after, reason } = change
    const refusal = await refusalOf(inside, call, after)
    if (refusal) return refused(refusal)
    const touched = await impactOn(inside, call, after)
    const changed = reworded(call, after)
    await inside.db
      .update(calls)
      .set({ ...columnsOf(after), version: call.version + 1 })
      .where(eq(calls.id, callId))
    await inside.db.delete(callChanges).where(eq(callChanges.callId, callId))
    await recordVersion(inside, changed, reason)
    await tellOfChange(
      inside,
      changed,
      touched.map(({ kase }) => kase),
      { reason, changed: changedFields(wordingOf(call), after) },
    )
    await appendAct(inside, 'support.call-revised', changed, reason)
    return done({ id: callId, slug: call.slug })
  })

/** The page and the action ask the same. */
export async function refusalOf(scope: Scope, call: Call, after: CallWording) {
  // One after the other: the transaction has one connection.
  const progress = await progressOf(scope, call.id)
  const ready = await readiness(scope, after)
  return refusalToChange({ before: wordingOf(call), after, progress, now: scope.now, call, ready })
}
