import { components, type Pair } from '../adjusted/graph.ts'
import { connect } from './connect.ts'
import { Network } from './flow.ts'

export type BalanceCase = {
  id: string
  field: string | undefined
  /** Reviews wanted, those already asked for counted in. */
  wanted: number
  /** Reviewers who sit on it already. */
  sitting: readonly string[]
}
export type BalanceReviewer = {
  id: string
  fields: readonly string[]
  /** Reviews open now, everywhere. */
  open: number
  capacity: number
}

export type Plan = {
  pairs: (Pair & { fits: boolean })[]
  /** Cases that cannot get as many reviewers as they want, and how many are missing. */
  short: { caseId: string; missing: number }[]
  /** Parts of the graph of who judges what; more than one means that cases cannot be compared across them. */
  parts: number
}

/**
 * Gives each case its reviewers: as many as can be had, never one who is barred or has enough to do, with loads as even
 * as possible, then as many of the case's own field as possible, and the graph in one part where swaps can make it so.
 * The same input always gives the same plan.
 */
export function balance(
  cases: readonly BalanceCase[],
  reviewers: readonly BalanceReviewer[],
  isBarred: (caseId: string, reviewerId: string) => boolean,
): Plan {
  const may = (kase: BalanceCase, { id }: BalanceReviewer) =>
    !kase.sitting.includes(id) && !isBarred(kase.id, id)
  const needs = cases.map((kase) => Math.max(0, kase.wanted - kase.sitting.length))
  const total = needs.reduce((sum, need) => sum + need, 0)
  const source = 0
  const sink = cases.length + reviewers.length + 1
  const network = new Network(sink + 1)
  // A load is worth more than all fields together: evenness first.
  const step = total + 1
  const used: { kase: BalanceCase; reviewer: BalanceReviewer; flow: () => number }[] = []
  for (const [at, kase] of cases.entries()) {
    network.connect(source, at + 1, needs[at] ?? 0, 0)
    for (const [index, reviewer] of reviewers.entries())
      if (may(kase, reviewer)) {
        const cost = fits(kase, reviewer) ? 0 : 1
        const flow = network.connect(at + 1, cases.length + 1 + index, 1, cost)
        used.push({ kase, reviewer, flow })
      }
  }
  for (const [index, { open, capacity }] of reviewers.entries())
    for (let load = open; load < Math.min(capacity, open + cases.length); load++)
      network.connect(cases.length + 1 + index, sink, 1, (load + 1) * step)
  network.run(source, sink)

  const chosen = used
    .filter(({ flow }) => flow() > 0)
    .map(({ kase, reviewer }) => ({ caseId: kase.id, reviewerId: reviewer.id }))
  const fixed = cases.flatMap(({ id, sitting }) =>
    sitting.map((reviewerId) => ({ caseId: id, reviewerId })),
  )
  const sittingOn = new Map(cases.map(({ id, sitting }) => [id, sitting]))
  const joined = connect(
    chosen,
    fixed,
    (caseId, reviewerId) =>
      !sittingOn.get(caseId)?.includes(reviewerId) && !isBarred(caseId, reviewerId),
  )
  return {
    pairs: joined.map((pair) => {
      const kase = cases.find(({ id }) => id === pair.caseId)
      const reviewer = reviewers.find(({ id }) => id === pair.reviewerId)
      return { ...pair, fits: kase && reviewer ? fits(kase, reviewer) : false }
    }),
    short: cases.flatMap(({ id }, at) => {
      const got = joined.filter(({ caseId }) => caseId === id).length
      const missing = (needs[at] ?? 0) - got
      return missing > 0 ? [{ caseId: id, missing }] : []
    }),
    parts: components([...fixed, ...joined]).length,
  }
}

const fits = ({ field }: BalanceCase, { fields }: BalanceReviewer): boolean =>
  field !== undefined && fields.includes(field)
