import { and, eq, isNull } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { decisions } from '../schema.ts'

/** Joins a case with the decision that holds for it: an overturned one stays in the record, but not in the way. */
export const standingDecisionOf = (caseId: PgColumn | string) =>
  and(eq(decisions.caseId, caseId), isNull(decisions.replacedAt))
