import type { OrganisationDocument } from './schema.ts'

/** Days before a paper lapses on which its organisation is warned, the first first. */
export const warningDays = [30, 7] as const

export type PaperStanding = 'good' | 'lapsing' | 'lapsed'

type Lapsing = Pick<OrganisationDocument, 'expiresOn'>

/** Whether a paper is good on a day. The last day itself still counts; the month before it is a warning. */
export function paperStanding({ expiresOn }: Lapsing, day: string): PaperStanding {
  if (expiresOn === null) return 'good'
  if (expiresOn < day) return 'lapsed'
  return daysUntil(expiresOn, day) <= warningDays[0] ? 'lapsing' : 'good'
}

/** Whether a paper that is good today will have lapsed by a later day, such as that of the decision. */
export const lapsesBy = ({ expiresOn }: Lapsing, day: string): boolean =>
  expiresOn !== null && expiresOn < day

export const daysUntil = (later: string, day: string): number =>
  Temporal.PlainDate.from(day).until(Temporal.PlainDate.from(later), { largestUnit: 'days' }).days

/** The warning that is due today, in days before the paper lapses; null when there is none or it went out before. */
export function warningDue(
  { expiresOn, warnedDays }: Pick<OrganisationDocument, 'expiresOn' | 'warnedDays'>,
  today: string,
): number | null {
  if (expiresOn === null || expiresOn < today) return null
  const left = daysUntil(expiresOn, today)
  // Whoever was away for a while gets the warning nearest to the day, not all of them.
  const due = warningDays.findLast((days) => left <= days)
  return due !== undefined && (warnedDays === null || due < warnedDays) ? due : null
}

export type PaperRefusal = 'already-replaced' | 'removed'

export function refusalToTouch({
  replacedBy,
  removedAt,
}: Pick<OrganisationDocument, 'replacedBy' | 'removedAt'>): PaperRefusal | null {
  if (removedAt) return 'removed'
  return replacedBy ? 'already-replaced' : null
}
