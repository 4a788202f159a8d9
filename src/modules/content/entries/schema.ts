import { sql } from 'drizzle-orm'
import {
  date,
  index,
  integer,
  jsonb,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Written } from '#platform/text/searchable.ts'
import { content } from '../schema.ts'
import type { Facts } from './facts.ts'
import type { KindCode } from './kinds/codes.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

export const entryStates = ['draft', 'published', 'withdrawn'] as const

/** One thing of a kind that Decision 1394/QĐ-UBND, II.1.2 names. English is whole or absent: null, never a copy of the Vietnamese. */
export const entries = content.table(
  'entries',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').$type<KindCode>().notNull(),
    /** One of its kind's; it stays when the title changes. */
    slug: text('slug').notNull(),
    state: text('state', { enum: entryStates }).notNull().default('draft'),
    title: jsonb('title').$type<Written>().notNull(),
    summary: jsonb('summary').$type<Written>().notNull(),
    /** What is told at length, in the markup of body/markup.ts; empty where there is none. */
    body: jsonb('body').$type<Written>().notNull(),
    /** The fields of its kind; forms.ts reads them. */
    facts: jsonb('facts').$type<Facts>().notNull(),
    /** Title and summary without marks, for the list's own filter. */
    folded: text('folded').notNull(),
    organisationId: uuid('organisation_id'),
    /** Whom it is about, for a kind about a person; without consent it is not shown. */
    personId: uuid('person_id'),
    consentedAt: instant('consented_at'),
    /** Who is asked whether it is still right. */
    contactId: uuid('contact_id').notNull(),
    publishedAt: instant('published_at'),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    confirmedAt: instant('confirmed_at'),
    /** The last day on which it is open. */
    expiresOn: date('expires_on'),
    /** From this day it needs to be confirmed; from the other the lists leave it out. */
    staleOn: date('stale_on'),
    hiddenOn: date('hidden_on'),
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    /** The day of going stale of which the owner was told, and when the lists last dropped it. */
    toldOf: date('told_of'),
    lapsedAt: instant('lapsed_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('entries_address').on(t.kind, t.slug),
    index('entries_list').on(t.kind, t.publishedAt).where(sql`state = 'published'`),
    index('entries_calendar').on(t.kind, t.startsAt).where(sql`starts_at is not null`),
    index('entries_facts').using('gin', sql`${t.facts} jsonb_path_ops`),
    index('entries_organisation').on(t.organisationId),
    index('entries_person').on(t.personId),
    index('entries_stale').on(t.staleOn).where(sql`state = 'published'`),
    index('entries_changed').on(t.changedAt),
  ],
)

export type Entry = typeof entries.$inferSelect
