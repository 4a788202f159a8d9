import { eq } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { keepsEntries } from '../reach.ts'
import { type Entry, entries } from '../schema.ts'
import { append, makePublic, type ReferenceRefusal, rewrite } from '../writing.ts'
import { tellProposer } from './letters.ts'
import { type DecideRefusal, refusalToDecide } from './rules.ts'
import { entryProposals, type Proposal } from './schema.ts'

type Read = { version: number | undefined; entryVersion: number }
type Decided = Outcome<{ entryId: string }, DecideRefusal | ReferenceRefusal>

/** Lets the public read what was proposed, and tells whoever proposed it. */
export const acceptProposal = (
  scope: SignedScope,
  id: string,
  read: Read,
): Promise<Decided | undefined> =>
  onProposal(scope, id, read, async (inside, proposal, entry) => {
    const written = await rewrite(inside, entry, proposal.content)
    if (!written.ok) return written
    const [changed] = await inside.db.select().from(entries).where(eq(entries.id, entry.id))
    if (changed && changed.state !== 'published') await makePublic(inside, changed)
    // The one who proposed it is the one to ask whether it is still right.
    await inside.db
      .update(entries)
      .set({ contactId: proposal.proposedBy })
      .where(eq(entries.id, entry.id))
    await decide(inside, proposal, 'accepted', null)
    await tellProposer(inside, proposal, entry, null)
    return done({ entryId: entry.id })
  })

/** Sends a proposal back with a reason; its writer may correct it and send it again. */
export const returnProposal = (
  scope: SignedScope,
  id: string,
  read: Read,
  reason: string,
): Promise<Decided | undefined> =>
  onProposal(scope, id, read, async (inside, proposal, entry) => {
    await decide(inside, proposal, 'returned', reason)
    await append(inside, 'content.entry-returned', entry)
    await tellProposer(inside, proposal, entry, reason)
    return done({ entryId: entry.id })
  })

const decide = (
  { db, actor, now }: SignedScope,
  { id }: Proposal,
  state: 'accepted' | 'returned',
  reason: string | null,
) =>
  db
    .update(entryProposals)
    .set({ state, reason, decidedBy: actor.id, decidedAt: now })
    .where(eq(entryProposals.id, id))

function onProposal(
  scope: SignedScope,
  id: string,
  read: Read,
  steps: (inside: SignedScope, proposal: Proposal, entry: Entry) => Promise<Decided>,
): Promise<Decided | undefined> {
  return inTransaction(scope, async (inside): Promise<Decided | undefined> => {
    if (!keepsEntries(scope.actor)) return undefined
    const [named] = await inside.db
      .select({ entryId: entryProposals.entryId })
      .from(entryProposals)
      .where(eq(entryProposals.id, id))
    if (!named) return undefined
    // The entry first, as everybody who changes it or proposes does: two who wait for each other would wait for ever.
    const [entry] = await inside.db
      .select()
      .from(entries)
      .where(eq(entries.id, named.entryId))
      .for('update')
    const [proposal] = await inside.db
      .select()
      .from(entryProposals)
      .where(eq(entryProposals.id, id))
      .for('update')
    if (!entry || !proposal) return undefined
    const refusal = refusalToDecide(proposal, entry, read)
    return refusal ? refused(refusal) : steps(inside, proposal, entry)
  })
}
