import { createHash } from 'node:crypto'
import type { Text } from '#platform/locale.ts'
import type { Attendance, Duty, MotionKind, Purpose } from './states.ts'

/** Someone called to the meeting. Who came and went away again has `attendedAt` and is absent. */
export type RecordedPerson = {
  personId: string
  name: string
  duty: Duty
  attendance: Attendance
  attendedAt: string | null
}

export type RecordedMotion = {
  kind: MotionKind
  wording: string
  /** In đồng. */
  amount: number | null
  openedAt: string
  closedAt: string | null
  /** Null where the vote fell short of a quorum, or is still open. */
  carried: boolean | null
  votesFor: number | null
  votesAgainst: number | null
  abstentions: number | null
}

/** Marks from 0 to 100; the mean of the reviewers' means is the official one, not adjusted. */
export type RecordedScores = {
  openedAt: string
  reviews: { reviewerId: string; name: string; mean: number | null }[]
  mean: number | null
  spread: number | null
}

export type RecordedItem = {
  agendaId: string
  ordinal: number
  subject: { type: string; id: string; label: string; startupId: string | null }
  /** Who applies; null where the council judges without knowing. */
  applicant: Text | null
  /** Who took no part in this item, and why; found by the program or declared. */
  recused: { personId: string; name: string; reason: Text; found: boolean; at: string }[]
  scores: RecordedScores | null
  discussion: string
  motions: RecordedMotion[]
}

/** What is signed: everything the minutes say. Instants are ISO texts in UTC. */
export type MeetingRecord = {
  meetingId: string
  purpose: Purpose
  title: string
  basis: string
  agencyId: string
  place: string
  startsAt: string
  openedAt: string | null
  closedAt: string | null
  quorum: { of: number; in: number }
  people: RecordedPerson[]
  items: RecordedItem[]
}

/** SHA-256 over the record with its keys in order, so that the same record has the same hash wherever it was kept. */
export const hashOf = (record: MeetingRecord): string =>
  createHash('sha256').update(canonical(record)).digest('hex')

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
}
