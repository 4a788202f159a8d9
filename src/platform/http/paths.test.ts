import { expect, test } from 'vitest'
import { ID, link, SLUG } from './paths.ts'

test('an address is made from the pattern that routes it', () => {
  expect(link('/a/:id/b/:slug', { id: '1', slug: 'x' })).toBe('/a/1/b/x')
  expect(link(`/ho-so/:id{${ID}}`, { id: 'abc' })).toBe('/ho-so/abc')
  expect(link(`/ho-so/:id{${ID}}/tep/:file{${ID}}`, { id: 'a', file: 'b' })).toBe('/ho-so/a/tep/b')
  expect(link(`/tin-tuc/:slug{${SLUG}}`, { slug: 'chao' })).toBe('/tin-tuc/chao')
})

test('what goes into an address is escaped', () => {
  expect(link('/a/:x', { x: 'a/b?c' })).toBe('/a/a%2Fb%3Fc')
})
