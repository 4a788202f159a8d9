import type { Problem } from '../faults.ts'
import { reasons } from '../reasons.ts'
import type { Succession } from '../shape/work.ts'
import type { PlanFile } from '../shape.ts'

/** Successions by which a task would be lost or doubled, or would come to nobody; places go the same way. */
export function wrongSuccessions({ agencies, successors, placeSuccessors }: PlanFile): Problem[] {
  const groups = new Set(agencies.flatMap(({ code, isGroup }) => (isGroup ? [code] : [])))
  return [
    ...wrongSteps('successors', successors, groups),
    ...wrongSteps('placeSuccessors', placeSuccessors, new Set()),
  ]
}

function wrongSteps(
  list: 'successors' | 'placeSuccessors',
  successors: readonly Succession[],
  groups: ReadonlySet<string>,
): Problem[] {
  return successors.flatMap((step, i) => {
    const at = (key: keyof Succession) => [list, i, key]
    const circle = circleFrom(step, successors)
    const later = successors.find(({ from }) => from === step.to)
    return [
      ...(successors.findIndex(({ from }) => from === step.from) < i
        ? [{ path: at('from'), reason: reasons.succeededTwice(step.from) }]
        : []),
      ...(circle ? [{ path: at('to'), reason: reasons.circularHeirs(circle) }] : []),
      ...(!circle && later && later.on <= step.on
        ? [{ path: at('to'), reason: reasons.heirGone(step.to, later.on) }]
        : []),
      ...(groups.has(step.to) ? [{ path: at('to'), reason: reasons.groupAsHeir(step.to) }] : []),
    ]
  })
}

/** The way from an agency through its heirs back to itself, if there is one. */
function circleFrom({ from, to }: Succession, all: readonly Succession[]): string[] | undefined {
  const way = [from]
  for (let next: string | undefined = to; next !== undefined; ) {
    const here: string = next
    if (here === from) return [...way, here]
    // A circle further on is named where it is.
    if (way.includes(here)) return undefined
    way.push(here)
    next = all.find((step) => step.from === here)?.to
  }
  return undefined
}
