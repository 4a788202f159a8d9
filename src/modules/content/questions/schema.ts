import { boolean, date, index, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { content, topics } from '../schema.ts'
import type { QuestionState } from './rules.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/**
 * A question to the authority. What the asker wrote and who they are is kept until `keep_until` and then erased;
 * what was published stands in columns of its own, with personal data struck.
 */
export const questions = content.table(
  'questions',
  {
    id: uuid('id').primaryKey(),
    /** Shown as CH-12. */
    number: integer('number').generatedAlwaysAsIdentity(),
    state: text('state').$type<QuestionState>().notNull().default('unconfirmed'),
    topic: text('topic').references(() => topics.code),
    locale: text('locale', { enum: ['vi', 'en'] }).notNull(),
    /** In the asker's words; null once erased. */
    title: text('title'),
    words: text('words'),
    askerName: text('asker_name'),
    askerEmail: text('asker_email'),
    /** The asker lets question and answer be published without the name. */
    mayPublish: boolean('may_publish').notNull(),
    /** Hash of the consent text that the asker agreed to. */
    consentTo: text('consent_to').notNull(),
    /** The day after which name, address and own words are erased. */
    keepUntil: date('keep_until').notNull(),
    erasedAt: instant('erased_at'),
    /** The key of the form, so that one sent twice asks once. */
    formKey: text('form_key').notNull().unique('questions_form_key'),
    /** Hash of the secret that went to the asker's mailbox; null once confirmed. */
    tokenHash: text('token_hash').unique('questions_token'),
    askedAt: instant('asked_at').notNull(),
    confirmedAt: instant('confirmed_at'),
    /** The last day for the answer; null where the holiday table of that year is missing. */
    dueOn: date('due_on'),
    assignedTo: uuid('assigned_to'),
    slug: text('slug').unique('questions_slug'),
    publicTitle: text('public_title'),
    publicWords: text('public_words'),
    /** Title and words as published, without marks, for the list's own filter. */
    folded: text('folded'),
    answer: text('answer'),
    answerEn: text('answer_en'),
    answeredBy: uuid('answered_by'),
    answeredAt: instant('answered_at'),
    /** Why the answer came back to whoever wrote it, or why the question is not answered here. */
    reason: text('reason'),
    closedBy: uuid('closed_by'),
    /** When the answer, or the reason for none, went to the asker. */
    closedAt: instant('closed_at'),
    changedAt: instant('changed_at').notNull(),
    helpful: integer('helpful').notNull().default(0),
    notHelpful: integer('not_helpful').notNull().default(0),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('questions_state').on(t.state, t.closedAt),
    index('questions_keep').on(t.keepUntil),
  ],
)

export type Question = typeof questions.$inferSelect
