import type { Path, Problem } from '../faults.ts'
import { reasons } from '../reasons.ts'
import type { Count, Measure, PlanIndicator } from '../shape/indicators.ts'
import type { PlanFile } from '../shape.ts'
import { dependenciesOf } from './dependencies.ts'

/** Measures that rest on themselves, or on an indicator that cannot carry them. */
export function wrongMeasures({ indicators }: PlanFile): Problem[] {
  const measures = new Map(
    indicators.flatMap(({ code, measure }) => (measure ? [[code, measure] as const] : [])),
  )
  const unmeasured = new Set(indicators.flatMap(({ code, measure }) => (measure ? [] : [code])))
  return indicators.flatMap((indicator, i) => {
    const at = (path: Path) => ['indicators', i, 'measure', ...path]
    const circle = circleFrom(indicator.code, measures)
    return [
      ...(circle ? [{ path: at([]), reason: reasons.circular(circle) }] : []),
      ...unfit(indicator, measures, unmeasured).map(({ path, reason }) => ({
        path: at(path),
        reason,
      })),
    ]
  })
}

type Measures = ReadonlyMap<string, Measure>
type Unmeasured = ReadonlySet<string>

/** The way from an indicator back to itself, if there is one. */
function circleFrom(start: string, measures: Measures): string[] | undefined {
  const seen = new Set<string>()
  const ways = [[start]]
  for (let way = ways.pop(); way; way = ways.pop()) {
    const measure = measures.get(way.at(-1) ?? start)
    for (const { code } of measure ? dependenciesOf(measure) : []) {
      if (code === start) return [...way, code]
      if (!seen.has(code)) ways.push([...way, code])
      seen.add(code)
    }
  }
  return undefined
}

/** Indicators named by a measure that count nothing, or count something else. */
function unfit({ measure }: PlanIndicator, measures: Measures, unmeasured: Unmeasured): Problem[] {
  if (!measure) return []
  const counted = (code: string) => {
    const found = measures.get(code)
    return found?.kind === 'count' ? found : undefined
  }
  const notCounting = dependenciesOf(measure)
    .filter(({ code }) => unmeasured.has(code) || (measures.has(code) && !counted(code)))
    .map(({ code, path }) => ({ path, reason: reasons.notCounting(code) }))

  const otherThings = containments(measure, counted)
    .filter(({ inner, outer }) => inner.distinct !== counted(outer)?.distinct && counted(outer))
    .map(({ outer, path }) => ({ path, reason: reasons.countsOtherThings(outer) }))
  return [...notCounting, ...otherThings]
}

type Containment = { inner: Count; outer: string; path: Path }

/** Which counts must lie within which indicator. */
function containments(
  measure: Measure,
  counted: (code: string) => Count | undefined,
): Containment[] {
  if (measure.kind === 'count')
    return measure.within ? [{ inner: measure, outer: measure.within, path: ['within'] }] : []
  if (measure.kind !== 'ratio') return []
  const inner = typeof measure.of === 'string' ? counted(measure.of) : measure.of
  if (!inner) return []
  const below = typeof measure.of === 'string' ? [] : containments(measure.of, counted)
  return [
    ...below.map((it) => ({ ...it, path: ['of', ...it.path] })),
    ...(measure.within ? [{ inner, outer: measure.over, path: ['over'] }] : []),
  ]
}
