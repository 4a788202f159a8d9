import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { commitments } from '../schema.ts'
import { paymentRequests } from './schema.ts'

/** A payment that went out: its number in the commitment, amount in đồng and city day. */
export type Paid = { subjectId: string; ordinal: number; amount: number; paidOn: string }

/** What was paid for some things, by their ids. Amounts and days alone: whose account it was is nobody's matter here. */
export async function paidFor(
  { db }: Scope,
  subjectType: string,
  subjectIds: readonly string[],
): Promise<Paid[]> {
  if (subjectIds.length === 0) return []
  const rows = await db
    .select({
      subjectId: commitments.subjectId,
      ordinal: paymentRequests.ordinal,
      amount: paymentRequests.amount,
      paidOn: paymentRequests.paidOn,
    })
    .from(paymentRequests)
    .innerJoin(commitments, eq(commitments.id, paymentRequests.commitmentId))
    .where(
      and(
        eq(paymentRequests.state, 'paid'),
        eq(commitments.subjectType, subjectType),
        inArray(commitments.subjectId, [...subjectIds]),
      ),
    )
    .orderBy(asc(commitments.subjectId), asc(paymentRequests.ordinal))
  return rows.flatMap(({ paidOn, ...row }) => (paidOn ? [{ ...row, paidOn }] : []))
}
