import { cityDay } from '#platform/clock.ts'
import { dayOf, type Facts } from './facts.ts'
import type { Kind } from './kinds/kind.ts'
import type { Entry } from './schema.ts'

export type Dates = Pick<Entry, 'expiresOn' | 'staleOn' | 'hiddenOn'>

const later = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString()

/** Until when a thing is open, and from when it is no longer believed or listed, if it was last confirmed on a day. */
export function datesOf(
  { closing, stale, hiddenAfter }: Pick<Kind, 'closing' | 'stale' | 'hiddenAfter'>,
  facts: Facts,
  confirmedOn: string,
): Dates {
  const named = dayOf(facts, stale.from)
  const [staleOn = ''] = [
    later(confirmedOn, stale.days),
    // The day itself still counts.
    ...(named ? [later(named, 1)] : []),
  ].toSorted()
  return {
    expiresOn: dayOf(facts, closing?.after),
    staleOn,
    hiddenOn: hiddenAfter === undefined ? null : later(staleOn, hiddenAfter),
  }
}

/** `stale` is still listed, below what was confirmed; `hidden` and `closed` only have their page. */
export type Standing = 'fresh' | 'stale' | 'hidden' | 'closed'

export function standingOn({ expiresOn, staleOn, hiddenOn }: Dates, today: string): Standing {
  if (expiresOn !== null && expiresOn < today) return 'closed'
  if (hiddenOn !== null && hiddenOn <= today) return 'hidden'
  return staleOn !== null && staleOn <= today ? 'stale' : 'fresh'
}

/** Days without a confirmation after which a page about a person is deleted. */
export const PERSON_KEPT_DAYS = 365

/** Whether what a person wrote of themselves is to be deleted. Consent says that there is something to delete; given anew, its year begins anew. */
export function isForgotten(
  { consentedAt, staleOn, hiddenOn }: Pick<Entry, 'consentedAt' | 'staleOn' | 'hiddenOn'>,
  today: string,
): boolean {
  if (consentedAt === null) return false
  const since = [cityDay(consentedAt), hiddenOn ?? staleOn ?? ''].toSorted().at(-1) ?? ''
  return later(since, PERSON_KEPT_DAYS) < today
}

type Kept = Pick<Entry, 'state' | 'version'>

export type ChangeRefusal = 'changed-meanwhile'
export type PublishRefusal = ChangeRefusal | 'already-published' | 'no-consent'
export type WithdrawRefusal = ChangeRefusal | 'not-published'
export type ConfirmRefusal = 'not-published' | 'closed' | 'day-passed'
export type EntryRefusal = PublishRefusal | WithdrawRefusal | ConfirmRefusal

/** Why a change cannot be kept, or null: it was written over another version than the one that stands. */
export const refusalToChange = (
  entry: Pick<Kept, 'version'>,
  version: number | undefined,
): ChangeRefusal | null => (entry.version === version ? null : 'changed-meanwhile')

export function refusalToPublish(
  entry: Kept & Pick<Entry, 'consentedAt'>,
  version: number | undefined,
  aboutPerson: boolean,
): PublishRefusal | null {
  if (entry.state === 'published') return 'already-published'
  if (aboutPerson && entry.consentedAt === null) return 'no-consent'
  return refusalToChange(entry, version)
}

export function refusalToWithdraw(
  entry: Kept,
  version: number | undefined,
): WithdrawRefusal | null {
  if (entry.state !== 'published') return 'not-published'
  return refusalToChange(entry, version)
}

/** A confirmation renews the days; what is over, or hangs on a day that has passed, must be changed instead. */
export function refusalToConfirm(
  { stale }: Pick<Kind, 'stale'>,
  entry: Pick<Entry, 'state' | 'facts' | 'expiresOn' | 'staleOn' | 'hiddenOn'>,
  today: string,
): ConfirmRefusal | null {
  if (entry.state !== 'published') return 'not-published'
  if (standingOn(entry, today) === 'closed') return 'closed'
  const named = dayOf(entry.facts, stale.from)
  return named !== null && named < today ? 'day-passed' : null
}
