import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/sample-folder.ts', 'test/postgres.ts'],
    // A journey of several people through the built program and a real browser.
    testTimeout: 240_000,
    hookTimeout: 120_000,
    // Each journey has a program, a database and a browser of its own.
    maxWorkers: 2,
    expect: { poll: { timeout: 15_000 } },
  },
})
