import type { Case } from '../schema.ts'
import { after, type CaseState, type Step } from '../states.ts'

/** Why a person may take no step of the city on a case at all. */
export type Bar = 'own-startup' | 'on-panel'
export type StepRefusal = Bar | 'stale' | 'not-now'

type Judged = Pick<Case, 'state' | 'version'>

/** Where a step by the city leads a case, or why it may not be taken. */
export function stepBy(
  bar: Bar | null,
  kase: Judged,
  step: Step,
  version: number | undefined,
): { to: CaseState; refusal: null } | { refusal: StepRefusal } {
  if (bar) return { refusal: bar }
  if (version !== kase.version) return { refusal: 'stale' }
  const to = after(kase.state, step)
  return to ? { to, refusal: null } : { refusal: 'not-now' }
}
