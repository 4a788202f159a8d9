import { sql } from 'drizzle-orm'
import { index, integer, jsonb, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { content } from '../../schema.ts'
import type { EntryDraft } from '../forms.ts'
import { entries } from '../schema.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

export const proposalStates = ['waiting', 'accepted', 'returned', 'taken-back'] as const
export type ProposalState = (typeof proposalStates)[number]

/** What a member of an organisation, or a person about themselves, would have an entry say; it waits for an editor. */
export const entryProposals = content.table(
  'entry_proposals',
  {
    id: uuid('id').primaryKey(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id),
    state: text('state', { enum: proposalStates }).notNull().default('waiting'),
    content: jsonb('content').$type<EntryDraft>().notNull(),
    proposedBy: uuid('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    decidedBy: uuid('decided_by'),
    decidedAt: instant('decided_at'),
    /** Why it was sent back. */
    reason: text('reason'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('entry_proposals_one_waiting').on(t.entryId).where(sql`state = 'waiting'`),
    index('entry_proposals_entry').on(t.entryId, t.proposedAt),
    index('entry_proposals_waiting').on(t.proposedAt).where(sql`state = 'waiting'`),
  ],
)

export type Proposal = typeof entryProposals.$inferSelect
