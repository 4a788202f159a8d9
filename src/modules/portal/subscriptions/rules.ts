import { cityDay, cityInstant } from '#platform/clock.ts'

export const rhythms = ['daily', 'weekly'] as const
export type Rhythm = (typeof rhythms)[number]

/** Mails about following that one address is sent on one day, whoever asks for them. */
export const MAILS_A_DAY = 5
/** Lists and searches that one address may follow. */
export const MOST_FOLLOWED = 30
export const CONFIRMATION_DAYS = 3
const KEPT_YEARS = 2
const MORNING = '06:00'

/** The last day on which an address is kept that was confirmed or renewed on this day. */
export const endOf = (today: string): string =>
  Temporal.PlainDate.from(today).add({ years: KEPT_YEARS }).toString()

/**
 * The moments up to which today's digests tell: six in the morning of today, and of this week's Monday.
 * They lie before the work begins, so that whatever was published until then can be read by then.
 */
export function cutsAt(now: Date): Record<Rhythm, Date> {
  const today = Temporal.PlainDate.from(cityDay(now))
  const morning = (day: Temporal.PlainDate) => cityInstant(day.toString(), MORNING)
  const latest = now < morning(today) ? today.subtract({ days: 1 }) : today
  return {
    daily: morning(latest),
    weekly: morning(latest.subtract({ days: latest.dayOfWeek - 1 })),
  }
}
