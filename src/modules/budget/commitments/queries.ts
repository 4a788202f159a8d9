import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Scope, SignedScope } from '#platform/scope.ts'
import { balancesOfCommitments } from '../books/queries.ts'
import { type Balances, nothing } from '../books/rules.ts'
import { type PaymentRequest, paymentRequests } from '../payments/schema.ts'
import { commitmentsReached, type Held, holdLine } from '../reach.ts'
import { type Commitment, commitments, lines } from '../schema.ts'

export async function findCommitment(scope: Scope, id: string): Promise<Held | undefined> {
  const [found] = await scope.db
    .select({ line: lines, commitment: commitments })
    .from(commitments)
    .innerJoin(lines, eq(lines.id, commitments.lineId))
    .where(and(eq(commitments.id, id), commitmentsReached(scope)))
  return found
}

/** A commitment within reach, held still with its line; always the line first, so that two never wait for each other. */
export async function holdCommitment(scope: SignedScope, id: string): Promise<Held | undefined> {
  const found = await findCommitment(scope, id)
  const line = found && (await holdLine(scope, found.line.id))
  if (!line) return undefined
  const [commitment] = await scope.db
    .select()
    .from(commitments)
    .where(eq(commitments.id, id))
    .for('update')
  return commitment && { line, commitment }
}

/** What a line promised, oldest first. */
export const commitmentsOfLine = (scope: Scope, lineId: string): Promise<Commitment[]> =>
  scope.db
    .select()
    .from(commitments)
    .where(and(eq(commitments.lineId, lineId), commitmentsReached(scope)))
    .orderBy(asc(commitments.createdAt), asc(commitments.id))

export const requestsOf = (
  { db }: Pick<Scope, 'db'>,
  commitmentIds: readonly string[],
): Promise<PaymentRequest[]> =>
  commitmentIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(paymentRequests)
        .where(inArray(paymentRequests.commitmentId, [...commitmentIds]))
        .orderBy(asc(paymentRequests.requestedAt), asc(paymentRequests.ordinal))

export type Standing = {
  commitment: Commitment
  balances: Balances
  requests: PaymentRequest[]
}

/** How the money of some awards stands, by the award's id: balances in đồng and every request. For ids that the asker already reached. */
export async function standingOf(
  scope: Pick<Scope, 'db'>,
  subjectType: string,
  subjectIds: readonly string[],
): Promise<Map<string, Standing>> {
  if (subjectIds.length === 0) return new Map()
  const rows = await scope.db
    .select()
    .from(commitments)
    .where(
      and(
        eq(commitments.subjectType, subjectType),
        inArray(commitments.subjectId, [...subjectIds]),
      ),
    )
  const ids = rows.map(({ id }) => id)
  const balances = await balancesOfCommitments(scope, ids)
  const requests = await requestsOf(scope, ids)
  return new Map(
    rows.map((commitment) => [
      commitment.subjectId,
      {
        commitment,
        balances: balances.get(commitment.id) ?? nothing,
        requests: requests.filter(({ commitmentId }) => commitmentId === commitment.id),
      },
    ]),
  )
}
