import { DatabaseError } from 'pg'

/** The constraint that a failed write ran into, or undefined when it failed for another reason. */
export function violatedConstraint(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof DatabaseError) return cause.constraint
  return undefined
}
