import type { Commitment, Item } from '../schema.ts'

export type ExpenseRefusal =
  | 'closed'
  | 'item-unknown'
  | 'item-settled'
  | 'no-amount'
  | 'invoiced-in-future'
  | 'invoice-counted'

/** Why a proof cannot be handed in, or null. That the invoice counts nowhere else, the database says. */
export function refusalToHandIn(
  { closedAt }: Pick<Commitment, 'closedAt'>,
  item: Pick<Item, 'settledAt'> | undefined,
  { amount, invoicedOn, today }: { amount: number; invoicedOn: string; today: string },
): Exclude<ExpenseRefusal, 'invoice-counted'> | null {
  if (closedAt) return 'closed'
  if (!item) return 'item-unknown'
  if (item.settledAt) return 'item-settled'
  if (!Number.isSafeInteger(amount) || amount <= 0) return 'no-amount'
  return invoicedOn > today ? 'invoiced-in-future' : null
}

export type WithdrawalRefusal = 'already-withdrawn' | 'item-settled'

export function refusalToWithdraw(
  { withdrawnAt }: { withdrawnAt: Date | null },
  { settledAt }: Pick<Item, 'settledAt'>,
): WithdrawalRefusal | null {
  if (withdrawnAt) return 'already-withdrawn'
  return settledAt ? 'item-settled' : null
}

export type SettlementRefusal =
  | 'already-settled'
  | 'own-organisation'
  | 'alarm-open'
  | 'beyond-approved'
  | 'beyond-proofs'
  | 'beyond-paid'

/** Why an item cannot be settled at an amount, or null: never above what was agreed, proven or paid. */
export function refusalToSettle(
  { settledAt, stateAmount }: Pick<Item, 'settledAt' | 'stateAmount'>,
  amount: number,
  standing: { used: number; paid: number; alarms: number; ownOrganisation: boolean },
): SettlementRefusal | null {
  if (settledAt) return 'already-settled'
  if (standing.ownOrganisation) return 'own-organisation'
  if (standing.alarms > 0) return 'alarm-open'
  if (amount > stateAmount) return 'beyond-approved'
  if (amount > standing.used) return 'beyond-proofs'
  return amount > standing.paid ? 'beyond-paid' : null
}

/** The running code of a proof within its commitment, as the result report lists them: MC-001. */
export const codeOf = (ordinal: number): string => `MC-${String(ordinal).padStart(3, '0')}`
