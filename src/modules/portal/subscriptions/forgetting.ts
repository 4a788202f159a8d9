import { and, inArray, isNotNull, lt } from 'drizzle-orm'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { subscribers, subscriptions } from './schema.ts'

/** Forgets the addresses whose last day has passed: not confirmed, or not renewed. */
export const forgetEnded = (scope: Scope): Promise<void> =>
  inTransaction(scope, async (scope) => {
    const { db, today, ledger } = scope
    const ended = db
      .select({ id: subscribers.id })
      .from(subscribers)
      .where(lt(subscribers.endsOn, today))
    const confirmed = await db
      .select({ id: subscriptions.id, source: subscriptions.source })
      .from(subscriptions)
      .where(and(inArray(subscriptions.subscriberId, ended), isNotNull(subscriptions.confirmedAt)))
    for (const { id, source } of confirmed)
      await ledger.append(scope, {
        act: 'portal.following-ended',
        subject: { type: 'subscription', id, label: source },
      })
    await db.delete(subscribers).where(lt(subscribers.endsOn, today))
  })
