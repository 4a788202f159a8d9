import { and, asc, eq, gt, gte, isNotNull, lt, or, type SQL } from 'drizzle-orm'
import type { PublicList } from '#platform/lists.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { leaveAddress, manageAddress } from '../addresses.ts'
import { nameFollowed } from '../followable.ts'
import { cutsAt } from '../rules.ts'
import { subscribers, subscriptions } from '../schema.ts'
import { gather, type News, type Told } from './gathering.ts'
import { digestLetter } from './letter.ts'

export const BATCH_QUEUE = 'portal.digest-batch'
export const LETTER_QUEUE = 'portal.digest-letter'
const BATCH = 100

/** Begins the morning's round. */
export const startDigests = ({ db, jobs }: Scope): Promise<void> =>
  jobs.enqueue(db, BATCH_QUEUE, { after: '' })

/** A list is read once in a batch for all who follow it alike. */
type Reading = (scope: Scope, told: Told) => Promise<News[]>

/** Writes to the next subscribers whose time has come, then calls for the following batch. Done twice, it writes once. */
export async function runBatch(
  scope: Scope,
  lists: readonly PublicList[],
  after: string,
): Promise<void> {
  const { db, jobs } = scope
  const ids = await dueSubscribers(scope, after)
  const read = readingOnce(lists)
  // What one person's letter needs keeps nobody else from theirs: it is tried again by itself. A batch tried again
  // would call for the following one a second time.
  for (const id of ids)
    await writeTo(scope, lists, read, id).catch(() =>
      jobs.enqueue(db, LETTER_QUEUE, { subscriberId: id }),
    )
  const last = ids.at(-1)
  if (last && ids.length === BATCH) await jobs.enqueue(db, BATCH_QUEUE, { after: last })
}

/** The letter of one subscriber that could not be written in its batch. */
export const writeLetter = (
  scope: Scope,
  lists: readonly PublicList[],
  subscriberId: string,
): Promise<void> => writeTo(scope, lists, readingOnce(lists), subscriberId)

async function dueSubscribers(scope: Scope, after: string): Promise<string[]> {
  const rows = await scope.db
    .selectDistinct({ id: subscribers.id })
    .from(subscribers)
    .innerJoin(subscriptions, eq(subscriptions.subscriberId, subscribers.id))
    .where(and(isDue(scope), after ? gt(subscribers.id, after) : undefined))
    .orderBy(asc(subscribers.id))
    .limit(BATCH)
  return rows.map(({ id }) => id)
}

/** Confirmed, kept today, and not yet told up to the cut of its rhythm. */
function isDue({ now, today }: Scope): SQL | undefined {
  const cuts = cutsAt(now)
  const of = (rhythm: 'daily' | 'weekly') =>
    and(eq(subscriptions.rhythm, rhythm), lt(subscriptions.toldUntil, cuts[rhythm]))
  return and(
    isNotNull(subscriptions.confirmedAt),
    gte(subscribers.endsOn, today),
    or(of('daily'), of('weekly')),
  )
}

/** One letter for all that is due to one person. That it was told and the mail itself are one commit: both happen or neither. */
const writeTo = (
  scope: Scope,
  lists: readonly PublicList[],
  read: Reading,
  subscriberId: string,
): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const { db, now } = inside
    const [subscriber] = await db
      .select()
      .from(subscribers)
      .where(eq(subscribers.id, subscriberId))
      .for('update')
    if (!subscriber) return
    // Looked at again under the lock: another worker may have written meanwhile.
    const due = await db
      .select({ subscription: subscriptions })
      .from(subscriptions)
      .innerJoin(subscribers, eq(subscribers.id, subscriptions.subscriberId))
      .where(and(eq(subscribers.id, subscriberId), isDue(scope)))
      .orderBy(asc(subscriptions.id))
    const { locale, email, endsOn } = subscriber
    const inLanguage = { ...inside, locale }
    const parts = []
    for (const { subscription } of due) {
      const { id, source, query, rhythm, toldUntil } = subscription
      const named = await nameFollowed(inLanguage, lists, subscription)
      // A list that this program does not have, as while another version is put in its place, is told of when it is back.
      if (!named) continue
      const until = cutsAt(now)[rhythm]
      // Read beside the transaction: a list may ask several questions at once, which one connection cannot answer.
      const news = await read(scope, { source, query, after: toldUntil ?? until, until })
      if (news.length > 0) parts.push({ ...named, news })
      await db.update(subscriptions).set({ toldUntil: until }).where(eq(subscriptions.id, id))
    }
    if (parts.length === 0) return
    const leave = leaveAddress(inLanguage, subscriber)
    const ends = { manage: manageAddress(inLanguage, subscriber), leave, endsOn }
    await sendMail(inside, { to: email, ...digestLetter(inLanguage, parts, ends), leave })
  })

function readingOnce(lists: readonly PublicList[]): Reading {
  const known = new Map<string, News[]>()
  return async (scope, told) => {
    const key = JSON.stringify(told)
    const news = known.get(key) ?? (await gather(scope, lists, told))
    known.set(key, news)
    return news
  }
}
