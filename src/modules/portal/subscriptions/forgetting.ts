import { and, inArray, isNotNull, isNull, lt } from 'drizzle-orm'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { CONFIRMATION_DAYS } from './rules.ts'
import { subscribers, subscriptions } from './schema.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Forgets what was not confirmed in time, and the addresses whose last day has passed: not confirmed, or not renewed. */
export const forgetEnded = (scope: Scope): Promise<void> =>
  inTransaction(scope, async (scope) => {
    const { db, now, today, ledger } = scope
    const { confirmedAt, askedAt } = subscriptions
    const isOver = lt(subscribers.endsOn, today)
    const ended = db.select({ id: subscribers.id }).from(subscribers).where(isOver)
    // Who renews or confirms at this moment does so before it, or finds nothing any more.
    await db.select({ id: subscribers.id }).from(subscribers).where(isOver).for('update')
    const expired = new Date(now.getTime() - CONFIRMATION_DAYS * DAY_MS)
    await db.delete(subscriptions).where(and(isNull(confirmedAt), lt(askedAt, expired)))
    const confirmed = await db
      .select({ id: subscriptions.id, source: subscriptions.source })
      .from(subscriptions)
      .where(and(inArray(subscriptions.subscriberId, ended), isNotNull(confirmedAt)))
    for (const { id, source } of confirmed)
      await ledger.append(scope, {
        act: 'portal.following-ended',
        subject: { type: 'subscription', id, label: source },
      })
    await db.delete(subscribers).where(isOver)
  })
