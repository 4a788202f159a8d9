import { eq } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import { move, proveBooks } from '../books/entering.ts'
import { balancesOfCommitment } from '../books/queries.ts'
import { about } from '../commitments/about.ts'
import { holdCommitment } from '../commitments/queries.ts'
import { isOwnPayee } from '../reach.ts'
import { items } from '../schema.ts'
import { openAlarmsOf } from './alarms.ts'
import { settlementOf } from './queries.ts'
import { refusalToSettle, type SettlementRefusal } from './rules.ts'

/** Finance says how much of an item's state share was spent as agreed; nothing is an answer too. */
export const settleItem = (
  scope: SignedScope,
  itemId: string,
  amount: number,
): Promise<Outcome<{ commitmentId: string }, SettlementRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!holds(inside.actor, 'finance')) return undefined
    const [found] = await inside.db.select().from(items).where(eq(items.id, itemId))
    const held = found && (await holdCommitment(inside, found.commitmentId))
    if (!held) return undefined
    const { line, commitment } = held
    const rows = await settlementOf(inside, commitment.id)
    const row = rows?.find(({ item }) => item.id === itemId)
    if (!row) return undefined
    const { paid } = await balancesOfCommitment(inside, commitment.id)
    const refusal = refusalToSettle(row.item, amount, {
      used: row.used,
      paid,
      alarms: (await openAlarmsOf(inside, [commitment.id])).length,
      ownOrganisation: isOwnPayee(inside, commitment.payeeId),
    })
    if (refusal) return refused(refusal)
    await inside.db
      .update(items)
      .set({ settled: amount, settledAt: inside.now, settledBy: inside.actor.id })
      .where(eq(items.id, itemId))
    const entry = {
      act: 'budget.item-settled',
      ...about(held),
      facts: { item: row.item.ordinal, used: row.used },
    } as const
    const where = { lineId: line.id, commitmentId: commitment.id }
    if (amount > 0) await move(inside, { ...where, from: 'paid', to: 'settled', amount }, entry)
    else await inside.ledger.append(inside, { ...entry, amount })
    await proveBooks(inside, where)
    return done({ commitmentId: commitment.id })
  })
