import type { Activity, Effect } from '../activity/columns.ts'
import type { EstimateRow } from '../activity/estimate.ts'

export type Asked = { activity: Activity; rows: readonly EstimateRow[] }

const texts = [
  'objective',
  'content',
  'result',
  'place',
  'conditions',
  'coordination',
  'monitoring',
] as const

/**
 * Several proposals as one line: whoever leads the first leads it and the others coordinate; it runs from the earliest
 * day to the latest; every text that says something of its own stays, and so does every row of the estimates.
 */
export function merge([first, ...others]: readonly [Asked, ...Asked[]], name: string): Asked {
  const all = [first, ...others].map(({ activity }) => activity)
  const { lead } = first.activity
  const helpers = new Set(all.flatMap((one) => [one.lead, ...one.coordinators]))
  helpers.delete(lead)
  const joined = (field: (typeof texts)[number], between = '\n\n') =>
    joinTexts(
      all.map((one) => one[field]),
      between,
    )
  const tasks = new Set(all.map(({ taskCode }) => taskCode))
  return {
    activity: {
      name: name || first.activity.name,
      objective: joined('objective'),
      content: joined('content'),
      result: joined('result'),
      lead,
      coordinators: [...helpers],
      startsOn: outermost(all.map(({ startsOn }) => startsOn)).first,
      endsOn: outermost(all.map(({ endsOn }) => endsOn)).last,
      // The form asks for the place in one line, which keeps no paragraphs.
      place: joined('place', '; '),
      conditions: joined('conditions'),
      coordination: joined('coordination'),
      monitoring: joined('monitoring'),
      // A line that serves different tasks serves none of them alone.
      taskCode: tasks.size === 1 ? first.activity.taskCode : null,
      effects: sumEffects(all.flatMap(({ effects }) => effects)),
    },
    rows: [first, ...others].flatMap(({ rows }) => [...rows]),
  }
}

const joinTexts = (all: readonly string[], between: string): string =>
  [...new Set(all.map((one) => one.trim()))].filter(Boolean).join(between)

function outermost(days: readonly (string | null)[]) {
  const sorted = days.filter((day) => day !== null).toSorted()
  return { first: sorted.at(0) ?? null, last: sorted.at(-1) ?? null }
}

function sumEffects(effects: readonly Effect[]): Effect[] {
  const sums = new Map<string, number>()
  for (const { indicator, amount } of effects)
    sums.set(indicator, (sums.get(indicator) ?? 0) + amount)
  return [...sums].map(([indicator, amount]) => ({ indicator, amount }))
}
