import { sql } from 'drizzle-orm'
import { date, index, integer, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { schema } from '../schema.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** What kind of paper it is. */
export const documentKinds = [
  'registration',
  'charter',
  'certificate',
  'financial-statement',
  'tax-confirmation',
  'agreement',
  'profile',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** A paper of an organisation, kept once and handed in with as many applications as ask for it. */
export const documents = schema.table(
  'documents',
  {
    id: uuid('id').primaryKey(),
    organisationId: uuid('organisation_id').notNull(),
    kind: text('kind', { enum: documentKinds }).notNull(),
    title: text('title').notNull(),
    number: text('number').notNull().default(''),
    fileId: uuid('file_id').notNull(),
    issuedOn: date('issued_on').notNull(),
    /** The last day on which it is good; null for one that does not lapse. */
    expiresOn: date('expires_on'),
    addedBy: uuid('added_by').notNull(),
    addedAt: instant('added_at').notNull(),
    /** The newer paper that took its place. */
    replacedBy: uuid('replaced_by'),
    /** The last warning that went out, in days before it lapses. */
    warnedDays: integer('warned_days'),
    removedAt: instant('removed_at'),
  },
  (t) => [
    index('documents_organisation').on(t.organisationId),
    uniqueIndex('documents_replaced_once').on(t.replacedBy).where(sql`replaced_by is not null`),
  ],
)

export type OrganisationDocument = typeof documents.$inferSelect
