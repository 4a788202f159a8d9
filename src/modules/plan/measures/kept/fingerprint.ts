import { createHash } from 'node:crypto'
import type { Measure, PlanFile } from '../../file/index.ts'
import { measureOf } from '../resolve.ts'

/** What is asked for: a measure of a plan, now or as it stood at an instant. */
export type Asked = { measure: Measure; before?: Date }

/** To be raised whenever measures are counted in another way: what an older program kept is then counted anew. */
const COUNTING = 1

/** The same question has the same fingerprint, whichever version of whichever plan asks it. */
export const fingerprint = (plan: PlanFile, { measure, before }: Asked): string =>
  createHash('sha256')
    .update(JSON.stringify([COUNTING, spelled(plan, measure), before?.toISOString() ?? null]))
    .digest('hex')

/** The acts whose entries a measure reads. */
export function actsOf(plan: PlanFile, measure: Measure): string[] {
  if (measure.kind === 'ratio')
    return [measure.of, measure.over].flatMap((part) =>
      actsOf(plan, typeof part === 'string' ? measureOf(plan, part) : part),
    )
  const within =
    measure.kind === 'count' && measure.within ? actsOf(plan, measureOf(plan, measure.within)) : []
  return [measure.act, ...within]
}

/** A measure with the indicators it names put in their place: a plan that changes one of them asks another question. */
function spelled(plan: PlanFile, measure: Measure): unknown {
  const named = (code: string) => spelled(plan, measureOf(plan, code))
  if (measure.kind === 'ratio')
    return {
      ...measure,
      of: typeof measure.of === 'string' ? named(measure.of) : spelled(plan, measure.of),
      over: named(measure.over),
    }
  return measure.kind === 'count' && measure.within
    ? { ...measure, within: named(measure.within) }
    : measure
}
