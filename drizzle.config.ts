import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/platform/**/schema.ts', './src/modules/**/schema.ts'],
  // The test that nothing is missing generates into a copy.
  out: process.env.MIGRATIONS ?? './migrations',
})
