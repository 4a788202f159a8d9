import { eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import type { Act } from '../acts.ts'
import { move, proveBooks } from '../books/entering.ts'
import { holdLine } from '../reach.ts'
import { type Line, lines, sources } from '../schema.ts'
import { findLine, maySpendFor } from './queries.ts'
import {
  type AllocationRefusal,
  type AppraisalRefusal,
  type RejectionRefusal,
  refusalToAllocate,
  refusalToAppraise,
  refusalToReject,
} from './rules.ts'

export type Estimate = Pick<
  Line,
  'year' | 'sourceId' | 'programmeId' | 'title' | 'explanation' | 'agencyId'
> & { amount: number }

export type EstimateRefusal = 'source-unknown' | 'not-your-agency'

/** An officer asks a source for a year's money of the agency. */
export const estimateLine = (
  scope: SignedScope,
  { amount, ...given }: Estimate,
): Promise<Outcome<{ id: string }, EstimateRefusal>> =>
  inTransaction(scope, async (inside) => {
    if (!maySpendFor(inside, given.agencyId)) return refused('not-your-agency')
    const found = await inside.db.select().from(sources).where(eq(sources.id, given.sourceId))
    if (found.length === 0) return refused('source-unknown')
    const id = newId()
    await inside.db.insert(lines).values({
      id,
      ...given,
      estimated: amount,
      estimatedBy: inside.actor.id,
      createdAt: inside.now,
    })
    await append(inside, 'budget.line-estimated', { id, ...given }, amount)
    return done({ id })
  })

type Judged<Refusal extends string> = Promise<Outcome<string, Refusal> | undefined>
type Seen = { version: number | undefined }

/** Finance says how much of an estimate is right, and why. */
export const appraiseLine = (
  scope: SignedScope,
  id: string,
  { amount, note, version }: Seen & { amount: number; note: string },
): Judged<AppraisalRefusal> =>
  inTransaction(scope, async (inside) => {
    const line = holds(inside.actor, 'finance') && (await reached(inside, id))
    if (!line) return undefined
    const refusal = refusalToAppraise(line, { actorId: inside.actor.id, version }, amount)
    if (refusal) return refused(refusal)
    await change(inside, line, {
      state: 'appraised',
      appraised: amount,
      appraisalNote: note,
      appraisedBy: inside.actor.id,
    })
    await append(inside, 'budget.line-appraised', line, amount)
    return done(id)
  })

/** A leader makes a part of the appraised amount available; the parts add up, never above it. */
export const allocateLine = (
  scope: SignedScope,
  id: string,
  { amount, basis, version }: Seen & { amount: number; basis: string },
): Judged<AllocationRefusal> =>
  inTransaction(scope, async (inside) => {
    const line = holds(inside.actor, 'leader') && (await reached(inside, id))
    if (!line) return undefined
    const refusal = refusalToAllocate(line, { actorId: inside.actor.id, version }, amount)
    if (refusal) return refused(refusal)
    await change(inside, line, { state: 'allocated', allocated: line.allocated + amount })
    await move(
      inside,
      { lineId: id, from: 'granted', to: 'available', amount },
      { act: 'budget.line-allocated', ...about(line), facts: { basis } },
    )
    await proveBooks(inside, { lineId: id })
    return done(id)
  })

/** Ends an estimate with a reason, which stands where the appraisal's note would. */
export const rejectLine = (
  scope: SignedScope,
  id: string,
  { reason, version }: Seen & { reason: string },
): Judged<RejectionRefusal> =>
  inTransaction(scope, async (inside) => {
    const { actor } = inside
    const roles = { finance: holds(actor, 'finance'), leader: holds(actor, 'leader') }
    const line = (roles.finance || roles.leader) && (await reached(inside, id))
    if (!line) return undefined
    const refusal = refusalToReject(line, { version }, roles)
    if (refusal) return refused(refusal)
    await change(inside, line, { state: 'rejected', appraisalNote: reason })
    await append(inside, 'budget.line-rejected', line)
    return done(id)
  })

const reached = async (scope: SignedScope, id: string) =>
  (await findLine(scope, id)) && holdLine(scope, id)

const change = ({ db }: SignedScope, { id, version }: Line, what: Partial<Line>) =>
  db
    .update(lines)
    .set({ ...what, version: version + 1 })
    .where(eq(lines.id, id))

const about = ({ id, title, agencyId }: Pick<Line, 'id' | 'title' | 'agencyId'>) => ({
  subject: { type: 'budget-line', id, label: title },
  organisationId: agencyId,
})

const append = (
  scope: SignedScope,
  act: Act,
  line: Pick<Line, 'id' | 'title' | 'agencyId' | 'year'>,
  amount?: number,
) =>
  scope.ledger.append(scope, {
    act,
    ...about(line),
    ...(amount === undefined ? {} : { amount }),
    facts: { year: line.year },
  })
