import { date, index, integer, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { Locale } from '#platform/locale.ts'
import { portal } from '../schema.ts'
import type { Rhythm } from './rules.ts'

/**
 * Whoever asked for mails, by address and nothing else: kept to send what they asked for, by their consent,
 * and forgotten when they leave, do not confirm, or do not renew by the end date.
 */
export const subscribers = portal.table('subscribers', {
  id: uuid('id').primaryKey(),
  email: text('email').notNull().unique('subscribers_email'),
  locale: text('locale').$type<Locale>().notNull(),
  /** Signs the links in this person's mails: with the row gone, every one of them is void. */
  key: text('key').notNull(),
  /** The last day on which the address is kept. */
  endsOn: date('ends_on').notNull(),
  /** On which day mails were last asked for, and how many times that day. */
  askedOn: date('asked_on').notNull(),
  asked: integer('asked').notNull().default(0),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
})

/** One list or search that an address follows. Until it is confirmed from the mailbox, nothing is sent about it. */
export const subscriptions = portal.table(
  'subscriptions',
  {
    id: uuid('id').primaryKey(),
    subscriberId: uuid('subscriber_id')
      .notNull()
      .references(() => subscribers.id, { onDelete: 'cascade' }),
    /** The code of a public list, or `search`. */
    source: text('source').notNull(),
    /** The filters of the list, or the words of the search, as they stand in the address of its page. */
    query: text('query').notNull(),
    rhythm: text('rhythm').$type<Rhythm>().notNull(),
    askedAt: timestamp('asked_at', { withTimezone: true }).notNull(),
    confirmedAt: timestamp('confirmed_at', { withTimezone: true }),
    /** Everything up to this moment was told, or was there before. */
    toldUntil: timestamp('told_until', { withTimezone: true }),
  },
  (t) => [
    unique('subscriptions_once').on(t.subscriberId, t.source, t.query),
    index('subscriptions_due').on(t.rhythm, t.toldUntil),
  ],
)

export type Subscriber = typeof subscribers.$inferSelect
export type Subscription = typeof subscriptions.$inferSelect
