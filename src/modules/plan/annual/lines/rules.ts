import { type AnnualState, isComposed } from '../cycle/rules.ts'

/** A line that was taken apart is gone from the plan; its history stays. */
export const lineStates = ['standing', 'cut', 'dissolved'] as const
export type LineState = (typeof lineStates)[number]

type Standing = { state: LineState; version: number }

export type ComposingRefusal =
  | 'not-composing'
  | 'nothing-chosen'
  | 'already-settled'
  | 'estimate-too-long'

/** Why proposals cannot be taken up as a line, or null. All of those chosen must still wait. */
export function refusalToTakeUp(
  cycle: AnnualState,
  { chosen, waiting }: { chosen: number; waiting: number },
): ComposingRefusal | null {
  if (!isComposed(cycle)) return 'not-composing'
  if (chosen === 0) return 'nothing-chosen'
  return waiting === chosen ? null : 'already-settled'
}

export type ChangingRefusal = 'not-composing' | 'not-standing' | 'stale'

/** Why a line cannot be changed, cut or taken apart, or null. */
export function refusalToChange(
  { state, version }: Standing,
  cycle: AnnualState,
  seen: number | undefined,
): ChangingRefusal | null {
  if (!isComposed(cycle)) return 'not-composing'
  if (state !== 'standing') return 'not-standing'
  return seen === version ? null : 'stale'
}

export type SettlingRefusal = 'not-composing' | 'already-settled'

/** Why a proposal cannot be cut (while it waits) or taken back up (while it is cut), or null. */
export function refusalToSettle(cycle: AnnualState, fits: boolean): SettlingRefusal | null {
  if (!isComposed(cycle)) return 'not-composing'
  return fits ? null : 'already-settled'
}

export type AppraisalRefusal = 'not-appraising' | 'not-standing' | 'stale' | 'has-part'

/** Why Finance cannot appraise a line, or null. Whoever proposed or composed any of it does not appraise it. */
export function refusalToAppraise(
  { state, version }: Standing,
  cycle: AnnualState,
  { seen, hasPart }: { seen: number | undefined; hasPart: boolean },
): AppraisalRefusal | null {
  if (cycle !== 'appraising') return 'not-appraising'
  if (state !== 'standing') return 'not-standing'
  if (hasPart) return 'has-part'
  return seen === version ? null : 'stale'
}

export type RowFinding = { amount: number; reason: string }
export type FindingFault = 'above-estimate' | 'reason-missing'

/** What is wrong with what Finance says of a row, or null: never more than was composed, and less only with a reason. */
export function faultOfFinding(
  { amount, reason }: RowFinding,
  composed: number,
): FindingFault | null {
  if (amount > composed) return 'above-estimate'
  return amount < composed && reason === '' ? 'reason-missing' : null
}
