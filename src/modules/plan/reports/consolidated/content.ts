import { createHash } from 'node:crypto'
import type { Text } from '#platform/locale.ts'
import type { Window } from '../figures.ts'
import type { Heading } from '../narrative.ts'
import type { ProposalState } from '../proposals/rules.ts'
import type { NamedPeriod } from '../windows.ts'
import type { Way } from './handling.ts'

/** How far an agency had come when the report was put together. */
export type Presence = 'counted' | 'awaiting' | 'sent-back' | 'missing'

export type AgencyLine = {
  reportId: string
  reporterId: string
  reporter: Text
  presence: Presence
  nil: boolean
  /** The city's day of the first sending. */
  sentOn: string | null
  dueOn: string | null
  /** By how many days it came, or by now is, late; 0 in time, null where the due day is unknown. */
  daysLate: number | null
}

/** The records behind a number: how many, and the SHA-256 of their places in the ledger. */
export type Proof = { total: number; digest: string }

export type AgencyFigure = {
  reportId: string
  reporter: Text
  /** By its own acts in the ledger, up to the place that it confirmed. */
  own: number
  carried: number
  stated: number
  proof: Proof | null
}

/** Sums of a number. `accepted` = `ledger` + `carried` + `adjusted` - `unreported`; all null for a share. */
export type FigureLine = {
  code: string
  name: Text
  unit: Text
  accepted: number | null
  ledger: number | null
  carried: number
  adjusted: number
  /** What no accepted report says of the ledger; negative where two agencies count the same thing. */
  unreported: number | null
  standing: number | null
  byAgency: AgencyFigure[]
  proof: Proof | null
}

/** A word of an agency, and what became of it. `period` is given where it is of an earlier window. */
export type Saying = {
  reportId: string
  part: string
  reporter: Text
  period: NamedPeriod | null
  text: string
  way: Way | null
  reason: string
}

export type Explanation = Saying & { name: Text; stated: number; offered: number }

export type ProposalLine = {
  id: string
  reporter: Text
  text: string
  receivedOn: string
  state: ProposalState
  answer: string
  passedTo: string
  answeredOn: string | null
  dueOn: string | null
  /** Received with an earlier window, and open since. */
  carriedOver: boolean
}

/** A report that was accepted after the consolidated report on its own window had been issued. */
export type LateReport = {
  reportId: string
  reporter: Text
  period: NamedPeriod
  nil: boolean
  figures: { code: string; name: Text; unit: Text; stated: number; proof: Proof | null }[]
}

export type AdjustmentLine = {
  id: string
  period: NamedPeriod
  on: string
  /** The number it corrects, with by how much; null where it corrects words. */
  figure: { code: string; name: Text; amount: number } | null
  text: string
}

/** A consolidated report as it is put together, and, once issued, as it stays. */
export type Consolidation = {
  /** `place` is the city, as papers name it. */
  plan: { versionId: string; code: string; title: Text; clause: string; place: Text }
  receiver: Text
  period: NamedPeriod & Window & { id: string }
  /** The place in the ledger up to which the ledger's own figures were counted. */
  upTo: number | null
  agencies: AgencyLine[]
  figures: FigureLine[]
  explanations: Explanation[]
  sections: { heading: Heading; text: string; sayings: Saying[] }[]
  proposals: ProposalLine[]
  late: LateReport[]
  adjustments: AdjustmentLine[]
}

/** SHA-256 of the content, the same whatever order its keys were stored in. */
export const hashOf = (content: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(content)))
    .digest('hex')

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, one]) => [key, sorted(one)] as const)
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
