export const instruments = ['equity', 'convertible', 'loan', 'revenue-share', 'other'] as const
export type Instrument = (typeof instruments)[number]

/** How far the money is: promised, contracted, or in the startup's account. */
export const moneyStates = ['pledged', 'signed', 'disbursed'] as const
export type MoneyState = (typeof moneyStates)[number]

/** Where the report stands with the city. */
export type Standing = 'reported' | 'confirmed' | 'returned'

/** What the public may know of an amount: how large, never how much. */
export const bands = [
  'under-1-billion',
  '1-to-5-billion',
  '5-to-20-billion',
  '20-to-100-billion',
  'over-100-billion',
] as const
export type Band = (typeof bands)[number]

const BILLION = 1_000_000_000

/** The band of an amount in đồng; a limit belongs to the band above it. */
export function bandOf(amount: number): Band {
  if (amount < BILLION) return 'under-1-billion'
  if (amount < 5 * BILLION) return '1-to-5-billion'
  if (amount < 20 * BILLION) return '5-to-20-billion'
  if (amount < 100 * BILLION) return '20-to-100-billion'
  return 'over-100-billion'
}

type Report = { standing: Standing; version: number }
type Seen = { seenVersion: number | undefined; isFounder: boolean }

export type ConfirmationRefusal =
  | 'own-startup'
  | 'already-confirmed'
  | 'already-returned'
  | 'stale'
  | 'not-disbursed'
  | 'no-proof'

/** Why an investment cannot be confirmed, or null. Only money paid out, with proof, counts. */
export function refusalToConfirm(
  report: Report & { state: MoneyState; proofFileId: string | null },
  { seenVersion, isFounder }: Seen,
): ConfirmationRefusal | null {
  const refusal = refusalToJudge(report, { seenVersion, isFounder })
  if (refusal) return refusal
  if (report.state !== 'disbursed') return 'not-disbursed'
  if (!report.proofFileId) return 'no-proof'
  return null
}

export type ReturnRefusal = Exclude<ConfirmationRefusal, 'not-disbursed' | 'no-proof'>

/** Why a report cannot be judged now, or null. Whoever comes second is told what the first one did. */
export function refusalToJudge(
  { standing, version }: Report,
  { seenVersion, isFounder }: Seen,
): ReturnRefusal | null {
  if (isFounder) return 'own-startup'
  if (standing === 'confirmed') return 'already-confirmed'
  if (standing === 'returned') return 'already-returned'
  return version === seenVersion ? null : 'stale'
}

export type WithdrawalRefusal = 'not-confirmed' | 'own-startup'

/** Why a confirmation cannot be taken back, or null. */
export function refusalToWithdraw(
  standing: Standing,
  { isFounder }: { isFounder: boolean },
): WithdrawalRefusal | null {
  if (isFounder) return 'own-startup'
  return standing === 'confirmed' ? null : 'not-confirmed'
}

export type ChangeRefusal = 'confirmed' | 'stale'

/** Why a founder cannot change a report, or null. A confirmed one stands in the ledger as it is. */
export function refusalToChange(
  { standing, version }: Report,
  seenVersion: number | undefined,
): ChangeRefusal | null {
  if (standing === 'confirmed') return 'confirmed'
  return version === seenVersion ? null : 'stale'
}
