import { primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import type { Locale } from '#platform/locale.ts'
import { portal } from '../schema.ts'

/** The picture that other sites show of a page, by the hash of the words on it; the bytes lie in the file store under it. */
export const sharedPictures = portal.table(
  'shared_pictures',
  {
    path: text('path').notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    hash: text('hash').notNull(),
    drawnAt: timestamp('drawn_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.path, t.locale] })],
)
