import { index, text, timestamp } from 'drizzle-orm/pg-core'
import { content } from '../schema.ts'

/** An address that has moved, both without language prefix; `to` is never itself a moved address. */
export const redirects = content.table(
  'redirects',
  {
    from: text('from').primaryKey(),
    to: text('to').notNull(),
    recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull(),
  },
  (t) => [index('redirects_to').on(t.to)],
)
