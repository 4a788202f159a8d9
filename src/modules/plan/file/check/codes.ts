import type { Path, Problem } from '../faults.ts'
import { reasons } from '../reasons.ts'
import type { PlanFile } from '../shape.ts'

const coded = [
  'notes',
  'agencies',
  'places',
  'goals',
  'indicators',
  'beneficiaries',
  'criteria',
  'contentGroups',
  'supportLines',
  'portalTopics',
  'sources',
  'tasks',
] as const

/** Codes that name two things of one list. */
export function repeatedCodes(plan: PlanFile): Problem[] {
  const items = plan.contentGroups.flatMap((group, g) =>
    group.items.map(({ code }, i) => ({ code, path: ['contentGroups', g, 'items', i] })),
  )
  return [
    ...coded.flatMap((list) =>
      repeated(plan[list].map(({ code }, index) => ({ code, path: [list, index] }))),
    ),
    ...repeated(items),
  ]
}

/** Codes of tasks that the program gives itself: the year and a number, to work that only an annual plan asks for. */
export const takenCodes = ({ tasks }: PlanFile): Problem[] =>
  tasks.flatMap(({ code }, i) =>
    /^\d{4}\.\d+$/.test(code)
      ? [{ path: ['tasks', i, 'code'], reason: reasons.takenCode(code) }]
      : [],
  )

function repeated(entries: { code: string; path: Path }[]): Problem[] {
  const seen = new Set<string>()
  return entries.flatMap(({ code, path }) => {
    if (seen.has(code)) return [{ path: [...path, 'code'], reason: reasons.repeatedCode(code) }]
    seen.add(code)
    return []
  })
}
