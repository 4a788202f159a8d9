import type { Path, Problem } from '../faults.ts'
import { firstYear, lastYear } from '../period.ts'
import { reasons } from '../reasons.ts'
import type { PlanFile } from '../shape.ts'

/** Times that end before they begin, or leave the plan's own period. */
export function wrongTimes(plan: PlanFile): Problem[] {
  return [
    ...backwards(plan.period, ['period', 'until']),
    ...plan.criteria.flatMap(({ holdsFrom, holdsUntil }, i) =>
      holdsFrom && holdsUntil
        ? backwards({ from: holdsFrom, until: holdsUntil }, ['criteria', i, 'holdsUntil'])
        : [],
    ),
    ...wrongTargets(plan),
    ...wrongTaskPeriods(plan),
  ]
}

function backwards<T extends string | number>({ from, until }: { from: T; until: T }, path: Path) {
  return from > until ? [{ path, reason: reasons.backwards(from, until) }] : []
}

function wrongTargets({ indicators, period }: PlanFile): Problem[] {
  return indicators.flatMap(({ by, target, upTo }, i) => [
    ...(by < period.from || by > period.until
      ? [
          {
            path: ['indicators', i, 'by'],
            reason: reasons.outsidePlan(by, period.from, period.until),
          },
        ]
      : []),
    ...(upTo !== undefined && target !== undefined && upTo < target
      ? [{ path: ['indicators', i, 'upTo'], reason: reasons.upToBelowTarget(upTo, target) }]
      : []),
  ])
}

function wrongTaskPeriods({ tasks, period }: PlanFile): Problem[] {
  const from = Number(period.from.slice(0, 4))
  const until = Number(period.until.slice(0, 4))
  return tasks.flatMap(({ period: time }, i) => {
    const first = firstYear(time)
    const last = lastYear(time)
    const outside = [first, last].find((year) => year < from || year > until)
    const by = 'by' in time ? time.by : undefined
    return [
      ...backwards({ from: first, until: last }, ['tasks', i, 'period']),
      ...(outside === undefined
        ? []
        : [{ path: ['tasks', i, 'period'], reason: reasons.outsidePlan(outside, from, until) }]),
      ...(by !== undefined && Number(by.slice(0, 4)) !== last
        ? [{ path: ['tasks', i, 'period', 'by'], reason: reasons.notInLastYear(by, last) }]
        : []),
    ]
  })
}
