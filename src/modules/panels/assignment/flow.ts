/** A network of whole units: what may flow from one node to another, and what a unit costs. */
type Edge = { to: number; left: number; cost: number; back: number }

/** Sends as much as possible from the first node to the last as cheaply as possible; the same input gives the same flow. */
export class Network {
  readonly #edges: Edge[][]

  constructor(nodes: number) {
    this.#edges = Array.from({ length: nodes }, () => [])
  }

  /** Adds an edge and gives back how to ask whether it was used. */
  connect(from: number, to: number, capacity: number, cost: number): () => number {
    const out = this.#at(from)
    const into = this.#at(to)
    const edge: Edge = { to, left: capacity, cost, back: into.length }
    out.push(edge)
    into.push({ to: from, left: 0, cost: -cost, back: out.length - 1 })
    return () => capacity - edge.left
  }

  run(source: number, sink: number): void {
    for (let path = this.#cheapest(source, sink); path; path = this.#cheapest(source, sink))
      for (const edge of path) {
        edge.left -= 1
        const twin = this.#at(edge.to)[edge.back]
        if (twin) twin.left += 1
      }
  }

  #at(node: number): Edge[] {
    const edges = this.#edges[node]
    if (!edges) throw new Error(`no node ${node}`)
    return edges
  }

  /** The cheapest way that has room left; costs may be negative on the way back, so every edge is relaxed in turn. */
  #cheapest(source: number, sink: number): Edge[] | undefined {
    const costs = new Array<number>(this.#edges.length).fill(Number.POSITIVE_INFINITY)
    const by = new Map<number, { from: number; edge: Edge }>()
    const waiting = [source]
    const queued = new Set(waiting)
    costs[source] = 0
    for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
      queued.delete(node)
      const here = costs[node] ?? Number.POSITIVE_INFINITY
      for (const edge of this.#at(node)) {
        if (edge.left === 0 || here + edge.cost >= (costs[edge.to] ?? 0)) continue
        costs[edge.to] = here + edge.cost
        by.set(edge.to, { from: node, edge })
        if (!queued.has(edge.to)) {
          queued.add(edge.to)
          waiting.push(edge.to)
        }
      }
    }
    if (costs[sink] === Number.POSITIVE_INFINITY) return undefined
    const path: Edge[] = []
    for (let step = by.get(sink); step; step = by.get(step.from)) {
      path.unshift(step.edge)
      if (step.from === source) break
    }
    return path
  }
}
