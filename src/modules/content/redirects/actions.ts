import { eq, sql } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { addressKey } from './address.ts'
import { redirects } from './schema.ts'

export type RedirectRefusal = 'not-an-address' | 'same-address'

/** Who writes a redirect waits here, so that two chains cannot grow past each other. */
const REDIRECT_LOCK = 'content.redirects'

/**
 * Makes an old address of this house lead to a new one, both without language prefix.
 * Chains are collapsed as they are written: every old address leads to the last one in a single step.
 */
export const recordRedirect = (
  scope: Scope,
  moved: { from: string; to: string },
): Promise<Outcome<string, RedirectRefusal>> =>
  inTransaction(scope, async ({ db, now }) => {
    const [from, wanted] = [addressKey(moved.from), addressKey(moved.to)]
    if (!from || !wanted) return refused('not-an-address')
    await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${REDIRECT_LOCK}, 0))`)
    const [further] = await db.select().from(redirects).where(eq(redirects.from, wanted))
    // What leads back here has just become the living address.
    const to = further && further.to !== from ? further.to : wanted
    if (from === to) return refused('same-address')
    await db.delete(redirects).where(eq(redirects.from, to))
    await db.update(redirects).set({ to, recordedAt: now }).where(eq(redirects.to, from))
    await db
      .insert(redirects)
      .values({ from, to, recordedAt: now })
      .onConflictDoUpdate({ target: redirects.from, set: { to, recordedAt: now } })
    return done(to)
  })

/** An address that something stands at again leads nowhere else. */
export async function releaseAddress({ db }: Scope, address: string): Promise<void> {
  const key = addressKey(address)
  if (key) await db.delete(redirects).where(eq(redirects.from, key))
}
