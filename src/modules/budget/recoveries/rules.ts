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

export type ReceiptRefusal =
  | 'no-amount'
  | 'own-organisation'
  | 'beyond-demanded'
  | 'received-in-future'
  | 'received-before-demand'

/** Why a repayment cannot be recorded, or null; it may come in parts, and nobody records their own organisation's. */
export function refusalToReceive(
  { amount: demanded, received }: Pick<Recovery, 'amount' | 'received'>,
  amount: number,
  {
    on,
    today,
    demandedOn,
    ownOrganisation,
  }: { on: string; today: string; demandedOn: string; ownOrganisation: boolean },
): ReceiptRefusal | null {
  if (!Number.isSafeInteger(amount) || amount <= 0) return 'no-amount'
  if (ownOrganisation) return 'own-organisation'
  if (received + amount > demanded) return 'beyond-demanded'
  if (on > today) return 'received-in-future'
  return on < demandedOn ? 'received-before-demand' : null
}
