import type { Batch } from './schema.ts'

export type BatchState = 'drawn-up' | 'returned' | 'handed-in' | 'decided'

type Stamps = Pick<Batch, 'handedInAt' | 'returnedReason' | 'decidedAt'>

/** A returned batch is the officer's again, with the leader's reason on it. */
export function batchState({ handedInAt, returnedReason, decidedAt }: Stamps): BatchState {
  if (decidedAt) return 'decided'
  if (handedInAt) return 'handed-in'
  return returnedReason ? 'returned' : 'drawn-up'
}

type Versioned = Stamps & Pick<Batch, 'version' | 'drawnUpBy'>
type Line = { approve: boolean; amount: number }

export type EditRefusal = 'handed-in' | 'decided' | 'stale' | 'has-part'

/** Why an officer cannot change a batch, or null: what lies before the leader stands still. */
export function refusalToEdit(batch: Versioned, version: number | undefined): EditRefusal | null {
  const state = batchState(batch)
  if (state === 'decided' || state === 'handed-in') return state
  return version === batch.version ? null : 'stale'
}

export type HandInRefusal = EditRefusal | 'empty' | 'over-budget'

/** Why a batch cannot be handed to the leader, or null. `left` is what the call has not granted yet, in đồng. */
export function refusalToHandIn(
  batch: Versioned,
  version: number | undefined,
  lines: readonly Line[],
  left: number,
): HandInRefusal | null {
  const refusal = refusalToEdit(batch, version)
  if (refusal) return refusal
  if (lines.length === 0) return 'empty'
  return proposed(lines) > left ? 'over-budget' : null
}

export type TakingRefusal = 'not-handed-in' | 'decided' | 'stale' | 'own-batch' | 'has-part'

/** Why a leader can neither decide nor return a batch, or null. Whoever drew it up does not decide on it. */
export function refusalToTake(
  batch: Versioned,
  version: number | undefined,
  actorId: string,
): TakingRefusal | null {
  const state = batchState(batch)
  if (state === 'decided') return 'decided'
  if (state !== 'handed-in') return 'not-handed-in'
  if (batch.drawnUpBy === actorId) return 'own-batch'
  return version === batch.version ? null : 'stale'
}

/** What a batch would grant, in đồng. */
export const proposed = (lines: readonly Line[]): number =>
  lines.reduce((sum, { approve, amount }) => sum + (approve ? amount : 0), 0)

export type Candidate = {
  caseId: string
  version: number
  /** None where no criterion applied. */
  mean: number | undefined
  /** The most that may be granted, in đồng. */
  ceiling: number
  /** What a council carried, where one met on the case. */
  council: { supports: boolean; amount: number | null; wording: string } | undefined
}

export type ProposedLine = {
  caseId: string
  caseVersion: number
  approve: boolean
  amount: number
  reasons: string
}

/**
 * What to begin a batch with: what councils carried, and for the rest the best means first, as long as the money lasts.
 * It is a proposal: the officer changes it, and the leader decides.
 */
export function proposal(
  candidates: readonly Candidate[],
  left: number,
  say: (candidate: Candidate, rank: number) => string,
): ProposedLine[] {
  const order = candidates.toSorted(
    (a, b) =>
      Number(b.council !== undefined) - Number(a.council !== undefined) ||
      (b.mean ?? -1) - (a.mean ?? -1) ||
      a.caseId.localeCompare(b.caseId),
  )
  let rest = left
  return order.map((candidate, index) => {
    const { caseId, version, council, ceiling } = candidate
    const amount = Math.min(council?.amount ?? ceiling, ceiling)
    const supported = council ? council.supports : candidate.mean !== undefined
    const approve = supported && amount > 0 && amount <= rest
    if (approve) rest -= amount
    return {
      caseId,
      caseVersion: version,
      approve,
      amount: approve ? amount : 0,
      reasons: council?.wording || say(candidate, index + 1),
    }
  })
}
