import { afterEach, expect, vi } from 'vitest'

// A warning that nobody reads is a fault in waiting: whatever a test makes the program complain about fails the test.
const complaints: unknown[][] = []
for (const level of ['error', 'warn'] as const)
  vi.spyOn(console, level).mockImplementation((...words) => {
    complaints.push(words)
  })

afterEach(() => {
  const heard = complaints.splice(0)
  expect(heard, 'nothing is written to console.error or console.warn').toEqual([])
})
