import { index, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { content } from '../../schema.ts'
import { entries } from '../schema.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** A letter that asked somebody whether an entry is still right; whoever has its key may answer for them until it runs out. */
export const entryLetters = content.table(
  'entry_letters',
  {
    id: uuid('id').primaryKey(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id),
    personId: uuid('person_id').notNull(),
    /** SHA-256 of the key, in hex: the key itself is only in the mail. */
    keyHash: text('key_hash').notNull(),
    sentAt: instant('sent_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [
    uniqueIndex('entry_letters_key').on(t.keyHash),
    index('entry_letters_entry').on(t.entryId),
    index('entry_letters_expiry').on(t.expiresAt),
  ],
)

export type EntryLetter = typeof entryLetters.$inferSelect
