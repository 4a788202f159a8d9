import { eq } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { mayMove } from './reach.ts'
import { type Import, imports } from './schema.ts'
import type { ImportState } from './states.ts'
import { isAtWork } from './steps.ts'

/** One step of one move a message: a step that is cut off is begun again, and those done stay done. */
export const IMPORT_QUEUE = 'exchange.import-step'

/** A move held still for the rest of the transaction, for whoever may move things in. */
export async function lockImport(scope: Scope, id: string): Promise<Import | undefined> {
  return mayMove(scope) ? holdImport(scope, id) : undefined
}

/** The same for the job, which nobody asks. */
export async function holdImport({ db }: Scope, id: string): Promise<Import | undefined> {
  const [one] = await db.select().from(imports).where(eq(imports.id, id)).for('update')
  return one
}

/** Brings a move into a state; where the state is a job's, the job is called in the same transaction. */
export async function advance(
  { db, jobs }: Scope,
  { id, version }: Import,
  state: ImportState,
  change: Partial<Import> = {},
): Promise<void> {
  await db
    .update(imports)
    .set({ ...change, state, version: version + 1 })
    .where(eq(imports.id, id))
  if (isAtWork({ state })) await jobs.enqueue(db, IMPORT_QUEUE, { importId: id })
}
