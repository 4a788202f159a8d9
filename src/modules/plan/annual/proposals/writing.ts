import { and, eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import type { Activity } from '../activity/columns.ts'
import { type EstimateRow, sharesOf, totalOf } from '../activity/estimate.ts'
import { askedAgency } from '../cycle/queries.ts'
import { lastDayFor } from '../cycle/rules.ts'
import { annualAgencies } from '../cycle/schema.ts'
import { findCycle } from '../reach.ts'
import { append } from './entry.ts'
import { type FoundProposal, findProposal } from './queries.ts'
import { refusalToSend, refusalToWrite, type SendingRefusal, type WritingRefusal } from './rules.ts'
import { annualProposalRows, annualProposals } from './schema.ts'

export type Written = { activity: Activity; rows: readonly EstimateRow[] }
type Seen = number | undefined

/** An agency that was asked begins a proposal; nobody else sees it before it is sent. */
export const draftProposal = (
  scope: SignedScope,
  annualPlanId: string,
  agencyId: string,
  { activity, rows }: Written,
): Promise<Outcome<string, 'collecting-over'> | undefined> =>
  inTransaction(scope, async (scope) => {
    const cycle = await findCycle(scope, annualPlanId, 'share')
    if (!cycle?.reach.own.includes(agencyId)) return undefined
    if (!(await askedAgency(scope, annualPlanId, agencyId))) return undefined
    if (cycle.annual.state !== 'collecting') return refused('collecting-over')
    const id = newId()
    await scope.db.insert(annualProposals).values({
      id,
      annualPlanId,
      agencyId,
      ...activity,
      writtenBy: scope.actor.id,
      changedBy: scope.actor.id,
      changedAt: scope.now,
    })
    await writeRows(scope, id, rows)
    return done(id)
  })

/** Keeps what was written; of two who write at once, the second is told. */
export const saveProposal = (
  scope: SignedScope,
  id: string,
  seen: Seen,
  written: Written,
): Promise<Outcome<string, WritingRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const found = await holdOwn(scope, id)
    if (!found) return undefined
    const refusal = refusalToWrite(found.proposal, found.cycle.annual.state, seen)
    if (refusal) return refused(refusal)
    await write(scope, found, written)
    return done(id)
  })

/** Sends a proposal as it is written now to the Department. */
export const sendProposal = (
  scope: SignedScope,
  id: string,
  seen: Seen,
  written: Written,
): Promise<Outcome<string, SendingRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const found = await holdOwn(scope, id)
    if (!found) return undefined
    const { cycle, proposal } = found
    const { annual } = cycle
    const asked = await askedAgency(scope, annual.id, proposal.agencyId, { hold: true })
    const refusal = refusalToSend(proposal, annual.state, {
      seen,
      today: scope.today,
      lastDay: lastDayFor(annual, asked),
    })
    if (refusal) return refused(refusal)
    await write(scope, found, written, {
      state: 'submitted',
      sentBackReason: null,
      submittedBy: scope.actor.id,
      submittedAt: scope.now,
    })
    await scope.db
      .update(annualAgencies)
      .set({ declinedAt: null, declinedBy: null })
      .where(
        and(
          eq(annualAgencies.annualPlanId, annual.id),
          eq(annualAgencies.agencyId, proposal.agencyId),
        ),
      )
    await append(scope, 'plan.proposal-submitted', {
      ...found,
      proposal: { ...proposal, name: written.activity.name },
      amount: totalOf(sharesOf(written.rows)),
    })
    return done(id)
  })

/** A proposal of an agency for which the person proposes, held still. */
export async function holdOwn(scope: SignedScope, id: string): Promise<FoundProposal | undefined> {
  const found = await findProposal(scope, id, { hold: true })
  return found?.cycle.reach.own.includes(found.proposal.agencyId) ? found : undefined
}

async function write(
  scope: SignedScope,
  { proposal }: FoundProposal,
  { activity, rows }: Written,
  more: Partial<typeof annualProposals.$inferInsert> = {},
): Promise<void> {
  await scope.db
    .update(annualProposals)
    .set({
      ...activity,
      ...more,
      changedBy: scope.actor.id,
      changedAt: scope.now,
      version: proposal.version + 1,
    })
    .where(eq(annualProposals.id, proposal.id))
  await scope.db.delete(annualProposalRows).where(eq(annualProposalRows.proposalId, proposal.id))
  await writeRows(scope, proposal.id, rows)
}

async function writeRows({ db }: SignedScope, proposalId: string, rows: readonly EstimateRow[]) {
  if (rows.length > 0)
    await db
      .insert(annualProposalRows)
      .values(rows.map((row, index) => ({ id: newId(), proposalId, ordinal: index + 1, ...row })))
}
