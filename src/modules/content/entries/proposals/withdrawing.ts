import { and, eq, inArray } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import type { Entry } from '../schema.ts'
import { append, takeBack, write } from '../writing.ts'
import { lockOwn } from './actions.ts'
import { entryProposals } from './schema.ts'

const nothing = { vi: '', en: null }

/** Takes one's own entry off the portal at once. About oneself it takes the consent back, and what was written is deleted. */
export const withdrawOwn = (
  scope: SignedScope,
  id: string,
): Promise<Outcome<{ id: string }, 'already-withdrawn'> | undefined> =>
  inTransaction(scope, async (inside) => {
    const entry = await lockOwn(inside, id)
    if (!entry) return undefined
    // A page about a person that an editor took off still holds what the person wrote.
    if (entry.state === 'withdrawn' && entry.consentedAt === null)
      return refused('already-withdrawn')
    if (entry.personId) {
      await forget(inside, entry)
      return done({ id })
    }
    await takeBackProposals(inside, id)
    if (entry.state === 'published') await takeBack(inside, entry, 'by-owner')
    else await write(inside, entry, { state: 'withdrawn' })
    return done({ id })
  })

const takeBackProposals = ({ db, now }: Scope, entryId: string) =>
  db
    .update(entryProposals)
    .set({ state: 'taken-back', decidedAt: now })
    .where(
      and(
        eq(entryProposals.entryId, entryId),
        inArray(entryProposals.state, ['waiting', 'returned']),
      ),
    )

/** Deletes what a page says of a person; that there was one, and when, stays in the ledger without a name. */
export async function forget(scope: Scope, entry: Entry): Promise<void> {
  const emptied = {
    slug: `da-rut-${entry.id}`,
    title: { vi: 'Hồ sơ đã rút', en: 'Profile taken back' },
    summary: nothing,
    body: nothing,
    facts: {},
    folded: '',
    organisationId: null,
    consentedAt: null,
  }
  const { title, summary, body } = emptied
  await takeBackProposals(scope, entry.id)
  await scope.db
    .update(entryProposals)
    .set({ content: { title, summary, body, organisationId: null, facts: {} }, reason: null })
    .where(eq(entryProposals.entryId, entry.id))
  await append(scope, 'content.entry-consent-withdrawn', entry)
  if (entry.state === 'published') await takeBack(scope, entry, 'consent-withdrawn', emptied)
  else await write(scope, entry, { ...emptied, state: 'withdrawn' })
}
