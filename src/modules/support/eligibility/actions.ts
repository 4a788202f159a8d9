import { isDeepStrictEqual } from 'node:util'
import { and, eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { criteria, type StoredCriterion } from './schema.ts'

export type NewCriterion = Omit<StoredCriterion, 'id' | 'setCode'> & { setCode?: string }

/** Takes over the criteria of a plan. Loaded again they stay as they are; a new wording from the same day replaces the old. */
export const publishCriteria = (scope: Scope, list: readonly NewCriterion[]): Promise<void> =>
  inTransaction(scope, async (inside) => {
    for (const criterion of list) await publish(inside, criterion)
  })

async function publish(scope: Scope, given: NewCriterion): Promise<void> {
  const criterion = columnsOf(given)
  const { code, holdsFrom, clause } = criterion
  const [known] = await scope.db
    .select()
    .from(criteria)
    .where(and(eq(criteria.code, code), eq(criteria.holdsFrom, holdsFrom)))
    .for('update')
  const id = known?.id ?? newId()
  if (isDeepStrictEqual(known, { id, ...criterion })) return
  await scope.db
    .insert(criteria)
    .values({ id, ...criterion })
    .onConflictDoUpdate({ target: [criteria.code, criteria.holdsFrom], set: criterion })
  await scope.ledger.append(scope, {
    act: 'support.criterion-published',
    subject: { type: 'criterion', id, label: code },
    facts: { clause, holdsFrom },
  })
}

/** A plan file may say more of a criterion than is kept here. */
const columnsOf = (given: NewCriterion): Omit<StoredCriterion, 'id'> => ({
  code: given.code,
  appliesTo: given.appliesTo,
  rule: given.rule,
  clause: given.clause,
  setCode: given.setCode ?? null,
  wording: given.wording,
  whatIsMissing: given.whatIsMissing,
  holdsFrom: given.holdsFrom,
  holdsUntil: given.holdsUntil,
})
