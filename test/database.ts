import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { inDatabase, onServer } from './server.ts'

export type TestDatabase = { url: string; drop(): Promise<void> }

/** A migrated database without rows, for one test file. */
export async function freshDatabase(): Promise<TestDatabase> {
  const { template } = inject('postgres')
  return create(`template ${template}`)
}

/** A database without even the schema. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return create(`encoding 'UTF8' template template0`)
}

async function create(how: string): Promise<TestDatabase> {
  const { server, template } = inject('postgres')
  // Whatever a test leaves behind goes with the template whose name it begins with.
  const name = `${template}_${randomBytes(4).toString('hex')}`
  await onServer(server, `create database ${name} ${how}`)
  return {
    url: inDatabase(server, name),
    drop: async () => {
      await onServer(server, `drop database if exists ${name} with (force)`)
    },
  }
}
