import { integer, jsonb, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { type Call, calls, support } from '../schema.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** What a version of a call says; instants as ISO texts. */
export type CallWording = Omit<
  Call,
  'id' | 'publishedAt' | 'archivedAt' | 'lastCaseNumber' | 'version' | 'opensAt' | 'closesAt'
> & { opensAt: string; closesAt: string }

/** A call as it was published, and each later wording. Only appended to. */
export const callVersions = support.table(
  'call_versions',
  {
    id: uuid('id').primaryKey(),
    callId: uuid('call_id')
      .notNull()
      .references(() => calls.id),
    number: integer('number').notNull(),
    wording: jsonb('wording').$type<CallWording>().notNull(),
    reason: text('reason').notNull(),
    publishedBy: uuid('published_by'),
    publishedAt: instant('published_at').notNull(),
  },
  (t) => [unique('call_versions_number').on(t.callId, t.number)],
)

/** A change of a published call in the making: nobody is bound by it until it is published. */
export const callChanges = support.table('call_changes', {
  callId: uuid('call_id')
    .primaryKey()
    .references(() => calls.id),
  wording: jsonb('wording').$type<CallWording>().notNull(),
  reason: text('reason').notNull(),
  drawnUpBy: uuid('drawn_up_by').notNull(),
  drawnUpAt: instant('drawn_up_at').notNull(),
  version: integer('version').notNull().default(1),
})

export type CallChange = typeof callChanges.$inferSelect
