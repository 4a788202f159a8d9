import type { Path, Problem } from '../faults.ts'
import { reasons } from '../reasons.ts'
import { natureOf, type PlanIndicator } from '../shape/indicators.ts'
import type { PlanFile } from '../shape.ts'

/** Targets without a number or words, and ways to a target that cannot be walked. */
export function wrongWays({ indicators, period }: PlanFile): Problem[] {
  return indicators.flatMap((indicator, i) =>
    [
      ...wrongTarget(indicator),
      ...wrongNature(indicator),
      ...wrongBaseline(indicator, period),
      ...wrongPath(indicator, period),
    ].map(({ path, reason }) => ({ path: ['indicators', i, ...path], reason })),
  )
}

function wrongTarget({ target, targetText, unit, upTo, path, baseline }: PlanIndicator): Problem[] {
  if (target !== undefined)
    return unit.vi === '' ? [{ path: ['unit'], reason: reasons.unitMissing }] : []
  if (!targetText) return [{ path: ['target'], reason: reasons.targetMissing }]
  const given = { upTo, path, baseline }
  const stray = (['upTo', 'path', 'baseline'] as const).filter((key) => given[key] !== undefined)
  return stray.map((key) => ({ path: [key], reason: reasons.wayWithoutTarget(key) }))
}

const countsNothing = ({ measure }: PlanIndicator) =>
  measure?.kind === 'ratio' || measure?.kind === 'milestone'

const wrongNature = (indicator: PlanIndicator): Problem[] =>
  indicator.nature === 'flow' && countsNothing(indicator)
    ? [{ path: ['nature'], reason: reasons.flowOfNothing }]
    : []

function wrongBaseline(indicator: PlanIndicator, { until }: PlanFile['period']): Problem[] {
  const { baseline, by, measure } = indicator
  if (!baseline) return []
  const end = by < until ? by : until
  const carried = baseline.carried
    ? !measure || countsNothing(indicator) || natureOf(indicator) === 'flow'
    : false
  return [
    ...(baseline.on > end
      ? [{ path: ['baseline', 'on'], reason: reasons.baselineTooLate(baseline.on, end) }]
      : []),
    ...(carried ? [{ path: ['baseline', 'carried'], reason: reasons.nothingToCarry }] : []),
  ]
}

function wrongPath(indicator: PlanIndicator, { from }: PlanFile['period']): Problem[] {
  const { path = {}, by, target, baseline } = indicator
  const first = Number(from.slice(0, 4))
  const last = Number(by.slice(0, 4))
  const at = (year: number): Path => ['path', String(year)]
  const years = Object.keys(path).map(Number).sort()
  const outside = years
    .filter((year) => year < first || year > last)
    .map((year) => ({ path: at(year), reason: reasons.outsidePlan(year, first, last) }))
  if (target === undefined || natureOf(indicator) === 'flow') return outside

  const end = path[last]
  const misses =
    end !== undefined && end !== target
      ? [{ path: at(last), reason: reasons.pathMissesTarget(end, target) }]
      : []
  if (natureOf(indicator) !== 'cumulative') return [...outside, ...misses]

  // What adds up never falls, neither from year to year nor at the last step to the target.
  const steps = [
    ...(baseline ? [{ at: ['baseline', 'value'], value: baseline.value }] : []),
    ...years
      .filter((year) => year !== last)
      .map((year) => ({ at: at(year), value: path[year] ?? 0 })),
    { at: ['target'], value: target },
  ]
  const falls = steps.flatMap((step, i) => {
    const before = steps[i - 1]
    return before && step.value < before.value
      ? [{ path: step.at, reason: reasons.pathFalls(before.value, step.value) }]
      : []
  })
  return [...outside, ...misses, ...falls]
}
