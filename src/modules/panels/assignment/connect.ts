import { components, type Pair } from '../adjusted/graph.ts'

/**
 * Joins the parts of the graph by letting two reviewers of different parts change places, which leaves every load as it
 * was. Ends when one part is left or no exchange brings the parts down.
 */
export function connect(
  chosen: readonly Pair[],
  fixed: readonly Pair[],
  may: (caseId: string, reviewerId: string) => boolean,
): Pair[] {
  let pairs = [...chosen]
  for (let better = exchange(pairs, fixed, may); better; better = exchange(pairs, fixed, may))
    pairs = better
  return pairs
}

function exchange(
  pairs: readonly Pair[],
  fixed: readonly Pair[],
  may: (caseId: string, reviewerId: string) => boolean,
): Pair[] | undefined {
  const parts = components([...fixed, ...pairs])
  if (parts.length <= 1) return undefined
  const partOf = new Map(parts.flatMap(({ cases }, at) => cases.map((id) => [id, at] as const)))
  const has = new Set([...fixed, ...pairs].map(keyOf))
  const fresh = (caseId: string, reviewerId: string) =>
    may(caseId, reviewerId) && !has.has(keyOf({ caseId, reviewerId }))
  for (const [i, one] of pairs.entries())
    for (const [j, other] of pairs.entries()) {
      if (j <= i || partOf.get(one.caseId) === partOf.get(other.caseId)) continue
      if (!fresh(one.caseId, other.reviewerId) || !fresh(other.caseId, one.reviewerId)) continue
      const swapped = pairs.map((pair, at) =>
        at === i
          ? { ...one, reviewerId: other.reviewerId }
          : at === j
            ? { ...other, reviewerId: one.reviewerId }
            : pair,
      )
      if (components([...fixed, ...swapped]).length < parts.length) return swapped
    }
  return undefined
}

const keyOf = ({ caseId, reviewerId }: Pair) => `${caseId} ${reviewerId}`
