import { organisationsOf, type Scope } from '#platform/scope.ts'
import type { Case } from '../schema.ts'
import { after, type CaseState, type Step } from '../states.ts'

export type StepRefusal = 'stale' | 'own-startup' | 'not-now'

type Judged = Pick<Case, 'state' | 'startupId' | 'version'>

/** Where a step by the city leads a case, or why it may not be taken. Nobody decides on a startup of their own. */
export function stepBy(
  { actor }: Pick<Scope, 'actor'>,
  kase: Judged,
  step: Step,
  version: number | undefined,
): { to: CaseState; refusal: null } | { refusal: StepRefusal } {
  if (actor && organisationsOf(actor, 'founder').includes(kase.startupId))
    return { refusal: 'own-startup' }
  if (version !== kase.version) return { refusal: 'stale' }
  const to = after(kase.state, step)
  return to ? { to, refusal: null } : { refusal: 'not-now' }
}
