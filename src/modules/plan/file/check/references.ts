import type { Path, Problem } from '../faults.ts'
import { reasons } from '../reasons.ts'
import type { PlanFile } from '../shape.ts'
import { dependenciesOf } from './dependencies.ts'

type Reference = { code: string; path: Path }

/** Codes that stand where a declared one must, but are declared nowhere. */
export function strayReferences(plan: PlanFile): Problem[] {
  const items = plan.contentGroups.flatMap((group) => group.items)
  return [
    ...stray('agencies', plan.agencies, agenciesNamed(plan)),
    ...stray('places', plan.places, placesNamed(plan)),
    ...stray('goals', plan.goals, each('indicators', 'goal', plan.indicators)),
    ...stray('indicators', plan.indicators, indicatorsNamed(plan)),
    ...stray('beneficiaries', plan.beneficiaries, beneficiariesNamed(plan)),
    ...stray('criteria', plan.criteria, every('supportLines', 'criteria', plan.supportLines)),
    ...stray('contentGroups', plan.contentGroups, each('tasks', 'group', plan.tasks)),
    ...stray('contentGroups', items, every('tasks', 'items', plan.tasks)),
    ...stray('supportLines', plan.supportLines, every('tasks', 'supportLines', plan.tasks)),
  ]
}

function stray(
  list: string,
  declared: readonly { code: string }[],
  references: readonly Reference[],
): Problem[] {
  const codes = new Set(declared.map(({ code }) => code))
  return references
    .filter(({ code }) => !codes.has(code))
    .map(({ code, path }) => ({ path, reason: reasons.undeclared(code, list) }))
}

const agenciesNamed = ({
  amendments,
  decision,
  duties,
  reporting,
  successors,
  tasks,
}: PlanFile): Reference[] => [
  { code: decision.issuer, path: ['decision', 'issuer'] },
  ...every('duties', 'agencies', duties),
  ...reporting.reporters.map((code, i) => ({ code, path: ['reporting', 'reporters', i] })),
  { code: reporting.to, path: ['reporting', 'to'] },
  { code: reporting.consolidatedFor, path: ['reporting', 'consolidatedFor'] },
  ...each('successors', 'from', successors),
  ...each('successors', 'to', successors),
  ...every('tasks', 'leads', tasks),
  ...every('tasks', 'coordinators', tasks),
  ...each('amendments', 'issuer', amendments),
]

const placesNamed = ({ placeSuccessors, tasks }: PlanFile): Reference[] => [
  ...each('placeSuccessors', 'from', placeSuccessors),
  ...each('placeSuccessors', 'to', placeSuccessors),
  ...every('tasks', 'places', tasks),
]

const indicatorsNamed = ({ indicators, tasks }: PlanFile): Reference[] => [
  ...indicators.flatMap(({ measure }, i) =>
    (measure ? dependenciesOf(measure) : []).map(({ code, path }) => ({
      code,
      path: ['indicators', i, 'measure', ...path],
    })),
  ),
  ...every('tasks', 'indicators', tasks),
]

const beneficiariesNamed = ({ criteria, supportLines }: PlanFile): Reference[] => [
  ...each('criteria', 'appliesTo', criteria),
  ...every('supportLines', 'beneficiaries', supportLines),
]

/** The one code that each entry of a list gives under a key. */
const each = <Key extends string>(
  list: string,
  key: Key,
  entries: readonly Record<Key, string>[],
): Reference[] => entries.map((entry, i) => ({ code: entry[key], path: [list, i, key] }))

/** All codes that the entries of a list give under a key. */
const every = <Key extends string>(
  list: string,
  key: Key,
  entries: readonly Record<Key, readonly string[]>[],
): Reference[] =>
  entries.flatMap((entry, i) => entry[key].map((code, n) => ({ code, path: [list, i, key, n] })))
