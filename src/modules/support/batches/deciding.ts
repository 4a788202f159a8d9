import { and, eq } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { type DecisionRefusal, decideCase } from '../decisions/actions.ts'
import { lockBudget } from '../decisions/queries.ts'
import { lockCase } from '../screening/reach.ts'
import { append } from './entry.ts'
import { hasPartIn, linesOf, lockBatch } from './queries.ts'
import { refusalToTake, type TakingRefusal } from './rules.ts'
import { batches, batchLines } from './schema.ts'

/** Why a row was not decided with the others: a case that has changed, or money that has run out, since it was drawn up. */
export type RowRefusal = DecisionRefusal | 'not-reached'
export type BatchResult = { decided: number; refused: number }

/**
 * Decides on every case of a batch in one act. A row that no longer holds is refused with its reason and the others are
 * decided all the same; the money of the call is held still, so that together they never go beyond it.
 */
export const decideBatch = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
): Promise<Outcome<BatchResult, TakingRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await lockBatch(inside, id)
    if (!held) return undefined
    if (await hasPartIn(inside, id)) return refused('has-part')
    const refusal = refusalToTake(held.batch, version, scope.actor.id)
    if (refusal) return refused(refusal)
    const lines = await linesOf(inside, id)
    // All cases before the money, as a single decision does: two who meet then wait, and never for each other.
    for (const { caseId } of lines) await lockCase(inside, caseId)
    await lockBudget(inside, held.call.id)
    const result = { decided: 0, refused: 0 }
    for (const { caseId, caseVersion, approve, amount, reasons } of lines) {
      const decision = { version: caseVersion, approved: approve, amount, reasons, batchId: id }
      const outcome = await decideCase(inside, caseId, decision)
      const problem: RowRefusal | null = outcome
        ? outcome.ok
          ? null
          : outcome.problem
        : 'not-reached'
      if (problem) {
        await inside.db
          .update(batchLines)
          .set({ refusal: problem })
          .where(and(eq(batchLines.batchId, id), eq(batchLines.caseId, caseId)))
        result.refused += 1
      } else result.decided += 1
    }
    await inside.db
      .update(batches)
      .set({ decidedBy: scope.actor.id, decidedAt: scope.now, version: held.batch.version + 1 })
      .where(eq(batches.id, id))
    await append(inside, 'support.batch-decided', held, result)
    return done(result)
  })

/** Gives a batch back to the officer with the reason. */
export const returnBatch = (
  scope: SignedScope,
  id: string,
  { version, reason }: { version: number | undefined; reason: string },
): Promise<Outcome<string, TakingRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await lockBatch(inside, id)
    if (!held) return undefined
    if (await hasPartIn(inside, id)) return refused('has-part')
    const refusal = refusalToTake(held.batch, version, scope.actor.id)
    if (refusal) return refused(refusal)
    await inside.db
      .update(batches)
      .set({ handedInAt: null, returnedReason: reason, version: held.batch.version + 1 })
      .where(eq(batches.id, id))
    await append(inside, 'support.batch-returned', held, {})
    return done(id)
  })
