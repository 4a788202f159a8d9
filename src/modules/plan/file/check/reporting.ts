import type { Problem } from '../faults.ts'
import { reasons } from '../reasons.ts'
import type { PlanFile } from '../shape.ts'
import { wrongRegimes } from './regimes.ts'

/** A receiver that cannot receive as one, or that would report to itself; and what is wrong with the further regimes. */
export function wrongReporting(plan: PlanFile, known: { acts?: Iterable<string> } = {}): Problem[] {
  const { agencies, reporting } = plan
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
    ...wrongRegimes(plan, known),
  ]
}
