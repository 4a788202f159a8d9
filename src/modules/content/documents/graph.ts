import type { Relation } from './kinds.ts'

export type GraphEdge = { from: string; relation: Relation; to: string }

export const ROW_HEIGHT = 58
const BOX_HEIGHT = 46
const LANE = 14
const MARGIN = 12
const BOX_WIDTH = 280

export type GraphBox = { id: string; x: number; y: number; width: number; height: number }
export type GraphArc = GraphEdge & { path: string }
export type Graph = { width: number; height: number; boxes: GraphBox[]; arcs: GraphArc[] }

/**
 * Places documents below one another in the order given, the youngest first, and draws each relation as an arc at their
 * left that ends at the older one. Arcs that overlap take lanes of their own, the shorter the nearer.
 */
export function drawGraph(ids: readonly string[], edges: readonly GraphEdge[]): Graph {
  const rowOf = new Map(ids.map((id, row) => [id, row]))
  const spans = edges
    .flatMap((edge) => {
      const [from, to] = [rowOf.get(edge.from), rowOf.get(edge.to)]
      return from === undefined || to === undefined || from === to ? [] : [{ edge, from, to }]
    })
    .toSorted((a, b) => length(a) - length(b) || top(a) - top(b))
  const lanes = lanesOf(spans)
  const left = MARGIN + (Math.max(-1, ...lanes) + 1) * LANE + LANE
  const middle = (row: number) => MARGIN + row * ROW_HEIGHT + BOX_HEIGHT / 2
  return {
    width: left + BOX_WIDTH + MARGIN,
    height: 2 * MARGIN + ids.length * ROW_HEIGHT - (ROW_HEIGHT - BOX_HEIGHT),
    boxes: ids.map((id, row) => ({
      id,
      x: left,
      y: MARGIN + row * ROW_HEIGHT,
      width: BOX_WIDTH,
      height: BOX_HEIGHT,
    })),
    arcs: spans.map(({ edge, from, to }, index) => {
      const out = left - LANE - (lanes[index] ?? 0) * LANE
      const [start, end] = [middle(from) + 6, middle(to) - 6]
      return { ...edge, path: `M ${left} ${start} H ${out} V ${end} H ${left - 3}` }
    }),
  }
}

type Span = { from: number; to: number }
const length = ({ from, to }: Span) => Math.abs(from - to)
const top = ({ from, to }: Span) => Math.min(from, to)
const bottom = ({ from, to }: Span) => Math.max(from, to)

/** For each span the first lane in which nothing else stands between its rows. */
function lanesOf(spans: readonly Span[]): number[] {
  const taken: Span[][] = []
  return spans.map((span) => {
    const free = taken.findIndex((lane) =>
      lane.every((other) => bottom(other) < top(span) || top(other) > bottom(span)),
    )
    const lane = free === -1 ? taken.length : free
    taken[lane] = [...(taken[lane] ?? []), span]
    return lane
  })
}
