import { and, eq, lte } from 'drizzle-orm'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { visitExchange } from './exchange-visit.ts'
import { visitFeed } from './feed-visit.ts'
import { isOnlyNote } from './problems.ts'
import { pauseAfter } from './rules.ts'
import { partners } from './schema.ts'

export const VISIT = 'exchange.partner-visit'
const MINUTE = 60_000

/** Sends somebody to each partner whose time has come. */
export const visitDue = (scope: Scope): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const due = await inside.db
      .select({ id: partners.id, everyMinutes: partners.everyMinutes })
      .from(partners)
      .where(and(eq(partners.active, true), lte(partners.nextAt, inside.now)))
      .for('update', { skipLocked: true })
    for (const { id, everyMinutes } of due) {
      const nextAt = new Date(inside.now.getTime() + everyMinutes * MINUTE)
      await inside.db.update(partners).set({ nextAt }).where(eq(partners.id, id))
      await inside.jobs.enqueue(inside.db, VISIT, { partnerId: id })
    }
  })

/** Reads what a partner has now, and writes down what came of it: one state, whatever happened. */
export async function visitPartner(scope: Scope, partnerId: string): Promise<void> {
  const [partner] = await scope.db.select().from(partners).where(eq(partners.id, partnerId))
  if (!partner?.active) return
  const visit = await (partner.feed === 'package' ? visitExchange : visitFeed)(scope, partner)
  const well = isOnlyNote(visit.problem)
  const failures = well ? 0 : partner.failures + 1
  const pause = pauseAfter(partner.everyMinutes, failures)
  await scope.db
    .update(partners)
    .set({
      ...visit.change,
      problem: visit.problem,
      detail: visit.detail ?? null,
      failures,
      triedAt: scope.now,
      ...(well ? { succeededAt: scope.now } : {}),
      nextAt: new Date(scope.now.getTime() + pause * MINUTE),
    })
    // Who changed the partner meanwhile is not overwritten with what the old source said of itself.
    .where(and(eq(partners.id, partnerId), eq(partners.version, partner.version)))
}
