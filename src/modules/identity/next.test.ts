import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DESK, localPath } from './next.ts'

test.each([
  '//evil.example',
  '///evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  '/\\/evil.example',
  '\\/evil.example',
  '/%2Fevil.example',
  '/%5Cevil.example',
  '%2F%2Fevil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  ' //evil.example',
  '/en//evil.example',
  '/en/%5cevil.example',
  '/en/%2Fevil.example',
  '/./%5cevil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  'https://evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  'evil.example',
  '@evil.example',
  '/\u0000/evil.example',
  `/${'a'.repeat(3000)}`,
  '',
  undefined,
])('does not lead away to %j', (next) => {
  expect(localPath(next)).toBe(DESK)
})

test.each([
  ['/tai-khoan', '/tai-khoan'],
  ['/en/tai-khoan', '/tai-khoan'],
  ['/en', '/'],
  ['/', '/'],
  ['/ke-hoach/chi-tieu/I1?nam=2020&x=%2F', '/ke-hoach/chi-tieu/I1?nam=2020&x=%2F'],
  ['/a?next=//b', '/a?next=//b'],
])('leads on to %s', (next, path) => {
  expect(localPath(next)).toBe(path)
})

test('whatever is asked for, a browser stays on this host', () => {
  const origin = 'https://here.example'
  const parts = fc.constantFrom('/', '\\', '%2f', '%5c', '.', '..', '@', ':', 'evil.example', 'en')
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (pieces) => {
      const path = localPath(pieces.join(''))
      for (const there of [path, `/en${path}`, decodeURIComponent(path)])
        expect(new URL(there, origin).origin).toBe(origin)
    }),
  )
})
