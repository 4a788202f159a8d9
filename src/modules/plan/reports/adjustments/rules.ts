import type { Stage } from '../standing.ts'
import type { AdjustmentState } from './schema.ts'

export const adjustmentRefusals = ['still-open', 'unknown-figure', 'own-report', 'decided'] as const
export type AdjustmentRefusal = (typeof adjustmentRefusals)[number]

/** Why an adjustment cannot be filed, or null: an open report is put right itself, and only its own figures are adjusted. */
export function refusalToFile(
  { stage, codes }: { stage: Stage; codes: readonly string[] },
  code: string,
): AdjustmentRefusal | null {
  if (stage !== 'accepted') return 'still-open'
  return codes.includes(code) ? null : 'unknown-figure'
}

/** Why an adjustment cannot be accepted or refused now, or null. */
export function refusalToDecide(
  { state }: { state: AdjustmentState },
  { isReporter }: { isReporter: boolean },
): AdjustmentRefusal | null {
  if (isReporter) return 'own-report'
  return state === 'asked' ? null : 'decided'
}
