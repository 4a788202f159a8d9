import { nominalDueDay } from '../../reports/regimes/due.ts'
import { MAIN_REGIME, periodsOf } from '../../reports/windows.ts'
import type { Path, Problem } from '../faults.ts'
import { reasons } from '../reasons.ts'
import type { FurtherRegime } from '../shape/duties.ts'
import type { PlanFile } from '../shape.ts'
import { regimeReasons } from './regime-reasons.ts'

/** What is wrong with the further regimes: their codes, their agencies, their windows, their days and their forms. */
export function wrongRegimes(plan: PlanFile, known: { acts?: Iterable<string> }): Problem[] {
  const { regimes } = plan.reporting
  const acts = known.acts && new Set(known.acts)
  return regimes.flatMap((regime, i) => {
    const earlier = regimes.slice(0, i).some(({ code }) => code === regime.code)
    return [
      ...(earlier || regime.code === MAIN_REGIME
        ? [{ path: ['code'], reason: reasons.repeatedCode(regime.code) }]
        : []),
      ...wrongAgencies(plan, regime),
      ...wrongWindows(regime, acts),
      ...wrongDays(regime),
      ...wrongForm(plan, regime),
    ].map(({ path, reason }) => ({ path: ['reporting', 'regimes', i, ...path], reason }))
  })
}

function wrongAgencies({ agencies }: PlanFile, regime: FurtherRegime): Problem[] {
  const { reporters, to, consolidatedFor } = regime
  const named: { code: string; path: Path }[] = [
    ...reporters.map((code, n) => ({ code, path: ['reporters', n] })),
    { code: to, path: ['to'] },
    ...(consolidatedFor ? [{ code: consolidatedFor, path: ['consolidatedFor'] }] : []),
  ]
  const isGroup = (code: string) => agencies.some((one) => one.code === code && one.isGroup)
  return [
    ...named
      .filter(({ code }) => agencies.every((one) => one.code !== code))
      .map(({ code, path }) => ({ path, reason: reasons.undeclared(code, 'agencies') })),
    ...(isGroup(to) ? [{ path: ['to'], reason: reasons.receiverIsGroup(to) }] : []),
    ...reporters.flatMap((code, n) =>
      code === to ? [{ path: ['reporters', n], reason: reasons.reportsToItself(code) }] : [],
    ),
  ]
}

function wrongWindows({ window }: FurtherRegime, acts: Set<string> | undefined): Problem[] {
  if (window.cut === 'event')
    return acts && !acts.has(window.act)
      ? [{ path: ['window', 'act'], reason: reasons.unknownAct(window.act) }]
      : []
  if (window.cut !== 'dates') return []
  return window.windows.flatMap((one, n): Problem[] => {
    const at = (key: string) => ['window', 'windows', n, key]
    if (one.from > one.until)
      return [{ path: at('until'), reason: reasons.backwards(one.from, one.until) }]
    const met = window.windows
      .slice(0, n)
      .find((other) => other.from <= one.until && one.from <= other.until)
    return met ? [{ path: at('from'), reason: regimeReasons.windowsMeet(met.name) }] : []
  })
}

/** A last day that comes before there is anything to report; shown by the windows of one year, or by those given. */
function wrongDays({ window, due, effective }: FurtherRegime): Problem[] {
  const backwards: Problem[] =
    effective.until && effective.from > effective.until
      ? [
          {
            path: ['effective', 'until'],
            reason: reasons.backwards(effective.from, effective.until),
          },
        ]
      : []
  const ends =
    window.cut === 'event'
      ? []
      : window.cut === 'dates'
        ? window.windows.map(({ until }) => until)
        : window.frequencies.flatMap((frequency) =>
            periodsOf(window.cut, frequency, SOME_YEAR).map(({ until }) => until),
          )
  const early = ends
    .map((until) => ({ until, day: nominalDueDay(due, until) }))
    .find(({ until, day }) => day !== null && day <= until)
  return early?.day
    ? [...backwards, { path: ['due'], reason: regimeReasons.dueTooEarly(early.day, early.until) }]
    : backwards
}

function wrongForm({ indicators }: PlanFile, { outline, indicators: asked }: FurtherRegime) {
  const headings = (outline ?? []).map(({ heading }) => heading)
  const empty: Problem[] =
    outline?.length === 0 ? [{ path: ['outline'], reason: regimeReasons.outlineEmpty }] : []
  return [
    ...empty,
    ...headings.flatMap((heading, n) =>
      headings.indexOf(heading) < n
        ? [{ path: ['outline', n, 'heading'], reason: reasons.repeatedCode(heading) }]
        : [],
    ),
    ...(asked ?? []).flatMap((code, n) =>
      indicators.every((one) => one.code !== code)
        ? [{ path: ['indicators', n], reason: reasons.undeclared(code, 'indicators') }]
        : [],
    ),
  ]
}

// Whether a day falls inside its window does not depend on the year.
const SOME_YEAR = 2026
