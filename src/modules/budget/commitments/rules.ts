import type { Commitment, Line } from '../schema.ts'

export type NewItem = {
  title: string
  /** Kind of cost by the programme's terms; a double funding is looked for by it. */
  costKind: string
  /** What the line pays of it, in đồng. */
  stateAmount: number
  /** What everybody else pays of it, in đồng; never on this line's accounts. */
  otherAmount: number
}

export const totalOf = (items: readonly Pick<NewItem, 'stateAmount'>[]): number =>
  items.reduce((sum, { stateAmount }) => sum + stateAmount, 0)

export type CommitmentRefusal =
  | 'line-unknown'
  | 'line-not-allocated'
  | 'line-exhausted'
  | 'already-committed'
  | 'no-items'

/** Why a line cannot promise so much now, or null; asked again under the lock, because money runs out in between. */
export function refusalToCommit(
  line: Pick<Line, 'state'>,
  available: number,
  items: readonly NewItem[],
): Exclude<CommitmentRefusal, 'line-unknown' | 'already-committed'> | null {
  const sound = items.every(
    ({ stateAmount, otherAmount }) => isAmount(stateAmount) && isAmount(otherAmount),
  )
  if (!sound || totalOf(items) === 0) return 'no-items'
  if (line.state !== 'allocated') return 'line-not-allocated'
  return totalOf(items) > available ? 'line-exhausted' : null
}

const isAmount = (amount: number) => Number.isSafeInteger(amount) && amount >= 0

export type ReleaseRefusal = 'closed' | 'nothing-to-release'

/** Why nothing can be given back, or null. */
export function refusalToRelease(
  { closedAt }: Pick<Commitment, 'closedAt'>,
  committed: number,
): ReleaseRefusal | null {
  if (closedAt) return 'closed'
  return committed > 0 ? null : 'nothing-to-release'
}

export type ClosingRefusal = 'closed' | 'requests-open' | 'items-unsettled' | 'money-outstanding'

/** Why a commitment cannot be closed, or null: every item settled, nothing asked for, nothing owed either way. */
export function refusalToClose(
  { closedAt }: Pick<Commitment, 'closedAt'>,
  standing: { openRequests: number; unsettled: number; paid: number; receivable: number },
): ClosingRefusal | null {
  if (closedAt) return 'closed'
  if (standing.openRequests > 0) return 'requests-open'
  if (standing.unsettled > 0) return 'items-unsettled'
  return standing.paid > 0 || standing.receivable > 0 ? 'money-outstanding' : null
}
