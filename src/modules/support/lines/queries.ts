import { asc, eq, inArray } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { lines, type SupportLine } from './schema.ts'

/** The support lines of the plan in force, in its order. */
export const listLines = ({ db }: Scope): Promise<SupportLine[]> =>
  db.select().from(lines).where(eq(lines.current, true)).orderBy(asc(lines.position))

/** The lines of these codes, also those that the plan in force no longer has. */
export const linesOf = async ({ db }: Scope, codes: readonly string[]): Promise<SupportLine[]> =>
  codes.length === 0
    ? []
    : db
        .select()
        .from(lines)
        .where(inArray(lines.code, [...codes]))
        .orderBy(asc(lines.position))
