import { and, asc, eq, inArray, isNull, lt, lte } from 'drizzle-orm'
import type { Timetable } from '#platform/jobs.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { DELIVER } from './delivering.ts'
import { deliveries, webhooks } from './schema.ts'

/** How long it can be read, and sent again, what was told. */
const KEPT_DAYS = 90

/** Sends those on again whose pause is over, the longest waiting first; those of a webhook that is off wait until it is on. */
export const deliverDue = (scope: Scope): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const due = await inside.db
      .select({ deliveryId: deliveries.id })
      .from(deliveries)
      .innerJoin(webhooks, eq(webhooks.id, deliveries.webhookId))
      .where(
        and(
          eq(deliveries.state, 'waiting'),
          lte(deliveries.nextAt, inside.now),
          eq(webhooks.active, true),
          isNull(webhooks.disabledAt),
        ),
      )
      .orderBy(asc(deliveries.nextAt))
      .limit(500)
    for (const each of due) await inside.jobs.enqueue(inside.db, DELIVER, each)
  })

/** Deletes what was told, or given up, long ago. */
export async function clearEnded({ db, now }: Scope): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60 * 1000)
  await db
    .delete(deliveries)
    .where(
      and(inArray(deliveries.state, ['delivered', 'given-up']), lt(deliveries.createdAt, before)),
    )
}

export const timetable: readonly Timetable<Scope>[] = [
  { queue: 'exchange.deliveries-due', cron: '* * * * *', handle: deliverDue },
  { queue: 'exchange.deliveries-clearing', cron: '50 3 * * *', handle: clearEnded },
]
