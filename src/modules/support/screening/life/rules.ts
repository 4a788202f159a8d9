import type { Case } from '../../schema.ts'
import { after, type CaseState } from '../../states.ts'
import { type StepRefusal, stepBy } from '../rules.ts'

/** Why a case is opened again: an upheld appeal, or an error that the office states. */
export type Ground = 'appeal' | 'error'

export type ReopenRefusal = StepRefusal | 'leader-decided' | 'another-open'

type ToReopen = {
  kase: Pick<Case, 'state' | 'version' | 'acceptedAt'>
  bar: Parameters<typeof stepBy>[0]
  ground: Ground
  /** Whoever asks leads, and may put right what a leader decided. */
  leads: boolean
  version: number
}

/** Where opening a case again leads, or why it may not be. What a leader decided falls by an appeal or by a leader. */
export function reopening({
  kase,
  bar,
  ground,
  leads,
  version,
}: ToReopen): { to: CaseState; refusal: null } | { refusal: ReopenRefusal } {
  const verdict = stepBy(bar, kase, 'reopen', version)
  if (verdict.refusal) return verdict
  const judged = kase.state !== 'annulled' && kase.acceptedAt !== null
  if (judged && ground === 'error' && !leads) return { refusal: 'leader-decided' }
  return verdict
}

export const mayAnnul = (state: CaseState): boolean => after(state, 'annul') !== undefined
export const mayReopen = (state: CaseState): boolean => after(state, 'reopen') !== undefined

export type TransferRefusal =
  | StepRefusal
  | 'not-an-officer'
  | 'receiver-interested'
  | 'same-officer'

const held: readonly CaseState[] = ['submitted', 'correction', 'review', 'approved', 'awarded']

/** A case changes hands as long as an officer has something to do with it. */
export const mayTransfer = (state: CaseState): boolean => held.includes(state)
