import { expect, test } from 'vitest'
import { statusAfter } from './sent.ts'

test.each([
  [undefined, undefined, 200],
  [{}, undefined, 200],
  [{ problems: [{ field: 'x', code: 'required' }] }, undefined, 422],
  [{}, 'stale', 409],
  [undefined, 'stale', 409],
])('after %o and %s a page is a %i', (sent, refusal, status) => {
  expect(statusAfter(sent, refusal)).toBe(status)
})
