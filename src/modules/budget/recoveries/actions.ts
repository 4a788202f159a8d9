import { asc, eq, inArray } from 'drizzle-orm'
import { cityDay, cityInstant } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { move, proveBooks } from '../books/entering.ts'
import { balancesOfCommitment } from '../books/queries.ts'
import { about } from '../commitments/about.ts'
import { holdCommitment } from '../commitments/queries.ts'
import { tellOfDemand } from '../payments/letters.ts'
import { type Recovery, recoveries } from '../payments/schema.ts'
import { isOwnPayee } from '../reach.ts'
import {
  type DemandRefusal,
  type ReceiptRefusal,
  refusalToDemand,
  refusalToReceive,
} from './rules.ts'

/** Finance asks a payee to pay back what was paid and not spent as agreed. */
export const demandBack = (
  scope: SignedScope,
  commitmentId: string,
  { amount, reason, dueOn }: { amount: number; reason: string; dueOn: string },
): Promise<Outcome<string, DemandRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = holds(inside.actor, 'finance') && (await holdCommitment(inside, commitmentId))
    if (!held) return undefined
    const { paid } = await balancesOfCommitment(inside, commitmentId)
    const refusal = refusalToDemand(amount, { paid, dueOn, today: inside.today })
    if (refusal) return refused(refusal)
    const id = newId()
    await inside.db.insert(recoveries).values({
      id,
      commitmentId,
      amount,
      reason,
      dueOn,
      demandedBy: inside.actor.id,
      demandedAt: inside.now,
    })
    const where = { lineId: held.line.id, commitmentId }
    await move(
      inside,
      { ...where, from: 'paid', to: 'receivable', amount },
      { act: 'budget.recovery-demanded', ...about(held), facts: { dueOn } },
    )
    await tellOfDemand(inside, held.commitment, { amount, reason, dueOn })
    await proveBooks(inside, where)
    return done(id)
  })

/** Records a part of what was asked back; the line can promise it again. */
export const receiveBack = (
  scope: SignedScope,
  id: string,
  { amount, on }: { amount: number; on: string },
): Promise<Outcome<{ commitmentId: string }, ReceiptRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!holds(inside.actor, 'finance')) return undefined
    const [found] = await inside.db.select().from(recoveries).where(eq(recoveries.id, id))
    const held = found && (await holdCommitment(inside, found.commitmentId))
    if (!held) return undefined
    const [recovery] = await inside.db
      .select()
      .from(recoveries)
      .where(eq(recoveries.id, id))
      .for('update')
    if (!recovery) return undefined
    const refusal = refusalToReceive(recovery, amount, {
      on,
      today: inside.today,
      demandedOn: cityDay(recovery.demandedAt),
      ownOrganisation: isOwnPayee(inside, held.commitment.payeeId),
    })
    if (refusal) return refused(refusal)
    await inside.db
      .update(recoveries)
      .set({ received: recovery.received + amount })
      .where(eq(recoveries.id, id))
    const { commitmentId } = recovery
    const where = { lineId: held.line.id, commitmentId }
    await move(
      inside,
      { ...where, from: 'receivable', to: 'available', amount, on },
      {
        act: 'budget.recovery-received',
        ...about(held),
        occurredAt: cityInstant(on, '12:00'),
      },
    )
    await proveBooks(inside, where)
    return done({ commitmentId })
  })

/** What was asked back of some commitments, oldest first. */
export const recoveriesOf = (
  { db }: Pick<Scope, 'db'>,
  commitmentIds: readonly string[],
): Promise<Recovery[]> =>
  commitmentIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(recoveries)
        .where(inArray(recoveries.commitmentId, [...commitmentIds]))
        .orderBy(asc(recoveries.demandedAt))

export async function commitmentOfRecovery(
  { db }: Pick<Scope, 'db'>,
  id: string,
): Promise<string | undefined> {
  const [found] = await db.select().from(recoveries).where(eq(recoveries.id, id))
  return found?.commitmentId
}
