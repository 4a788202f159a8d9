import { expect, test } from 'vitest'
import { directoryQuery, filterQuery } from './filter.ts'

test('what was left empty is no filter', () => {
  expect(filterQuery.parse({ q: '', loai: '', 'linh-vuc': '' })).toEqual({
    q: undefined,
    kind: undefined,
    sector: undefined,
    page: 1,
  })
})

test('a filter goes along from page to page', () => {
  const filter = { q: 'cảng', kind: 'startup' as const, sector: 'logistics' as const }
  const query = directoryQuery(filter, 3)
  const read = filterQuery.parse(Object.fromEntries(new URLSearchParams(query)))
  expect(read).toEqual({ ...filter, page: 3 })
  expect(directoryQuery({}, 1)).toBe('')
})

test.each([
  { loai: 'kẻ lạ' },
  { page: '0' },
  { page: '-1' },
  { page: 'x' },
  { q: 'x'.repeat(101) },
])('the filter %o is refused', (query) => {
  expect(filterQuery.safeParse(query).success).toBe(false)
})
