import { CITY_TIME_ZONE } from '#platform/clock.ts'
import { fold } from '#platform/text/fold.ts'

/** The first day of which a portal could tell. */
const FIRST_YEAR = 1990
/** Excel counts days from the end of 1899; these are the years 1990 to 2100. */
const SERIALS = { from: 32_874, to: 73_415 }

type Read = { instant: Date } | { fault: 'missing' | 'unreadable' }

/** A moment as old files write it: ISO, RFC 822, day/month/year, “ngày 5 tháng 6 năm 2019”, an Excel number. Days without a clock are the city's, at noon. */
export function readMoment(written: string): Read {
  const text = written.trim()
  if (text === '') return { fault: 'missing' }
  const instant = serial(text) ?? numbered(text) ?? spoken(text) ?? iso(text) ?? mailed(text)
  if (!instant || Number.isNaN(instant.getTime())) return { fault: 'unreadable' }
  const year = instant.getUTCFullYear()
  return year < FIRST_YEAR || year > 2200 ? { fault: 'unreadable' } : { instant }
}

function serial(text: string): Date | undefined {
  if (!/^\d{5}([.,]\d+)?$/.test(text)) return undefined
  const days = Number(text.replace(',', '.'))
  if (days < SERIALS.from || days > SERIALS.to) return undefined
  const day = Temporal.PlainDate.from('1899-12-30').add({ days: Math.floor(days) })
  const minutes = Math.round((days % 1) * 24 * 60)
  return minutes > 0
    ? inCity(day.year, day.month, day.day, Math.floor(minutes / 60) % 24, minutes % 60)
    : inCity(day.year, day.month, day.day)
}

const CLOCK = /(?:[\sT,]+(?:lúc\s*)?(\d{1,2})[:hg](\d{2})?(?::(\d{2}))?\s*(am|pm|sa|ch)?)?/

/** Day first, as Vietnamese writes it; a month of 13 or more is no date, never guessed the other way round. */
function numbered(text: string): Date | undefined {
  const found = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})${CLOCK.source}$`, 'i').exec(
    text,
  )
  if (!found) return undefined
  const [, day, month, year, hour, minute, , half] = found
  return inCity(Number(year), Number(month), Number(day), ...clock(hour, minute, half))
}

function clock(hour?: string, minute?: string, half?: string): [number?, number?] {
  if (hour === undefined) return []
  const late = half !== undefined && /^(pm|ch)$/i.test(half)
  const told = Number(hour) % (half === undefined ? 24 : 12)
  return [told + (late ? 12 : 0), Number(minute ?? 0)]
}

function spoken(text: string): Date | undefined {
  const found = /(\d{1,2})\s*thang\s*(\d{1,2})\s*,?\s*(?:nam\s*)?(\d{4})/.exec(fold(text))
  return found ? inCity(Number(found[3]), Number(found[2]), Number(found[1])) : undefined
}

function iso(text: string): Date | undefined {
  const found =
    /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      text,
    )
  if (!found) return undefined
  const [, year, month, day, hour, minute, zone] = found
  if (zone) {
    const told = new Date(text.replace(/\s+/, 'T').replace(/\s+/g, ''))
    return inCity(Number(year), Number(month), Number(day)) && told
  }
  return inCity(Number(year), Number(month), Number(day), ...clock(hour, minute))
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The dates of feeds and mails: “Mon, 06 May 2019 08:30:00 +0700”; a clock without a zone is the city's. */
function mailed(text: string): Date | undefined {
  const found =
    /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*(.*))?$/i.exec(
      text,
    )
  if (!found) return undefined
  const [, day, name = '', year, hour, minute, zone] = found
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  if (zone) return inCity(Number(year), month, Number(day)) && new Date(text)
  return inCity(Number(year), month, Number(day), ...clock(hour, minute))
}

function inCity(year: number, month: number, day: number, hour = 12, minute = 0): Date | undefined {
  try {
    const at = { year, month, day, hour, minute, timeZone: CITY_TIME_ZONE }
    const moment = Temporal.ZonedDateTime.from(at, { overflow: 'reject' })
    return new Date(moment.epochMilliseconds)
  } catch {
    return undefined
  }
}
