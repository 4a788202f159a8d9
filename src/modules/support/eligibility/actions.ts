import { isDeepStrictEqual } from 'node:util'
import { and, eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { criteria, type StoredCriterion } from '../schema.ts'

export type NewCriterion = Omit<StoredCriterion, 'id'>

/** Takes over the criteria of a plan. Loaded again they stay as they are; a new wording from the same day replaces the old. */
export const publishCriteria = (scope: Scope, list: readonly NewCriterion[]): Promise<void> =>
  inTransaction(scope, async (inside) => {
    for (const criterion of list) await publish(inside, criterion)
  })

async function publish(scope: Scope, criterion: NewCriterion): Promise<void> {
  const [known] = await scope.db
    .select()
    .from(criteria)
    .where(and(eq(criteria.code, criterion.code), eq(criteria.holdsFrom, criterion.holdsFrom)))
    .for('update')
  const row = { id: known?.id ?? newId(), ...criterion }
  if (known && isDeepStrictEqual(known, { ...known, ...row })) return
  await scope.db
    .insert(criteria)
    .values(row)
    .onConflictDoUpdate({ target: [criteria.code, criteria.holdsFrom], set: criterion })
  await scope.ledger.append(scope, {
    act: 'support.criterion-published',
    subject: { type: 'criterion', id: row.id, label: criterion.code },
    facts: { clause: criterion.clause, holdsFrom: criterion.holdsFrom },
  })
}
