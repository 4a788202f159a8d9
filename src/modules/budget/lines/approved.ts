import { eq } from 'drizzle-orm'
import { findActor } from '#modules/identity/index.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import type { Act } from '../acts.ts'
import { move, proveBooks } from '../books/entering.ts'
import { type Line, lines, sources } from '../schema.ts'
import type { Estimate } from './actions.ts'

/** An amount with whoever set it and when. */
export type Word = { amount: number; by: string; at: Date }

export type ApprovedLine = Omit<Estimate, 'amount'> & {
  estimated: Word
  appraised: Word
  appraisalNote: string
  basis: string
}

export type ApprovedRefusal = 'source-unknown' | 'own-estimate' | 'above-estimate'

/**
 * A leader makes available what was estimated, appraised and approved elsewhere, such as a line of a year's plan.
 * The books show it as they show any line: who estimated, who appraised and who allocated, each once and no two the same.
 */
export const allocateApproved = (
  scope: SignedScope,
  { estimated, appraised, appraisalNote, basis, ...given }: ApprovedLine,
): Promise<Outcome<{ id: string }, ApprovedRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!holds(inside.actor, 'leader')) return undefined
    if (new Set([estimated.by, appraised.by, inside.actor.id]).size < 3)
      return refused('own-estimate')
    if (appraised.amount > estimated.amount) return refused('above-estimate')
    const found = await inside.db.select().from(sources).where(eq(sources.id, given.sourceId))
    if (found.length === 0) return refused('source-unknown')
    const id = newId()
    const line = { id, ...given }
    await inside.db.insert(lines).values({
      ...line,
      state: 'allocated',
      estimated: estimated.amount,
      estimatedBy: estimated.by,
      appraised: appraised.amount,
      appraisedBy: appraised.by,
      appraisalNote,
      allocated: appraised.amount,
      createdAt: inside.now,
    })
    await append(inside, 'budget.line-estimated', line, estimated)
    await append(inside, 'budget.line-appraised', line, appraised)
    await move(
      inside,
      { lineId: id, from: 'granted', to: 'available', amount: appraised.amount },
      { act: 'budget.line-allocated', ...about(line), facts: { year: given.year, basis } },
    )
    await proveBooks(inside, { lineId: id })
    return done({ id })
  })

const about = ({ id, title, agencyId }: Pick<Line, 'id' | 'title' | 'agencyId'>) => ({
  subject: { type: 'budget-line', id, label: title },
  organisationId: agencyId,
})

/** The ledger names whoever said it, on the day on which they did. */
async function append(
  scope: SignedScope,
  act: Act,
  line: Pick<Line, 'id' | 'title' | 'agencyId' | 'year'>,
  { amount, by, at }: Word,
): Promise<void> {
  const actor = (await findActor(scope.db, by)) ?? scope.actor
  await scope.ledger.append(
    { ...scope, actor },
    { act, ...about(line), amount, occurredAt: at, facts: { year: line.year } },
  )
}
