import { randomBytes } from 'node:crypto'
import { and, count, eq, isNotNull } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import type { Locale } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { only } from '#platform/outcome.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { confirmAddress, manageAddress } from './addresses.ts'
import type { Followable } from './followable.ts'
import { alreadyLetter, confirmLetter, manageLetter } from './letters.ts'
import { CONFIRMATION_DAYS, MAILS_A_DAY, MOST_FOLLOWED, type Rhythm } from './rules.ts'
import { type Subscriber, subscribers, subscriptions } from './schema.ts'

type Wish = Followable & { email: string; rhythm: Rhythm; name: string }

/** Writes to the address so that its owner confirms. Whoever asks learns nothing of who follows what: only the mail tells. */
export const askToFollow = (scope: Scope, { email, rhythm, name, ...what }: Wish): Promise<void> =>
  inTransaction(scope, async (scope) => {
    const subscriber = await countedSubscriber(scope, email)
    if (!subscriber) return
    const { db, now, locale } = scope
    const mine = eq(subscriptions.subscriberId, subscriber.id)
    const { source, query } = what
    const [known] = await db
      .select()
      .from(subscriptions)
      .where(and(mine, eq(subscriptions.source, source), eq(subscriptions.query, query)))
    if (known?.confirmedAt) {
      const address = manageAddress(scope, subscriber)
      return sendMail(scope, { to: email, ...alreadyLetter[locale]({ name, address }) })
    }
    // What somebody else may have asked for in this person's name takes no place from them.
    const confirmed = and(mine, isNotNull(subscriptions.confirmedAt))
    const { total } = only(await db.select({ total: count() }).from(subscriptions).where(confirmed))
    if (total >= MOST_FOLLOWED) return
    const written = await db
      .insert(subscriptions)
      .values({ id: newId(), subscriberId: subscriber.id, ...what, rhythm, askedAt: now })
      .onConflictDoUpdate({
        target: [subscriptions.subscriberId, subscriptions.source, subscriptions.query],
        set: { rhythm, askedAt: now },
      })
      .returning()
    const address = confirmAddress(scope, subscriber, only(written).id)
    await sendMail(scope, { to: email, ...confirmLetter[locale]({ name, rhythm, address }) })
  })

/** Sends the way to what the address follows, if it follows anything. */
export const askToManage = (scope: Scope, email: string): Promise<void> =>
  inTransaction(scope, async (scope) => {
    const [known] = await scope.db
      .select({ id: subscribers.id })
      .from(subscribers)
      .innerJoin(subscriptions, eq(subscriptions.subscriberId, subscribers.id))
      .where(eq(subscribers.email, email))
      .limit(1)
    const subscriber = known && (await countedSubscriber(scope, email))
    if (!subscriber) return
    const address = manageAddress(scope, subscriber)
    await sendMail(scope, { to: email, ...manageLetter[scope.locale]({ address }) })
  })

/** The subscriber of an address, locked and counted; undefined when enough was asked for it today. */
async function countedSubscriber(
  { db, now, today, locale }: Scope,
  email: string,
): Promise<Subscriber | undefined> {
  await db
    .insert(subscribers)
    .values({ ...aStranger(today, locale), id: newId(), email, createdAt: now })
    .onConflictDoNothing()
  const mine = eq(subscribers.email, email)
  const subscriber = only(await db.select().from(subscribers).where(mine).for('update'))
  const asked = subscriber.askedOn === today ? subscriber.asked + 1 : 1
  if (asked > MAILS_A_DAY) return undefined
  await db.update(subscribers).set({ askedOn: today, asked }).where(mine)
  return subscriber
}

/** Who does not confirm is forgotten when the link of the mail ends. */
const aStranger = (today: string, locale: Locale) => ({
  locale,
  key: randomBytes(32).toString('base64url'),
  endsOn: Temporal.PlainDate.from(today).add({ days: CONFIRMATION_DAYS }).toString(),
  askedOn: today,
})
