import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { Pool, types } from 'pg'

export type Database = NodePgDatabase
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]
/** What a query runs on: the pool, or the transaction it is part of. */
export type Db = Database | Transaction

// Counts and sums of đồng stay below 2^53, so a bigint may be read as a number.
types.setTypeParser(types.builtins.INT8, Number)
types.setTypeParser(types.builtins.NUMERIC, Number)

export type Connection = { db: Database; pool: Pool; close(): Promise<void> }

export function connect(url: string, { size = 10 }: { size?: number } = {}): Connection {
  const pool = new Pool({ connectionString: url, max: size, application_name: 'benkhoi' })
  // An idle connection that the server drops is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  return { db: drizzle(pool), pool, close: () => pool.end() }
}

/** Refuses a cluster whose locale cannot lower-case Vietnamese: search would silently find nothing. */
export async function assertVietnameseLocale(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ fits: boolean; version: number }>(
    `select lower('Đ') = 'đ' as fits, current_setting('server_version_num')::int as version`,
  )
  if (!rows[0]?.fits)
    throw new Error(
      'The database was created with a locale that does not know Vietnamese letters (lower(Đ) is not đ). ' +
        'Create it with ENCODING UTF8 and LOCALE C.UTF-8 or an ICU locale, then start again.',
    )
  if (rows[0].version < 150000)
    throw new Error('The database server is older than PostgreSQL 15. Use 15 or newer.')
}
