import type { Text } from '#platform/locale.ts'
import type { Late } from './queries.ts'

export type LateAgency = { agency: Text; count: Record<Late['kind'], number>; longest: number }

/** How much is late with whom; whoever has let something wait longest stands first. */
export function byAgency(late: readonly Late[]): LateAgency[] {
  const grouped = Map.groupBy(late, ({ agency }) => agency.vi)
  return [...grouped.values()]
    .flatMap((rows) => {
      const [first] = rows
      if (!first) return []
      const count = (kind: Late['kind']) => rows.filter((row) => row.kind === kind).length
      return {
        agency: first.agency,
        count: { task: count('task'), milestone: count('milestone'), report: count('report') },
        longest: Math.max(...rows.map(({ days }) => days)),
      }
    })
    .toSorted((a, b) => b.longest - a.longest)
}
