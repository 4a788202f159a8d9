import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Text } from '#platform/locale.ts'
import { content } from '../schema.ts'
import type { DocumentKind, DocumentState, Relation } from './kinds.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** A document of law or policy. */
export const documents = content.table(
  'documents',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull().unique('documents_slug'),
    /** Number and issuer in one writing: what makes two records the same document. */
    identity: text('identity').notNull(),
    /** As printed, such as 80/2021/NĐ-CP; null where only title and day are cited. */
    number: text('number'),
    /** The number in the one form that every way of writing it leads to. */
    numberKey: text('number_key'),
    kind: text('kind').$type<DocumentKind>().notNull(),
    issuer: jsonb('issuer').$type<Text>().notNull(),
    /** The office that signed, never a person's name. */
    signer: jsonb('signer').$type<Text>(),
    issuedOn: date('issued_on').notNull(),
    effectiveOn: date('effective_on'),
    /** The last day on which it holds, as it says itself or as another text says of it. */
    expiresOn: date('expires_on'),
    /** The last day on which it holds, all told: its own end, or the day before a whole replacement. */
    endsOn: date('ends_on'),
    title: jsonb('title').$type<Text>().notNull(),
    summary: jsonb('summary').$type<Text>().notNull(),
    /** Who gets what by it, in everyday words. */
    whoGets: jsonb('who_gets').$type<Text>(),
    /** The text as readers get it: the scan's mistakes corrected. In Vietnamese. */
    fullText: text('full_text'),
    /** The text as the machine read it off the scan, kept so that each correction can be checked. */
    textAsScanned: text('text_as_scanned'),
    sourceFileId: uuid('source_file_id'),
    /** Number, titles and issuer without marks, for the list's own filter. */
    folded: text('folded').notNull(),
    state: text('state').$type<DocumentState>().notNull().default('published'),
    /** Whose wording stands: a plan file renews only what no person has taken over. */
    keptBy: text('kept_by', { enum: ['file', 'desk'] })
      .notNull()
      .default('file'),
    /** The end that the ledger and the owners of what cites it were told of. */
    lapseTold: date('lapse_told'),
    recordedAt: instant('recorded_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    publishedAt: instant('published_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('documents_identity').on(t.identity),
    index('documents_number').on(t.numberKey),
    index('documents_issued').on(t.issuedOn),
    index('documents_ends').on(t.endsOn),
  ],
)

/** How one document stands to another: it replaces, amends, guides it, or is based on it. */
export const documentRelations = content.table(
  'document_relations',
  {
    fromId: uuid('from_id')
      .notNull()
      .references(() => documents.id),
    relation: text('relation').$type<Relation>().notNull(),
    toId: uuid('to_id')
      .notNull()
      .references(() => documents.id),
    /** From which day, where it is another than the day on which the document takes effect. */
    fromDay: date('from_day'),
    /** The clauses of the other document that it concerns; null for the whole. */
    clauses: text('clauses'),
    /** A whole replacement that leaves the other in force, as transitional rules may say. */
    leavesInForce: boolean('leaves_in_force').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.fromId, t.relation, t.toId] }),
    index('document_relations_to').on(t.toId),
    check('document_relations_not_self', sql`${t.fromId} <> ${t.toId}`),
  ],
)

/** Where a plan, a criterion, a programme, an article cites a document; the citing module hands in its whole list. */
export const citations = content.table(
  'citations',
  {
    id: uuid('id').primaryKey(),
    source: text('source').notNull(),
    /** The thing that cites, where it is one thing such as an article. */
    subjectId: uuid('subject_id'),
    numberKey: text('number_key').notNull(),
    label: jsonb('label').$type<Text>().notNull(),
    clause: text('clause').notNull(),
    path: text('path').notNull(),
    /** The agency whose officers answer for the thing; null for those of the whole city. */
    agencyId: uuid('agency_id'),
    /** People who keep the thing up to date; where there are any, they are written to instead. */
    owners: jsonb('owners').$type<string[]>().notNull().default([]),
    position: integer('position').notNull(),
  },
  (t) => [
    index('citations_number').on(t.numberKey),
    index('citations_source').on(t.source, t.subjectId),
  ],
)

export type LawDocument = typeof documents.$inferSelect
export type DocumentRelation = typeof documentRelations.$inferSelect
export type Citation = typeof citations.$inferSelect
