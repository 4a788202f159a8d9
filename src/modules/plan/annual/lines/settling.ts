import { eq } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { append } from '../proposals/entry.ts'
import { type FoundProposal, findProposal } from '../proposals/queries.ts'
import { fateOf } from '../proposals/rules.ts'
import { annualProposals, type Proposal } from '../proposals/schema.ts'
import { refusalToSettle, type SettlingRefusal } from './rules.ts'

type Settled = Promise<Outcome<string, SettlingRefusal> | undefined>

/** Leaves a proposal that waits out of the plan, with a reason that its proposer reads. */
export const cutProposal = (scope: SignedScope, id: string, reason: string): Settled =>
  onProposal(scope, id, 'waiting', async (scope, found) => {
    const { actor, now } = scope
    await update(scope, found, { cutReason: reason, cutBy: actor.id, cutAt: now })
    await append(scope, 'plan.proposal-cut', found)
  })

/** Takes a proposal that was cut back up: it waits again. */
export const restoreProposal = (scope: SignedScope, id: string): Settled =>
  onProposal(scope, id, 'cut', async (scope, found) => {
    await update(scope, found, { cutReason: null, cutBy: null, cutAt: null })
    await append(scope, 'plan.proposal-restored', found)
  })

const onProposal = (
  scope: SignedScope,
  id: string,
  fate: 'waiting' | 'cut',
  act: (scope: SignedScope, found: FoundProposal) => Promise<void>,
): Settled =>
  inTransaction(scope, async (scope) => {
    const found = await findProposal(scope, id, { hold: true, composing: true })
    if (!found?.cycle.reach.composes) return undefined
    const fits = found.line === null && fateOf(found.proposal, null) === fate
    const refusal = refusalToSettle(found.cycle.annual.state, fits)
    if (refusal) return refused(refusal)
    await act(scope, found)
    return done(id)
  })

const update = (
  { db }: SignedScope,
  { proposal: { id, version } }: FoundProposal,
  what: Partial<Proposal>,
) =>
  db
    .update(annualProposals)
    .set({ ...what, version: version + 1 })
    .where(eq(annualProposals.id, id))
