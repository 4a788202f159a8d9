import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Scope, SignedScope } from '#platform/scope.ts'
import { holdCommitment } from '../commitments/queries.ts'
import { commitmentsReached, type Held } from '../reach.ts'
import { commitments } from '../schema.ts'
import { type Approval, approvals, type PaymentRequest, paymentRequests } from './schema.ts'

export async function findRequest(
  scope: Scope,
  id: string,
): Promise<{ request: PaymentRequest; commitmentId: string } | undefined> {
  const [found] = await scope.db
    .select({ request: paymentRequests })
    .from(paymentRequests)
    .innerJoin(commitments, eq(commitments.id, paymentRequests.commitmentId))
    .where(and(eq(paymentRequests.id, id), commitmentsReached(scope)))
  return found && { ...found, commitmentId: found.request.commitmentId }
}

export type HeldRequest = Held & { request: PaymentRequest; approvers: string[] }

/** A request held still with its line and commitment, and whose approval of it stands. */
export async function holdRequest(
  scope: SignedScope,
  id: string,
): Promise<HeldRequest | undefined> {
  const found = await findRequest(scope, id)
  const held = found && (await holdCommitment(scope, found.commitmentId))
  if (!held) return undefined
  const [request] = await scope.db
    .select()
    .from(paymentRequests)
    .where(eq(paymentRequests.id, id))
    .for('update')
  if (!request) return undefined
  const given = await approvalsOf(scope, [id])
  const standing = given.filter((each) => each.approved && !each.voidedAt)
  return { ...held, request, approvers: standing.map(({ approverId }) => approverId) }
}

/** Every word on some requests, oldest first; a voided one was about another account. */
export const approvalsOf = (
  { db }: Pick<Scope, 'db'>,
  requestIds: readonly string[],
): Promise<Approval[]> =>
  requestIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(approvals)
        .where(inArray(approvals.requestId, [...requestIds]))
        .orderBy(asc(approvals.at), asc(approvals.id))

export const unvoided = (requestIds: string[]) =>
  and(inArray(approvals.requestId, requestIds), isNull(approvals.voidedAt))
