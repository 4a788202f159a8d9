import { eq } from 'drizzle-orm'
import type { Outcome } from './outcome.ts'
import { only } from './outcome.ts'
import { idempotencyKeys } from './schema.ts'
import { inTransaction, type SignedScope } from './scope.ts'

class Withdrawn extends Error {
  readonly outcome: unknown
  constructor(outcome: unknown) {
    super('refused: nothing is kept, so that the same key may be tried again')
    this.outcome = outcome
  }
}

/** Does an act once per form key, door and person. The second caller waits for the first and gets its answer; a refusal frees the key. */
export async function once<S extends SignedScope, Value, Refusal extends string>(
  scope: S,
  formKey: string,
  act: (scope: S) => Promise<Outcome<Value, Refusal> | undefined>,
): Promise<Outcome<Value, Refusal> | undefined> {
  // The answer of one form is not the answer of another, whoever sends its key there.
  const key = `${scope.actor.id}:${scope.door ?? ''}:${formKey}`
  try {
    return await inTransaction(scope, async (inside) => {
      const taken = await inside.db
        .insert(idempotencyKeys)
        .values({ key, usedAt: scope.now })
        .onConflictDoNothing()
        .returning()
      if (taken.length === 0) {
        const rows = await inside.db
          .select()
          .from(idempotencyKeys)
          .where(eq(idempotencyKeys.key, key))
        return only(rows).outcome as Outcome<Value, Refusal>
      }
      const outcome = await act(inside)
      if (!outcome?.ok) throw new Withdrawn(outcome)
      await inside.db.update(idempotencyKeys).set({ outcome }).where(eq(idempotencyKeys.key, key))
      return outcome
    })
  } catch (error) {
    if (error instanceof Withdrawn) return error.outcome as Outcome<Value, Refusal> | undefined
    throw error
  }
}
