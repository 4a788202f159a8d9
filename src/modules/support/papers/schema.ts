import { date, index, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { support } from '../schema.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** An administrative document drafted here; number, signature and issue are the city's document system's. */
export const papers = support.table(
  'papers',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind', {
      enum: ['decision', 'refusal', 'contract', 'minutes', 'acceptance', 'settlement', 'appeal'],
    }).notNull(),
    subjectType: text('subject_type').notNull(),
    subjectId: uuid('subject_id').notNull(),
    fileId: uuid('file_id').notNull(),
    draftedBy: uuid('drafted_by').notNull(),
    draftedAt: instant('drafted_at').notNull(),
    /** Number and day as issued, typed back by whoever saw the signed document. */
    officialNumber: text('official_number'),
    issuedOn: date('issued_on'),
  },
  (t) => [index('papers_subject').on(t.subjectType, t.subjectId)],
)

export type Paper = typeof papers.$inferSelect
