import { and, eq, inArray, isNull } from 'drizzle-orm'
import { violatedConstraint } from '#platform/constraints.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { move, proveBooks } from '../books/entering.ts'
import { balancesOfCommitment, balancesOfLine } from '../books/queries.ts'
import { findLine } from '../lines/queries.ts'
import { declineOpen } from '../payments/declining.ts'
import { paymentRequests } from '../payments/schema.ts'
import { lookForSameCost } from '../proofs/alarms.ts'
import { actsForCity, type Held, holdLine } from '../reach.ts'
import { commitments, items } from '../schema.ts'
import { openStates } from '../states.ts'
import { about } from './about.ts'
import { holdCommitment } from './queries.ts'
import {
  type ClosingRefusal,
  type CommitmentRefusal,
  type NewItem,
  type ReleaseRefusal,
  refusalToClose,
  refusalToCommit,
  refusalToRelease,
  totalOf,
} from './rules.ts'

export type NewCommitment = {
  lineId: string
  /** What promises the money: an award of a module above. Each commits once. */
  subject: { type: string; id: string; label: string }
  /** The organisation that is to be paid. */
  payeeId: string
  items: readonly NewItem[]
}

/** Takes the items' state share from what a line has left; the last đồng goes to whoever comes first, and the other is told. */
export async function commit(
  scope: SignedScope,
  { lineId, subject, payeeId, items: wanted }: NewCommitment,
): Promise<Outcome<string, CommitmentRefusal>> {
  try {
    return await inTransaction(scope, async (inside) => {
      const line = (await findLine(inside, lineId)) && (await holdLine(inside, lineId))
      if (!line || !actsForCity(inside, line)) return refused('line-unknown')
      if (await isCommitted(inside, subject)) return refused('already-committed')
      const { available } = await balancesOfLine(inside, lineId)
      const refusal = refusalToCommit(line, available, wanted)
      if (refusal) return refused(refusal)
      const id = newId()
      const amount = totalOf(wanted)
      const commitment = {
        id,
        lineId,
        subjectType: subject.type,
        subjectId: subject.id,
        subjectLabel: subject.label,
        payeeId,
        amount,
        createdAt: inside.now,
      }
      await inside.db.insert(commitments).values(commitment)
      await inside.db.insert(items).values(
        wanted.map((item, index) => ({
          ...item,
          id: newId(),
          commitmentId: id,
          ordinal: index + 1,
        })),
      )
      await move(
        inside,
        { lineId, commitmentId: id, from: 'available', to: 'committed', amount },
        { act: 'budget.committed', ...about({ line, commitment }), facts: { year: line.year } },
      )
      await lookForSameCost(inside, { ...commitment, line, kinds: wanted.map((w) => w.costKind) })
      await proveBooks(inside, { lineId, commitmentId: id })
      return done(id)
    })
  } catch (error) {
    if (violatedConstraint(error) === 'commitments_subject') return refused('already-committed')
    throw error
  }
}

async function isCommitted({ db }: SignedScope, { type, id }: NewCommitment['subject']) {
  const rows = await db
    .select({ id: commitments.id })
    .from(commitments)
    .where(and(eq(commitments.subjectType, type), eq(commitments.subjectId, id)))
  return rows.length > 0
}

/** Gives what is not paid back to the line; requests that were still open are declined with the reason. */
export const release = (
  scope: SignedScope,
  id: string,
  reason: string,
): Promise<Outcome<string, ReleaseRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await holdCommitment(inside, id)
    if (!held || !actsForCity(inside, held.line)) return undefined
    const { committed, paid, receivable } = await balancesOfCommitment(inside, id)
    const refusal = refusalToRelease(held.commitment, committed)
    if (refusal) return refused(refusal)
    await declineOpen(inside, held, reason)
    await giveBack(inside, held, committed)
    if (paid === 0 && receivable === 0) await close(inside, held)
    await proveBooks(inside, { lineId: held.line.id, commitmentId: id })
    return done(id)
  })

/** Ends a commitment whose items are all settled; what was never asked for returns to the line. */
export const closeCommitment = (
  scope: SignedScope,
  id: string,
): Promise<Outcome<string, ClosingRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await holdCommitment(inside, id)
    if (!held || !actsForCity(inside, held.line)) return undefined
    const { committed, paid, receivable } = await balancesOfCommitment(inside, id)
    const refusal = refusalToClose(held.commitment, {
      openRequests: await inside.db.$count(
        paymentRequests,
        and(eq(paymentRequests.commitmentId, id), inArray(paymentRequests.state, openStates)),
      ),
      unsettled: await inside.db.$count(
        items,
        and(eq(items.commitmentId, id), isNull(items.settledAt)),
      ),
      paid,
      receivable,
    })
    if (refusal) return refused(refusal)
    if (committed > 0) await giveBack(inside, held, committed)
    await close(inside, held)
    await proveBooks(inside, { lineId: held.line.id, commitmentId: id })
    return done(id)
  })

const giveBack = (scope: SignedScope, held: Held, amount: number) =>
  move(
    scope,
    {
      lineId: held.line.id,
      commitmentId: held.commitment.id,
      from: 'committed',
      to: 'available',
      amount,
    },
    { act: 'budget.released', ...about(held) },
  )

async function close(scope: SignedScope, held: Held): Promise<void> {
  const { id, version } = held.commitment
  await scope.db
    .update(commitments)
    .set({ closedAt: scope.now, version: version + 1 })
    .where(eq(commitments.id, id))
  await scope.ledger.append(scope, { act: 'budget.commitment-closed', ...about(held) })
}
