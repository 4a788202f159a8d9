import { sql } from 'drizzle-orm'
import type { Database } from '#platform/database.ts'
import type { Scope } from '#platform/scope.ts'
import { keep } from '../../src/modules/portal/search/writing.ts'
import { corpus } from '../../test/search/corpus.ts'
import { library } from '../../test/search/library.ts'

const BATCH = 500

/** All of a scope that the search reads. */
export const scopeOn = (db: Database): Scope => {
  const now = new Date()
  const unused = (): never => {
    throw new Error('the search only reads')
  }
  return {
    db,
    actor: null,
    now,
    today: now.toISOString().slice(0, 10),
    clock: () => now,
    locale: 'vi',
    jobs: { enqueue: unused },
    ledger: { append: unused },
    files: { put: unused, open: unused, remove: unused },
    origin: '',
  } as unknown as Scope
}

/** Writes so many made-up documents and the library among them; the seconds that takes. */
export async function fill(db: Database, size: number): Promise<number> {
  const began = performance.now()
  let batch = [...library]
  for (const thing of corpus(size)) {
    batch.push(thing)
    if (batch.length < BATCH) continue
    await keep(scopeOn(db), batch)
    batch = []
  }
  await keep(scopeOn(db), batch)
  await db.execute(sql`vacuum analyze portal.search_documents`)
  return (performance.now() - began) / 1000
}
