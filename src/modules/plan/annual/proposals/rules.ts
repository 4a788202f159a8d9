import type { AnnualState } from '../cycle/rules.ts'
import type { LineState } from '../lines/rules.ts'

export const proposalStates = ['draft', 'submitted', 'sent-back', 'withdrawn'] as const
export type ProposalState = (typeof proposalStates)[number]

type Standing = { state: ProposalState; version: number }
type Seen = number | undefined

/** Whether an agency still has it in its own hands. */
export const isOpen = (state: ProposalState): boolean => state === 'draft' || state === 'sent-back'

export type WritingRefusal = 'stale' | 'collecting-over' | 'not-open'

/** Why a proposal cannot be changed, or null. */
export function refusalToWrite(
  { state, version }: Standing,
  cycle: AnnualState,
  seen: Seen,
): WritingRefusal | null {
  if (cycle !== 'collecting') return 'collecting-over'
  if (!isOpen(state)) return 'not-open'
  return seen === version ? null : 'stale'
}

export type SendingRefusal = WritingRefusal | 'too-late'

/** Why a proposal cannot be sent, or null. What the Department sent back may come again until composing begins. */
export function refusalToSend(
  proposal: Standing,
  cycle: AnnualState,
  { seen, today, lastDay }: { seen: Seen; today: string; lastDay: string },
): SendingRefusal | null {
  const refusal = refusalToWrite(proposal, cycle, seen)
  if (refusal) return refusal
  return proposal.state === 'draft' && today > lastDay ? 'too-late' : null
}

export type WithdrawalRefusal = 'stale' | 'collecting-over' | 'not-sent'

/** Why a sent proposal cannot be taken out of the Department's hands, or null; the same for sending it back. */
export function refusalToWithdraw(
  { state, version }: Standing,
  cycle: AnnualState,
  seen: Seen,
): WithdrawalRefusal | null {
  if (cycle !== 'collecting') return 'collecting-over'
  if (state !== 'submitted') return 'not-sent'
  return seen === version ? null : 'stale'
}

/** What became of a proposal. */
export const fates = ['not-sent', 'waiting', 'in-line', 'cut'] as const
export type Fate = (typeof fates)[number]

/** A proposal that was sent, even one that was sent back since, waits until it stands in a line or is cut with a reason. */
export function fateOf(
  { state, cutReason }: { state: ProposalState; cutReason: string | null },
  line: LineState | null,
): Fate {
  if (state === 'draft' || state === 'withdrawn') return 'not-sent'
  if (line) return line === 'cut' ? 'cut' : 'in-line'
  return cutReason === null ? 'waiting' : 'cut'
}

export type DecliningRefusal = 'collecting-over' | 'has-proposals' | 'already-declined'

/** Why an agency cannot say that it proposes nothing, or null. */
export function refusalToDecline(
  cycle: AnnualState,
  { sent, declined }: { sent: number; declined: boolean },
): DecliningRefusal | null {
  if (cycle !== 'collecting') return 'collecting-over'
  if (sent > 0) return 'has-proposals'
  return declined ? 'already-declined' : null
}
