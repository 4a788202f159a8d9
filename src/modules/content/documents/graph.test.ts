import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawGraph } from './graph.ts'

const numbers = (path: string) => path.match(/[\d.]+/g)?.map(Number) ?? []

test('no two arcs lie on one another, and none runs out of the drawing', () => {
  const ids = Array.from({ length: 8 }, (_, index) => String(index))
  const edge = fc.record({
    from: fc.constantFrom(...ids),
    relation: fc.constantFrom('replaces' as const, 'based-on' as const),
    to: fc.constantFrom(...ids),
  })
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 20 }), (edges) => {
      const { arcs, width, height } = drawGraph(ids, edges)
      const lines = arcs.map(({ path }) => {
        const [, start = 0, lane = 0, end = 0] = numbers(path)
        return { lane, from: Math.min(start, end), to: Math.max(start, end) }
      })
      for (const [index, line] of lines.entries()) {
        if (line.lane < 0 || line.lane > width || line.from < 0 || line.to > height) return false
        for (const other of lines.slice(index + 1))
          if (other.lane === line.lane && other.from <= line.to && line.from <= other.to)
            return false
      }
      return true
    }),
  )
})

test('a relation to something that is not drawn is left out', () => {
  expect(drawGraph(['a'], [{ from: 'a', relation: 'amends', to: 'b' }]).arcs).toEqual([])
})
