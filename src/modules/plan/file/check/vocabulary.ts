import type { Path, Problem } from '../faults.ts'
import { reasons } from '../reasons.ts'
import type { Measure } from '../shape/indicators.ts'
import type { PlanFile } from '../shape.ts'

type Known = { acts?: Iterable<string>; facts?: Iterable<string> }

/** Acts that no part of the program writes, and facts that none asks for. */
export function unknownWords({ indicators, criteria }: PlanFile, known: Known): Problem[] {
  const acts = known.acts && new Set(known.acts)
  const facts = known.facts && new Set(known.facts)
  return [
    ...indicators.flatMap(({ measure }, i) =>
      (measure ? actsOf(measure) : [])
        .filter(({ act }) => acts && !acts.has(act))
        .map(({ act, path }) => ({
          path: ['indicators', i, 'measure', ...path],
          reason: reasons.unknownAct(act),
        })),
    ),
    ...criteria.flatMap(({ rule }, i) =>
      facts && !facts.has(rule.fact)
        ? [{ path: ['criteria', i, 'rule', 'fact'], reason: reasons.unknownFact(rule.fact) }]
        : [],
    ),
  ]
}

function actsOf(measure: Measure): { act: string; path: Path }[] {
  if (measure.kind !== 'ratio') return [{ act: measure.act, path: ['act'] }]
  return typeof measure.of === 'string' ? [] : [{ act: measure.of.act, path: ['of', 'act'] }]
}
