import { bigint, date, index, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Text } from '#platform/locale.ts'
import { articles } from '../articles/schema.ts'
import { content } from '../schema.ts'
import type { CoverageKind, PieceState } from './rules.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** A campaign of communication: what it wants, when, with which messages. */
export const campaigns = content.table('campaigns', {
  id: uuid('id').primaryKey(),
  name: jsonb('name').$type<Text>().notNull(),
  goal: text('goal').notNull(),
  audience: text('audience').notNull(),
  /** A message a line. */
  messages: text('messages').notNull(),
  startsOn: date('starts_on').notNull(),
  endsOn: date('ends_on').notNull(),
  responsibleId: uuid('responsible_id').notNull(),
  closedAt: instant('closed_at'),
  createdAt: instant('created_at').notNull(),
  version: integer('version').notNull().default(1),
})

/** One planned piece of a campaign: an article, a broadcast, an event, with its day and whoever answers for it. */
export const campaignPieces = content.table(
  'campaign_pieces',
  {
    id: uuid('id').primaryKey(),
    campaignId: uuid('campaign_id')
      .notNull()
      .references(() => campaigns.id),
    title: text('title').notNull(),
    channel: text('channel').$type<CoverageKind>().notNull(),
    dueOn: date('due_on').notNull(),
    responsibleId: uuid('responsible_id').notNull(),
    state: text('state').$type<PieceState>().notNull().default('planned'),
    /** The article of this portal that it became. */
    articleId: uuid('article_id').references(() => articles.id),
    settledAt: instant('settled_at'),
    /** Why it was dropped. */
    reason: text('reason'),
  },
  (t) => [index('campaign_pieces_due').on(t.state, t.dueOn)],
)

/** Something that the press, radio or television brought. Rows are taken back, never deleted. */
export const coverage = content.table(
  'coverage',
  {
    id: uuid('id').primaryKey(),
    campaignId: uuid('campaign_id').references(() => campaigns.id),
    kind: text('kind').$type<CoverageKind>().notNull(),
    outlet: text('outlet').notNull(),
    title: text('title').notNull(),
    appearedOn: date('appeared_on').notNull(),
    link: text('link'),
    /** People reached, as far as somebody measured it; never guessed. */
    reach: bigint('reach', { mode: 'number' }),
    /** Who measured the reach, and how. */
    reachSource: text('reach_source'),
    recordedBy: uuid('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    takenBackAt: instant('taken_back_at'),
    takenBackReason: text('taken_back_reason'),
  },
  (t) => [index('coverage_appeared').on(t.appearedOn, t.id)],
)

export type Campaign = typeof campaigns.$inferSelect
export type Piece = typeof campaignPieces.$inferSelect
export type Coverage = typeof coverage.$inferSelect
