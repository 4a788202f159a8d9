import { and, eq } from 'drizzle-orm'
import { cityInstant } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import type { PlanFile, PlanIndicator } from '../../file/index.ts'
import type { EnteredValue } from './forms.ts'
import { indicatorValues } from './schema.ts'

export type EnteringRefusal = 'day-taken'
export type WithdrawalRefusal = 'already-withdrawn'

/** Enters what a document says of an indicator on a day; of one day one value stands. */
export const enterValue = (
  scope: SignedScope,
  plan: PlanFile,
  indicator: PlanIndicator,
  { on, value, source }: EnteredValue,
): Promise<Outcome<string, EnteringRefusal>> =>
  inTransaction(scope, async (scope) => {
    const id = newId()
    const entry = await scope.ledger.append(scope, {
      act: 'plan.value-entered',
      subject: { type: 'indicator-value', id, label: indicator.name.vi },
      facts: { plan: plan.code, indicator: indicator.code, on, value, source },
      occurredAt: cityInstant(on, '00:00'),
    })
    const taken = await scope.db
      .insert(indicatorValues)
      .values({
        id,
        planCode: plan.code,
        indicatorCode: indicator.code,
        on,
        value,
        source,
        enteredBy: scope.actor.id,
        enteredAt: scope.now,
        entryId: entry.id,
      })
      .onConflictDoNothing()
      .returning({ id: indicatorValues.id })
    return taken.length > 0 ? done(id) : refused('day-taken')
  })

/** Takes a value back; it stays on the page with its reason. */
export const withdrawValue = (
  scope: SignedScope,
  { plan, indicator, id }: { plan: string; indicator: string; id: string },
  reason: string,
): Promise<Outcome<string, WithdrawalRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const mine = and(
      eq(indicatorValues.id, id),
      eq(indicatorValues.planCode, plan),
      eq(indicatorValues.indicatorCode, indicator),
    )
    const [found] = await scope.db.select().from(indicatorValues).where(mine).for('update')
    if (!found) return undefined
    if (found.withdrawnAt) return refused('already-withdrawn')
    await scope.db
      .update(indicatorValues)
      .set({ withdrawnAt: scope.now, withdrawalReason: reason })
      .where(eq(indicatorValues.id, id))
    await scope.ledger.append(scope, {
      act: 'plan.value-withdrawn',
      subject: { type: 'indicator-value', id, label: indicator },
      facts: { plan, indicator, on: found.on, reason },
      corrects: found.entryId,
    })
    return done(id)
  })
