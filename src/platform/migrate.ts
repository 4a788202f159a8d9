import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator'
import { Client } from 'pg'

const MIGRATION_LOCK = 13_940_605

/** Brings a database to the newest schema. Starts that come together wait for each other on one lock. */
export async function migrate(url: string): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'benkhoi-migrate' })
  await client.connect().catch((cause) => {
    const { hostname, port, pathname } = new URL(url)
    throw new Error(
      `The database ${pathname.slice(1)} at ${hostname}:${port || 5432} cannot be reached. Check DATABASE_URL, and that the server runs.`,
      { cause },
    )
  })
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await applyMigrations(drizzle(client), { migrationsFolder: migrationsFolder() })
  } finally {
    await client.end()
  }
}

/** The folder lies beside package.json, both for the sources and for the built bundle. */
function migrationsFolder(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'migrations', 'meta', '_journal.json'))) {
    if (dirname(folder) === folder) throw new Error('the migrations folder is missing')
    folder = dirname(folder)
  }
  return join(folder, 'migrations')
}
