/** How a centre is founded and paid for: Decision 1394/QĐ-UBND, I.1 and II.2. */
export const centreForms = ['city', 'socialised', 'public-private', 'institution'] as const
export type CentreForm = (typeof centreForms)[number]

export type WithdrawalRefusal = 'already-withdrawn'

/** Why a centre cannot be taken off the record, or null. */
export const refusalToWithdraw = (centre: {
  withdrawnAt: Date | null
}): WithdrawalRefusal | null => (centre.withdrawnAt ? 'already-withdrawn' : null)
