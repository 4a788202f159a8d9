import type { BankAccount } from '../payments/schema.ts'

type Written = Pick<BankAccount, 'bank' | 'holder' | 'number'>

export type StatementRefusal = 'unchanged' | 'changed-meanwhile'

/** Why an account cannot be stated, or null: a change starts everything anew, so it must be one. */
export const refusalToState = (
  current: Written | undefined,
  given: Written,
): StatementRefusal | null =>
  current &&
  current.bank === given.bank &&
  current.holder === given.holder &&
  current.number === given.number
    ? 'unchanged'
    : null

export type ConfirmationRefusal =
  | 'replaced'
  | 'already-confirmed'
  | 'stated-by-you'
  | 'own-organisation'

/** Why an account cannot be confirmed, or null. Whoever stated it does not confirm it. */
export function refusalToConfirm(
  account: Pick<BankAccount, 'replacedAt' | 'confirmedAt' | 'statedBy'>,
  { actorId, ownOrganisation }: { actorId: string; ownOrganisation: boolean },
): ConfirmationRefusal | null {
  if (account.replacedAt) return 'replaced'
  if (account.confirmedAt) return 'already-confirmed'
  if (account.statedBy === actorId) return 'stated-by-you'
  return ownOrganisation ? 'own-organisation' : null
}
