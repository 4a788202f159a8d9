import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { panels } from '../schema.ts'
import type { MeetingRecord } from './record.ts'
import type { Attendance, Choice, Duty, MeetingState, MotionKind, Purpose } from './states.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** A sitting of a council. Its record is written while it lasts, signed, and then locked for good. */
export const meetings = panels.table('meetings', {
  id: uuid('id').primaryKey(),
  purpose: text('purpose').$type<Purpose>().notNull(),
  title: text('title').notNull(),
  /** The text that set the council up, as people cite it. */
  basis: text('basis').notNull(),
  agencyId: uuid('agency_id').notNull(),
  startsAt: instant('starts_at').notNull(),
  place: text('place').notNull(),
  /** Share of the voting members that must be present: numerator and denominator. */
  quorumOf: integer('quorum_of').notNull().default(2),
  quorumIn: integer('quorum_in').notNull().default(3),
  state: text('state').$type<MeetingState>().notNull().default('planned'),
  summonedAt: instant('summoned_at'),
  openedAt: instant('opened_at'),
  closedAt: instant('closed_at'),
  lockedAt: instant('locked_at'),
  /** The record as it was signed: reviews may be opened again later, minutes may not. */
  record: jsonb('record').$type<MeetingRecord>(),
  /** SHA-256 over its canonical JSON: of the wording that the signatures stand under. */
  recordHash: text('record_hash'),
  cancelledReason: text('cancelled_reason'),
  plannedBy: uuid('planned_by').notNull(),
  createdAt: instant('created_at').notNull(),
  version: integer('version').notNull().default(1),
})

/** Who is called to a meeting, as what; and whether they came and signed. */
export const members = panels.table(
  'meeting_members',
  {
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    personId: uuid('person_id').notNull(),
    duty: text('duty').$type<Duty>().notNull(),
    attendance: text('attendance').$type<Attendance>().notNull().default('unknown'),
    attendedAt: instant('attended_at'),
    signedAt: instant('signed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.meetingId, t.personId] }),
    uniqueIndex('meeting_members_one_chair').on(t.meetingId).where(sql`duty = 'chair'`),
    uniqueIndex('meeting_members_one_secretary').on(t.meetingId).where(sql`duty = 'secretary'`),
    index('meeting_members_person').on(t.personId),
  ],
)

/** What a meeting deals with. The thing belongs to another module: its name is copied here. */
export const agenda = panels.table(
  'agenda',
  {
    id: uuid('id').primaryKey(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    ordinal: integer('ordinal').notNull(),
    subjectType: text('subject_type').notNull(),
    subjectId: uuid('subject_id').notNull(),
    subjectLabel: text('subject_label').notNull(),
    startupId: uuid('startup_id'),
    /** When the sealed scores were opened to all who may judge this. */
    scoresOpenedAt: instant('scores_opened_at'),
    discussion: text('discussion').notNull().default(''),
  },
  (t) => [
    uniqueIndex('agenda_ordinal').on(t.meetingId, t.ordinal),
    uniqueIndex('agenda_subject').on(t.meetingId, t.subjectType, t.subjectId),
    index('agenda_by_subject').on(t.subjectType, t.subjectId),
  ],
)

/** A member who takes no part in one item of the agenda. */
export const recusals = panels.table(
  'recusals',
  {
    agendaId: uuid('agenda_id')
      .notNull()
      .references(() => agenda.id),
    personId: uuid('person_id').notNull(),
    reason: text('reason').notNull(),
    /** Found by the program, or declared. */
    found: boolean('found').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.agendaId, t.personId] })],
)

/** A proposal that is voted on. */
export const motions = panels.table(
  'motions',
  {
    id: uuid('id').primaryKey(),
    agendaId: uuid('agenda_id')
      .notNull()
      .references(() => agenda.id),
    kind: text('kind').$type<MotionKind>().notNull(),
    wording: text('wording').notNull(),
    /** Amount proposed, in đồng, where the motion names one. */
    amount: bigint('amount', { mode: 'number' }),
    openedAt: instant('opened_at').notNull(),
    closedAt: instant('closed_at'),
    /** Null while open, and when the vote fell short of a quorum. */
    carried: boolean('carried'),
    votesFor: integer('votes_for'),
    votesAgainst: integer('votes_against'),
    abstentions: integer('abstentions'),
  },
  (t) => [
    uniqueIndex('motions_one_open').on(t.agendaId).where(sql`closed_at is null`),
    index('motions_agenda').on(t.agendaId),
  ],
)

export const votes = panels.table(
  'votes',
  {
    motionId: uuid('motion_id')
      .notNull()
      .references(() => motions.id),
    personId: uuid('person_id').notNull(),
    choice: text('choice').$type<Choice>().notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.motionId, t.personId] })],
)

export type Meeting = typeof meetings.$inferSelect
export type Member = typeof members.$inferSelect
export type AgendaItem = typeof agenda.$inferSelect
export type Recusal = typeof recusals.$inferSelect
export type Motion = typeof motions.$inferSelect
export type Vote = typeof votes.$inferSelect
