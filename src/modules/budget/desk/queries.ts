import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import {
  type Approval,
  approvals,
  type PaymentRequest,
  paymentRequests,
} from '../payments/schema.ts'
import { expenses } from '../proofs/schema.ts'
import { type Commitment, commitments, items, type Line, lines, settings } from '../schema.ts'
import type { LineState } from '../states.ts'

type Db = Pick<Scope, 'db'>

export const linesIn = ({ db }: Db, states: LineState[]): Promise<Line[]> =>
  db
    .select()
    .from(lines)
    .where(inArray(lines.state, states))
    .orderBy(asc(lines.createdAt), asc(lines.id))

export type WaitingRequest = {
  request: PaymentRequest
  commitment: Commitment
  /** Approvals that stand. */
  approvals: Approval[]
}

/** The requests that wait for a word or for the money, the oldest first. */
export async function requestsUnderWay({ db }: Db): Promise<WaitingRequest[]> {
  const rows = await db
    .select({ request: paymentRequests, commitment: commitments })
    .from(paymentRequests)
    .innerJoin(commitments, eq(commitments.id, paymentRequests.commitmentId))
    .where(inArray(paymentRequests.state, ['requested', 'approved']))
    .orderBy(asc(paymentRequests.requestedAt), asc(paymentRequests.id))
  const ids = rows.map(({ request }) => request.id)
  const given =
    ids.length === 0
      ? []
      : await db
          .select()
          .from(approvals)
          .where(
            and(
              inArray(approvals.requestId, ids),
              eq(approvals.approved, true),
              isNull(approvals.voidedAt),
            ),
          )
  return rows.map((row) => ({
    ...row,
    approvals: given.filter(({ requestId }) => requestId === row.request.id),
  }))
}

export type Unsettled = { commitment: Commitment; unsettled: number; proven: number; since: Date }

/** Open commitments that money was paid on, with how many items are unsettled, and how many of those have proofs. */
export async function unsettledCommitments(
  { db }: Db,
  payeeIds?: readonly string[],
): Promise<Unsettled[]> {
  if (payeeIds?.length === 0) return []
  const proven = sql`exists (select 1 from ${expenses} where ${expenses.itemId} = ${items.id} and ${expenses.withdrawnAt} is null)`
  const rows = await db
    .select({
      id: commitments.id,
      unsettled: sql<number>`count(*) filter (where ${items.settledAt} is null)`.mapWith(Number),
      proven: sql<number>`count(*) filter (where ${items.settledAt} is null and ${proven})`.mapWith(
        Number,
      ),
    })
    .from(commitments)
    .innerJoin(items, eq(items.commitmentId, commitments.id))
    .where(
      and(
        isNull(commitments.closedAt),
        payeeIds ? inArray(commitments.payeeId, [...payeeIds]) : undefined,
        sql`exists (select 1 from ${paymentRequests} where ${paymentRequests.commitmentId} = ${commitments.id} and ${paymentRequests.state} = 'paid')`,
      ),
    )
    .groupBy(commitments.id)
  if (rows.length === 0) return []
  const found = await db
    .select()
    .from(commitments)
    .where(
      inArray(
        commitments.id,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(commitments.createdAt))
  return found.flatMap((commitment) => {
    const row = rows.find(({ id }) => id === commitment.id)
    return row
      ? [{ commitment, unsettled: row.unsettled, proven: row.proven, since: commitment.createdAt }]
      : []
  })
}

/** The payees among these that have been promised money and have stated no account. */
export async function payeesWithoutAccount(
  { db }: Db,
  payeeIds: readonly string[],
): Promise<{ payeeId: string; since: Date }[]> {
  if (payeeIds.length === 0) return []
  const rows = await db
    .select({
      payeeId: commitments.payeeId,
      since: sql<string>`min(${commitments.createdAt})`,
    })
    .from(commitments)
    .where(
      and(
        inArray(commitments.payeeId, [...payeeIds]),
        isNull(commitments.closedAt),
        sql`not exists (select 1 from budget.bank_accounts b where b.organisation_id = ${commitments.payeeId} and b.replaced_at is null)`,
      ),
    )
    .groupBy(commitments.payeeId)
  return rows.map(({ payeeId, since }) => ({ payeeId, since: new Date(since) }))
}

export const hasThreshold = async ({ db }: Db): Promise<boolean> =>
  (await db.$count(settings, eq(settings.key, 'two-approvals-from'))) > 0
