import { and, eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { type Narrative, narrativeOf } from '../narrative.ts'
import { receiveFrom } from '../proposals/receiving.ts'
import { findPeriod } from '../queries.ts'
import { type DraftRefusal, type Handling, refusalToDraft } from './handling.ts'
import { consolidatedHandlings, consolidatedReports, type StoredConsolidation } from './schema.ts'

export const emptyTexts: Narrative = narrativeOf(() => '')

/** The report on a window already reached, held until the transaction ends; begun where there is none. */
export async function lockDraft(
  { db, now }: Scope,
  periodId: string,
): Promise<StoredConsolidation> {
  await db
    .insert(consolidatedReports)
    .values({ id: newId(), periodId, texts: emptyTexts, begunAt: now })
    .onConflictDoNothing()
  return only(
    await db
      .select()
      .from(consolidatedReports)
      .where(eq(consolidatedReports.periodId, periodId))
      .for('update'),
  )
}

/** A handling without a way takes back what was said before. */
export type DraftedHandling = Pick<Handling, 'reportId' | 'part' | 'reason'> & {
  way: Handling['way'] | null
}

/** Keeps the office's text and what it does with each saying; sayings that are not named stay as they are. */
export const saveDraft = (
  scope: SignedScope,
  periodId: string,
  seen: number | undefined,
  { texts, handlings }: { texts: Narrative; handlings: readonly DraftedHandling[] },
): Promise<Outcome<string, DraftRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const period = await findPeriod(inside, periodId)
    if (!period) return undefined
    const draft = await lockDraft(inside, periodId)
    const refusal = refusalToDraft(draft, seen)
    if (refusal) return refused(refusal)
    const { db } = inside
    await db
      .update(consolidatedReports)
      .set({ texts, version: draft.version + 1 })
      .where(eq(consolidatedReports.id, draft.id))
    for (const { way, ...one } of handlings) {
      await db
        .delete(consolidatedHandlings)
        .where(
          and(
            eq(consolidatedHandlings.consolidatedId, draft.id),
            eq(consolidatedHandlings.reportId, one.reportId),
            eq(consolidatedHandlings.part, one.part),
          ),
        )
      if (way)
        await db.insert(consolidatedHandlings).values({ consolidatedId: draft.id, ...one, way })
    }
    await receiveFrom(inside, period)
    return done(draft.id)
  })
