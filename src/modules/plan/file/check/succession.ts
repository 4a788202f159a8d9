import type { Problem } from '../faults.ts'
import { reasons } from '../reasons.ts'
import type { PlanFile } from '../shape.ts'

type Known = { succeeded?: ReadonlyMap<string, string | undefined> }

/** A plan that follows itself, at once or by way of plans loaded before. */
export function wrongSuccession({ code, succeeds }: PlanFile, { succeeded }: Known): Problem[] {
  if (succeeds === code) return [{ path: ['succeeds'], reason: reasons.succeedsItself }]
  const way = [code]
  for (let next = succeeds; next !== undefined; next = succeeded?.get(next)) {
    way.push(next)
    if (next === code) return [{ path: ['succeeds'], reason: reasons.successionCircle(way) }]
    // A circle among others was refused when they were loaded.
    if (way.indexOf(next) < way.length - 1) break
  }
  return []
}
