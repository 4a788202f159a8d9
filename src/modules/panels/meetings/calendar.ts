import type { Meeting } from './schema.ts'

/** How long a meeting is taken to last where nobody said: an entry without an end covers no time at all. */
const ASSUMED_HOURS = 3

type Event = Pick<Meeting, 'id' | 'title' | 'startsAt' | 'place' | 'version' | 'state'> & {
  /** The page of the meeting. */
  href: string
  now: Date
}

/** The meeting as an iCalendar file (RFC 5545); a later version takes the place of an earlier one. */
export function calendarOf({
  id,
  title,
  startsAt,
  place,
  version,
  state,
  href,
  now,
}: Event): string {
  const end = new Date(startsAt.getTime() + ASSUMED_HOURS * 60 * 60 * 1000)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ben Khoi//Council meetings//VI',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${id}`,
    `SEQUENCE:${version}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    `URL:${href}`,
    `STATUS:${state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

const stamp = (instant: Date) => instant.toISOString().replace(/[-:]|\.\d+/g, '')

const escaped = (text: string) =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n')

/** A line holds at most 75 octets, and a letter is never cut in two. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const letter of line) {
    const limit = parts.length === 0 ? 75 : 74
    if (Buffer.byteLength(part + letter) > limit) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part].join('\r\n ')
}
