/** How far the annual plan has come; a returned one is the Department's again, with the reason on it. */
export const annualStates = [
  'collecting',
  'composing',
  'appraising',
  'for-approval',
  'approved',
  'returned',
] as const
export type AnnualState = (typeof annualStates)[number]

/** Where it was when it was returned. */
export type ReturnedFrom = 'appraisal' | 'approval'

/** Whether the Department may change its lines. */
export const isComposed = (state: AnnualState): boolean =>
  state === 'composing' || state === 'returned'

/** The last day for proposals of an agency, that day included; an extension only ever gives more time. */
export const lastDayFor = (
  { proposalsUntil }: { proposalsUntil: string },
  asked: { extendedUntil: string | null } | undefined,
): string => {
  const extended = asked?.extendedUntil
  return extended && extended > proposalsUntil ? extended : proposalsUntil
}

/**
 * The years that a plan gives work to, from this one on. A plan whose time has run out while nothing has followed it
 * is carried on for this year and the next.
 */
export function openableYears({ from, until }: { from: string; until: string }, today: string) {
  const year = (day: string) => Number(day.slice(0, 4))
  const now = year(today)
  if (year(until) < now) return [now, now + 1]
  const first = Math.max(now, year(from))
  return Array.from({ length: year(until) - first + 1 }, (_, index) => first + index)
}

export type OpeningRefusal = 'year-outside' | 'already-open' | 'day-passed' | 'nobody-to-ask'

export type OpeningFacts = {
  years: readonly number[]
  today: string
  /** The years that already have their plan. */
  taken: readonly number[]
  asked: number
}

/** Why the plan of a year cannot be opened, or null. */
export function refusalToOpen(
  { year, proposalsUntil }: { year: number; proposalsUntil: string },
  { years, today, taken, asked }: OpeningFacts,
): OpeningRefusal | null {
  if (taken.includes(year)) return 'already-open'
  if (!years.includes(year)) return 'year-outside'
  if (proposalsUntil < today) return 'day-passed'
  return asked === 0 ? 'nobody-to-ask' : null
}

type Versioned = { state: AnnualState; version: number }
type Seen = number | undefined

export type ExtensionRefusal = 'not-collecting' | 'day-passed' | 'no-later'

/** Why an agency cannot get more time, or null. */
export function refusalToExtend(
  { state }: Pick<Versioned, 'state'>,
  { until, lastDay, today }: { until: string; lastDay: string; today: string },
): ExtensionRefusal | null {
  if (state !== 'collecting') return 'not-collecting'
  if (until < today) return 'day-passed'
  return until <= lastDay ? 'no-later' : null
}

export type ComposingRefusal = 'stale' | 'not-collecting' | 'still-open'

/** Why composing cannot begin, or null: whoever has time left and has not answered is waited for. */
export function refusalToCompose(
  { state, version }: Versioned,
  seen: Seen,
  { awaited }: { awaited: number },
): ComposingRefusal | null {
  if (state !== 'collecting') return 'not-collecting'
  if (seen !== version) return 'stale'
  return awaited > 0 ? 'still-open' : null
}

export type HandInRefusal =
  | 'stale'
  | 'not-composing'
  | 'proposals-left'
  | 'no-lines'
  | 'has-appraised'

/** Why the plan cannot go to Finance, or null: no proposal may be left lying, something must stand in it, and whoever appraised any of it does not hand it in. */
export function refusalToHandIn(
  { state, version }: Versioned,
  seen: Seen,
  { unsettled, lines, hasAppraised }: { unsettled: number; lines: number; hasAppraised: boolean },
): HandInRefusal | null {
  if (!isComposed(state)) return 'not-composing'
  if (seen !== version) return 'stale'
  if (hasAppraised) return 'has-appraised'
  if (unsettled > 0) return 'proposals-left'
  return lines === 0 ? 'no-lines' : null
}

export type FinishingRefusal = 'stale' | 'not-appraising' | 'lines-left'

/** Why Finance cannot hand the plan on, or null. */
export function refusalToFinish(
  { state, version }: Versioned,
  seen: Seen,
  { unappraised }: { unappraised: number },
): FinishingRefusal | null {
  if (state !== 'appraising') return 'not-appraising'
  if (seen !== version) return 'stale'
  return unappraised > 0 ? 'lines-left' : null
}

export type ReturningRefusal = 'stale' | 'not-yours'

/** Why somebody cannot return the plan, or null: Finance while it appraises, a leader while it lies for approval. */
export function refusalToReturn(
  { state, version }: Versioned,
  seen: Seen,
  { finance, leader }: { finance: boolean; leader: boolean },
): ReturningRefusal | null {
  const holds = (state === 'appraising' && finance) || (state === 'for-approval' && leader)
  if (!holds) return 'not-yours'
  return seen === version ? null : 'stale'
}

export type ApprovalRefusal = 'stale' | 'already-approved' | 'not-for-approval' | 'has-part'

/** Why a leader cannot approve, or null. Whoever proposed, composed or appraised any of it does not. */
export function refusalToApprove(
  { state, version }: Versioned,
  seen: Seen,
  { hasPart }: { hasPart: boolean },
): ApprovalRefusal | null {
  if (state === 'approved') return 'already-approved'
  if (state !== 'for-approval') return 'not-for-approval'
  if (hasPart) return 'has-part'
  return seen === version ? null : 'stale'
}
