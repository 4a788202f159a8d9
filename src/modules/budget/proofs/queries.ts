import { asc, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { findCommitment } from '../commitments/queries.ts'
import { type Item, items } from '../schema.ts'
import { type Alarm, alarms, type Expense, expenses } from './schema.ts'

/** An item as the result report shows it: what was approved, used by the proofs, and settled, in đồng. */
export type SettlementRow = {
  item: Item
  approved: number
  used: number
  settled: number | null
  /** Those handed in and not withdrawn, by their codes. */
  proofs: Expense[]
}

/** The settlement of a commitment within reach, item by item. */
export async function settlementOf(
  scope: Scope,
  commitmentId: string,
): Promise<SettlementRow[] | undefined> {
  if (!(await findCommitment(scope, commitmentId))) return undefined
  const rows = await scope.db
    .select({ item: items, expense: expenses })
    .from(items)
    .leftJoin(expenses, eq(expenses.itemId, items.id))
    .where(eq(items.commitmentId, commitmentId))
    .orderBy(asc(items.ordinal), asc(expenses.code))
  const byItem = Map.groupBy(rows, ({ item }) => item.id)
  return [...byItem.values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    const proofs = own.flatMap(({ expense }) => (expense && !expense.withdrawnAt ? [expense] : []))
    const used = proofs.reduce((sum, { amount }) => sum + amount, 0)
    const { item } = first
    return [{ item, approved: item.stateAmount, used, settled: item.settled, proofs }]
  })
}

/** The commitment that an item belongs to; whether it is within reach is asked of the commitment. */
export async function commitmentOfItem(
  { db }: Pick<Scope, 'db'>,
  id: string,
): Promise<string | undefined> {
  const [found] = await db.select().from(items).where(eq(items.id, id))
  return found?.commitmentId
}

export async function commitmentOfExpense(
  { db }: Pick<Scope, 'db'>,
  id: string,
): Promise<string | undefined> {
  const [found] = await db
    .select({ commitmentId: items.commitmentId })
    .from(expenses)
    .innerJoin(items, eq(items.id, expenses.itemId))
    .where(eq(expenses.id, id))
  return found?.commitmentId
}

/** The alarms that nobody has looked at, the longest open first. */
export const openAlarms = ({ db }: Pick<Scope, 'db'>): Promise<Alarm[]> =>
  db
    .select()
    .from(alarms)
    .where(isNull(alarms.clearedAt))
    .orderBy(asc(alarms.raisedAt), asc(alarms.id))

const LATELY = 50

export const clearedAlarms = ({ db }: Pick<Scope, 'db'>): Promise<Alarm[]> =>
  db
    .select()
    .from(alarms)
    .where(isNotNull(alarms.clearedAt))
    .orderBy(desc(alarms.clearedAt), asc(alarms.id))
    .limit(LATELY)
