import type { Path } from '../faults.ts'
import type { Measure } from '../shape/indicators.ts'

/** The indicators that a measure rests on, and where within the measure each is named. */
export function dependenciesOf(measure: Measure): { code: string; path: Path }[] {
  if (measure.kind === 'count')
    return measure.within ? [{ code: measure.within, path: ['within'] }] : []
  if (measure.kind !== 'ratio') return []
  const { of, over } = measure
  const above =
    typeof of === 'string'
      ? [{ code: of, path: ['of'] }]
      : dependenciesOf(of).map(({ code, path }) => ({ code, path: ['of', ...path] }))
  return [...above, { code: over, path: ['over'] }]
}
