import { CITY_TIME_ZONE } from '#platform/clock.ts'
import type { Locale } from './locale.tsx'

const NBSP = '\u00a0'
const tags = { vi: 'vi-VN', en: 'en-GB' } as const
const numbers = { vi: new Intl.NumberFormat(tags.vi), en: new Intl.NumberFormat(tags.en) }
const months = new Intl.DateTimeFormat(tags.en, { month: 'long', timeZone: 'UTC' })
const cityClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: CITY_TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

export type Instant = Date | string

export const formatNumber = (value: number, locale: Locale) => numbers[locale].format(value)

/** An amount of đồng. */
export const formatMoney = (amount: number, locale: Locale) =>
  locale === 'vi'
    ? `${formatNumber(amount, locale)}${NBSP}đ`
    : amount < 0
      ? `-VND${NBSP}${formatNumber(-amount, locale)}`
      : `VND${NBSP}${formatNumber(amount, locale)}`

/** A share between 0 and 1 as per cent, with at most one decimal. */
export const formatShare = (share: number, locale: Locale) => {
  const percent = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 1 })
  return `${percent.format(share * 100)}%`
}

/** A calendar day (`YYYY-MM-DD`). */
export function formatDay(day: string, locale: Locale): string {
  const [year, month, date] = day.split('-').map(Number)
  return locale === 'vi'
    ? `${date}/${month}/${year}`
    : `${date}${NBSP}${months.format(new Date(`${day}T00:00:00Z`))} ${year}`
}

/** An instant as the hour and the day in the city. */
export function formatMoment(instant: Instant, locale: Locale): string {
  const { day, time } = cityParts(instant)
  return locale === 'vi'
    ? `${time} ngày ${formatDay(day, locale)}`
    : `${time} on ${formatDay(day, locale)}`
}

/** The day (`YYYY-MM-DD`) and the hour (`HH:MM`) in the city at an instant. */
export function cityParts(instant: Instant): { day: string; time: string } {
  const parts = cityClock.formatToParts(toDate(instant))
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? ''
  return {
    day: `${read('year')}-${read('month')}-${read('day')}`,
    time: `${read('hour')}:${read('minute')}`,
  }
}

/** The instant in the form that machines read. */
export const machineMoment = (instant: Instant) => toDate(instant).toISOString()

const toDate = (instant: Instant) => (typeof instant === 'string' ? new Date(instant) : instant)

/** The size of a file in the unit that fits it. */
export function formatSize(bytes: number, locale: Locale): string {
  const units = ['B', 'KB', 'MB', 'GB']
  const step = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), units.length - 1)
  const amount = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 1 })
  return `${amount.format(bytes / 1024 ** step)}${NBSP}${units[step]}`
}
