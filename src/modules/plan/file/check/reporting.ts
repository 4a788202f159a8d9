import type { Problem } from '../faults.ts'
import { reasons } from '../reasons.ts'
import type { PlanFile } from '../shape.ts'

/** A receiver that cannot receive as one, or that would report to itself. */
export function wrongReporting({ agencies, reporting }: PlanFile): Problem[] {
  const receiver = agencies.find(({ code }) => code === reporting.to)
  const toGroup: Problem[] = receiver?.isGroup
    ? [{ path: ['reporting', 'to'], reason: reasons.receiverIsGroup(reporting.to) }]
    : []
  return [
    ...toGroup,
    ...reporting.frequencies.flatMap((frequency, i, all) =>
      all.indexOf(frequency) < i
        ? [{ path: ['reporting', 'frequencies', i], reason: reasons.frequencyTwice(frequency) }]
        : [],
    ),
    ...reporting.reporters.flatMap((code, i) =>
      code === reporting.to
        ? [{ path: ['reporting', 'reporters', i], reason: reasons.reportsToItself(code) }]
        : [],
    ),
  ]
}
