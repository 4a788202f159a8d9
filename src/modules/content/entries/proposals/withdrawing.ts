import { and, eq } from 'drizzle-orm'
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
    if (entry.state === 'withdrawn') return refused('already-withdrawn')
    await inside.db
      .update(entryProposals)
      .set({ state: 'taken-back', decidedAt: scope.now })
      .where(and(eq(entryProposals.entryId, id), eq(entryProposals.state, 'waiting')))
    if (entry.personId) await forget(inside, entry)
    else if (entry.state === 'published') await takeBack(inside, entry, 'by-owner')
    else await write(inside, entry, { state: 'withdrawn' })
    return done({ id })
  })

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
  await scope.db
    .update(entryProposals)
    .set({ content: { title, summary, body, organisationId: null, facts: {} } })
    .where(eq(entryProposals.entryId, entry.id))
  await append(scope, 'content.entry-consent-withdrawn', entry)
  if (entry.state === 'published') await takeBack(scope, entry, 'consent-withdrawn', emptied)
  else await write(scope, entry, { ...emptied, state: 'withdrawn' })
}
