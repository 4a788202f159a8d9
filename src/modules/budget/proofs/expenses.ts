import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { violatedConstraint } from '#platform/constraints.ts'
import { type FileRefusal, storeFile } from '#platform/files/files.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { about } from '../commitments/about.ts'
import { findCommitment, holdCommitment } from '../commitments/queries.ts'
import { maySpendFor } from '../lines/queries.ts'
import { type Held, isOwnPayee } from '../reach.ts'
import { commitments, items } from '../schema.ts'
import { lookAlone, raise } from './alarms.ts'
import { alikeness, invoiceKey, plainTaxCode } from './alikeness.ts'
import {
  codeOf,
  type ExpenseRefusal,
  refusalToHandIn,
  refusalToWithdraw,
  type WithdrawalRefusal,
} from './rules.ts'
import { type Expense, expenses } from './schema.ts'

export type NewExpense = Pick<
  Expense,
  'itemId' | 'sellerTaxCode' | 'invoiceNumber' | 'invoicedOn' | 'what' | 'amount'
>

/** The payee's own people hand in proofs, and officers those that come on paper. */
export const mayHandIn = (scope: SignedScope, { line, commitment }: Held): boolean =>
  isOwnPayee(scope, commitment.payeeId) || maySpendFor(scope, line.agencyId)

/** Hands in an invoice for an item, under a running code. The same invoice is taken once in the whole city. */
export async function handInExpense(
  scope: SignedScope,
  commitmentId: string,
  given: NewExpense,
  file?: File,
): Promise<Outcome<{ id: string; code: string }, ExpenseRefusal | FileRefusal> | undefined> {
  try {
    return await inTransaction(scope, async (inside) => {
      const held = await holdCommitment(inside, commitmentId)
      if (!held || !mayHandIn(inside, held)) return undefined
      const { itemId, sellerTaxCode, invoiceNumber, invoicedOn, what, amount } = given
      const [item] = await inside.db
        .select()
        .from(items)
        .where(and(eq(items.id, itemId), eq(items.commitmentId, commitmentId)))
      const { today } = inside
      const refusal = refusalToHandIn(held.commitment, item, { amount, invoicedOn, today })
      if (refusal) return refused(refusal)
      const stored = file && (await storeFile(inside, file))
      if (stored && !stored.ok) return stored
      const expense = {
        id: newId(),
        itemId,
        code: codeOf((await countProofs(inside, commitmentId)) + 1),
        sellerTaxCode,
        invoiceNumber,
        invoicedOn,
        what,
        amount,
        fileId: stored?.value.id ?? null,
        handedInBy: inside.actor.id,
        handedInAt: inside.now,
      }
      await lookAlone(inside, plainTaxCode(sellerTaxCode))
      await inside.db.insert(expenses).values(expense)
      await inside.ledger.append(inside, {
        act: 'budget.expense-handed-in',
        ...about(held),
        amount,
        facts: { code: expense.code },
      })
      await lookForAlike(inside, held, expense)
      return done({ id: expense.id, code: expense.code })
    })
  } catch (error) {
    if (violatedConstraint(error) === 'expenses_one_source') return refused('invoice-counted')
    throw error
  }
}

/** Takes a proof back before its item is settled; its invoice may then be shown elsewhere, its code is not given again. */
export const withdrawExpense = (
  scope: SignedScope,
  id: string,
): Promise<Outcome<string, WithdrawalRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const [found] = await inside.db
      .select({ commitmentId: items.commitmentId })
      .from(expenses)
      .innerJoin(items, eq(items.id, expenses.itemId))
      .where(eq(expenses.id, id))
    const held = found && (await holdCommitment(inside, found.commitmentId))
    if (!held || !mayHandIn(inside, held)) return undefined
    const [row] = await inside.db
      .select({ expense: expenses, item: items })
      .from(expenses)
      .innerJoin(items, eq(items.id, expenses.itemId))
      .where(eq(expenses.id, id))
    if (!row) return undefined
    const refusal = refusalToWithdraw(row.expense, row.item)
    if (refusal) return refused(refusal)
    await inside.db.update(expenses).set({ withdrawnAt: inside.now }).where(eq(expenses.id, id))
    await inside.ledger.append(inside, {
      act: 'budget.expense-withdrawn',
      ...about(held),
      amount: row.expense.amount,
      facts: { code: row.expense.code },
    })
    return done(held.commitment.id)
  })

/** The stored proof's file, for whoever reaches its commitment. */
export async function findProofFile(scope: SignedScope, id: string): Promise<string | undefined> {
  const [row] = await scope.db
    .select({ fileId: expenses.fileId, commitmentId: items.commitmentId })
    .from(expenses)
    .innerJoin(items, eq(items.id, expenses.itemId))
    .where(eq(expenses.id, id))
  const reached = row && (await findCommitment(scope, row.commitmentId))
  return reached ? (row.fileId ?? undefined) : undefined
}

const countProofs = async ({ db }: SignedScope, commitmentId: string): Promise<number> => {
  const rows = await db
    .select({ id: expenses.id })
    .from(expenses)
    .innerJoin(items, eq(items.id, expenses.itemId))
    .where(eq(items.commitmentId, commitmentId))
  return rows.length
}

async function lookForAlike(
  scope: SignedScope,
  { line, commitment }: Held,
  expense: NewExpense & { id: string; code: string },
): Promise<void> {
  const digits = sql`regexp_replace(${expenses.sellerTaxCode}, '[^0-9]', '', 'g')`
  const others = await scope.db
    .select({ expense: expenses, commitment: commitments })
    .from(expenses)
    .innerJoin(items, eq(items.id, expenses.itemId))
    .innerJoin(commitments, eq(commitments.id, items.commitmentId))
    .where(
      and(
        eq(digits, plainTaxCode(expense.sellerTaxCode)),
        isNull(expenses.withdrawnAt),
        ne(expenses.id, expense.id),
      ),
    )
  for (const other of others) {
    const kind = alikeness(expense, other.expense)
    if (!kind) continue
    await raise(scope, {
      payeeId: commitment.payeeId,
      kind,
      key: invoiceKey(kind, expense.id, other.expense.id),
      facts: {
        commitmentId: commitment.id,
        label: commitment.subjectLabel,
        otherCommitmentId: other.commitment.id,
        otherLabel: other.commitment.subjectLabel,
        code: expense.code,
        otherCode: other.expense.code,
        seller: expense.sellerTaxCode,
        amount: expense.amount,
      },
      agencyId: line.agencyId,
    })
  }
}
