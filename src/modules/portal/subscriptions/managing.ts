import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { judge, type Purpose, readClaim } from './links.ts'
import { endOf, type Rhythm } from './rules.ts'
import { type Subscriber, type Subscription, subscribers, subscriptions } from './schema.ts'

export type LinkRefusal = 'link-unknown' | 'link-expired'

type Opened = { subscriber: Subscriber; subjectId: string | null }

/** Whose link it is. What was never sent, and what belongs to somebody who left, look the same. */
export async function openLink(
  { db, now }: Scope,
  token: string,
  purpose: Purpose,
  { held = false } = {},
): Promise<Outcome<Opened, LinkRefusal>> {
  const claim = readClaim(token)
  if (claim?.purpose !== purpose) return refused('link-unknown')
  const found = db.select().from(subscribers).where(eq(subscribers.id, claim.subscriberId))
  const [subscriber] = await (held ? found.for('update') : found)
  const verdict = subscriber ? judge(token, subscriber.key, now) : 'forged'
  if (!subscriber || verdict === 'forged') return refused('link-unknown')
  if (verdict === 'expired') return refused('link-expired')
  return done({ subscriber, subjectId: claim.subjectId })
}

const withLink = <Value>(
  scope: Scope,
  token: string,
  purpose: Purpose,
  steps: (inside: Scope, opened: Opened) => Promise<Outcome<Value, LinkRefusal>>,
): Promise<Outcome<Value, LinkRefusal>> =>
  inTransaction(scope, async (inside) => {
    const opened = await openLink(inside, token, purpose, { held: true })
    return opened.ok ? steps(inside, opened.value) : opened
  })

/** What the link of a confirmation is about. */
export async function findAsked(scope: Scope, token: string) {
  const opened = await openLink(scope, token, 'confirm')
  if (!opened.ok) return opened
  const asked = await findOne(scope, opened.value, opened.value.subjectId)
  return asked ? done(asked) : refused('link-unknown')
}

/** From here on the list is told of; whatever is on it already is known. */
export const confirmFollowing = (scope: Scope, token: string) =>
  withLink(scope, token, 'confirm', async (scope, opened) => {
    const { db, now, today, locale, ledger } = scope
    const { subscriber } = opened
    const asked = await findOne(scope, opened, opened.subjectId)
    if (!asked) return refused('link-unknown')
    if (asked.confirmedAt) return done(subscriber)
    await db
      .update(subscriptions)
      .set({ confirmedAt: now, toldUntil: now })
      .where(eq(subscriptions.id, asked.id))
    await db
      .update(subscribers)
      .set({ endsOn: endOf(today), locale })
      .where(eq(subscribers.id, subscriber.id))
    await ledger.append(scope, { act: 'portal.following-confirmed', ...subjectOf(asked) })
    return done(subscriber)
  })

/** All that is kept of a person who follows, for themselves. */
export async function findFollowed(scope: Scope, token: string) {
  const opened = await openLink(scope, token, 'manage')
  if (!opened.ok) return opened
  const { subscriber } = opened.value
  const followed = await scope.db
    .select()
    .from(subscriptions)
    .where(and(eq(subscriptions.subscriberId, subscriber.id), isNotNull(subscriptions.confirmedAt)))
    .orderBy(asc(subscriptions.confirmedAt), asc(subscriptions.id))
  return done({ subscriber, followed })
}

export const changeRhythm = (scope: Scope, token: string, id: string, rhythm: Rhythm) =>
  withLink(scope, token, 'manage', async (scope, opened) => {
    const one = await findOne(scope, opened, id)
    if (!one) return refused('link-unknown')
    await scope.db.update(subscriptions).set({ rhythm }).where(eq(subscriptions.id, one.id))
    return done(undefined)
  })

/** Ends one of them; the last one takes the address with it. */
export const endFollowing = (scope: Scope, token: string, id: string) =>
  withLink(scope, token, 'manage', async (scope, opened) => {
    const one = await findOne(scope, opened, id)
    // Pressed twice it is ended once, and ended is what was wanted.
    if (!one) return done({ left: false })
    await scope.db.delete(subscriptions).where(eq(subscriptions.id, one.id))
    await scope.ledger.append(scope, { act: 'portal.following-ended', ...subjectOf(one) })
    const others = await ofSubscriber(scope, opened.subscriber)
    if (others.some(({ confirmedAt }) => confirmedAt)) return done({ left: false })
    await forget(scope, opened.subscriber)
    return done({ left: true })
  })

export const renewFollowing = (scope: Scope, token: string) =>
  withLink(scope, token, 'manage', async ({ db, today }, { subscriber }) => {
    await db
      .update(subscribers)
      .set({ endsOn: endOf(today) })
      .where(eq(subscribers.id, subscriber.id))
    return done(undefined)
  })

/** Ends everything and forgets the address. Whoever has left already has left. */
export const leave = (scope: Scope, token: string) =>
  withLink(scope, token, 'leave', async (scope, { subscriber }) => {
    const all = await ofSubscriber(scope, subscriber)
    for (const one of all.filter(({ confirmedAt }) => confirmedAt))
      await scope.ledger.append(scope, { act: 'portal.following-ended', ...subjectOf(one) })
    await forget(scope, subscriber)
    return done(undefined)
  })

const ofSubscriber = ({ db }: Scope, { id }: Subscriber) =>
  db.select().from(subscriptions).where(eq(subscriptions.subscriberId, id))

const forget = ({ db }: Scope, { id }: Subscriber) =>
  db.delete(subscribers).where(eq(subscribers.id, id))

async function findOne({ db }: Scope, { subscriber }: Opened, id: string | null) {
  if (!id) return undefined
  const [found] = await db
    .select()
    .from(subscriptions)
    .where(and(eq(subscriptions.id, id), eq(subscriptions.subscriberId, subscriber.id)))
  return found
}

// The ledger forgets nothing, so it is told what was followed and not by whom.
const subjectOf = ({ id, source }: Subscription) => ({
  subject: { type: 'subscription', id, label: source },
})
