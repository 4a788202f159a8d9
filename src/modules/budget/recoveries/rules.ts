import type { Recovery } from '../payments/schema.ts'

export type DemandRefusal = 'no-amount' | 'beyond-paid' | 'due-in-past'

/** Why money cannot be asked back, or null: only what was paid and is not settled. */
export function refusalToDemand(
  amount: number,
  { paid, dueOn, today }: { paid: number; dueOn: string; today: string },
): DemandRefusal | null {
  if (!Number.isSafeInteger(amount) || amount <= 0) return 'no-amount'
  if (amount > paid) return 'beyond-paid'
  return dueOn < today ? 'due-in-past' : null
}

export type ReceiptRefusal = 'no-amount' | 'beyond-demanded' | 'received-in-future'

/** Why a repayment cannot be recorded, or null; it may come in parts. */
export function refusalToReceive(
  { amount: demanded, received }: Pick<Recovery, 'amount' | 'received'>,
  amount: number,
  { on, today }: { on: string; today: string },
): ReceiptRefusal | null {
  if (!Number.isSafeInteger(amount) || amount <= 0) return 'no-amount'
  if (received + amount > demanded) return 'beyond-demanded'
  return on > today ? 'received-in-future' : null
}
