import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { type Source, sources } from '../schema.ts'

export type NewSource = Omit<Source, 'id'>

/** Takes over the sources of money that a plan names. Loaded again they stay as they are; a new wording replaces the old, and none is dropped. */
export const publishSources = (scope: Scope, list: readonly NewSource[]): Promise<void> =>
  inTransaction(scope, async (inside) => {
    for (const { code, name, kind, clause } of list)
      await publish(inside, { code, name, kind, clause })
  })

async function publish(scope: Scope, source: NewSource): Promise<void> {
  const [known] = await scope.db
    .select()
    .from(sources)
    .where(eq(sources.code, source.code))
    .for('update')
  const id = known?.id ?? newId()
  if (isDeepStrictEqual(known, { id, ...source })) return
  await scope.db
    .insert(sources)
    .values({ id, ...source })
    .onConflictDoUpdate({ target: sources.code, set: source })
  await scope.ledger.append(scope, {
    act: 'budget.source-published',
    subject: { type: 'source', id, label: source.code },
    facts: { clause: source.clause, kind: source.kind },
  })
}
