import type { SentForm } from '#platform/http/sent.ts'
import type { Text } from '#platform/locale.ts'
import type { RecordedScores } from '../record.ts'
import type { MeetingProblem } from '../refusals.ts'
import type { Hat } from '../rules.ts'
import type { Attendance, Choice, Duty, MeetingState, MotionKind, Purpose } from '../states.ts'

export type PersonView = {
  personId: string
  name: string
  duty: Duty
  attendance: Attendance
  attendedAt: Date | null
}

export type MotionProps = {
  id: string
  kind: MotionKind
  wording: string
  amount: number | null
  closedAt: Date | null
  carried: boolean | null
  votesFor: number | null
  votesAgainst: number | null
  abstentions: number | null
  /** How many have voted, while it is open; and the reader's own vote. */
  cast: number
  own: Choice | null
}

export type ItemProps = {
  id: string
  ordinal: number
  label: string
  applicant: Text | null
  /** In đồng. */
  requested: number | null
  ceiling: number | null
  recused: readonly { name: string; reason: Text }[]
  /** Members with a vote on the item: there, all, and needed. */
  present: number
  entitled: number
  quorum: number
  /** Null while sealed, and where nothing is scored. */
  scores: RecordedScores | null
  scored: boolean
  discussion: string
  motions: readonly MotionProps[]
}

/** What the forms of the page need in common. */
export type Forms = {
  meetingId: string
  formKey: string
  sent: SentForm | undefined
}

export type MeetingProps = Forms & {
  state: MeetingState
  title: string
  purpose: Purpose
  basis: string
  startsAt: Date
  place: string
  quorum: string
  openedAt: Date | null
  closedAt: Date | null
  lockedAt: Date | null
  cancelledReason: string | null
  hat: Hat
  /** Whether the reader is recorded as present. */
  here: boolean
  people: readonly PersonView[]
  /** Members short of a quorum of the whole council. */
  missing: number
  items: readonly ItemProps[]
  problem: MeetingProblem | undefined
  done: string | undefined
}
