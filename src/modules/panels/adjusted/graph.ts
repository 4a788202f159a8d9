/** Who judged what: an edge of the graph whose two sides are cases and reviewers. */
export type Pair = { caseId: string; reviewerId: string }

/** The parts into which the graph falls; within one, each case can be compared with each other through shared reviewers. */
export function components(pairs: readonly Pair[]): { cases: string[]; reviewers: string[] }[] {
  const parent = new Map<string, string>()
  const rootOf = (node: string): string => {
    let root = node
    for (let above = parent.get(root); above !== undefined && above !== root; ) {
      root = above
      above = parent.get(root)
    }
    for (let step = node; step !== root; ) {
      const above = parent.get(step) ?? root
      parent.set(step, root)
      step = above
    }
    return root
  }
  const caseNode = (id: string) => `c${id}`
  const reviewerNode = (id: string) => `r${id}`
  for (const { caseId, reviewerId } of pairs) {
    for (const node of [caseNode(caseId), reviewerNode(reviewerId)])
      if (!parent.has(node)) parent.set(node, node)
    parent.set(rootOf(caseNode(caseId)), rootOf(reviewerNode(reviewerId)))
  }
  const parts = Map.groupBy([...parent.keys()].toSorted(), rootOf)
  return [...parts.values()].map((nodes) => ({
    cases: nodes.filter((node) => node.startsWith('c')).map((node) => node.slice(1)),
    reviewers: nodes.filter((node) => node.startsWith('r')).map((node) => node.slice(1)),
  }))
}

export const isConnected = (pairs: readonly Pair[]): boolean => components(pairs).length <= 1
