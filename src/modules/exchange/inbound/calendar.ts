import ICAL from 'ical.js'
import { CITY_TIME_ZONE } from '#platform/clock.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { hashOf } from '../packages/canonical.ts'
import { type Incoming, incoming, words } from './incoming.ts'
import { plainOf } from './plain.ts'
import type { FeedProblem } from './problems.ts'
import type { Taken } from './syndication.ts'

/** The events of a calendar, at most so many; one that is cancelled is a tombstone. Of a series the first time is taken. */
export function readCalendar(
  text: string,
  address: string,
  most: number,
): Outcome<Taken, FeedProblem> {
  let events: ICAL.Component[]
  try {
    events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  } catch {
    return refused('not-a-feed')
  }
  const items = events.slice(0, most).flatMap((event) => readEvent(event, address) ?? [])
  return done({
    items: [...new Map(items.map((item) => [item.id, item])).values()],
    found: events.length,
  })
}

function readEvent(event: ICAL.Component, address: string): Incoming | undefined {
  const textOf = (name: string) => String(event.getFirstPropertyValue(name) ?? '')
  const [uid, occurrence] = [textOf('uid').trim(), textOf('recurrence-id')]
  const title = words(plainOf(textOf('summary')), 300).replace(/\s+/g, ' ')
  const startsAt = instantOf(event, 'dtstart')
  if (!uid || !title || !startsAt) return undefined
  const id = words(occurrence ? `${uid} ${occurrence}` : uid, 500)
  if (/^cancelled$/i.test(textOf('status')))
    return { id, state: 'withdrawn', version: hashOf({ id, cancelled: true }) }
  const link = URL.parse(textOf('url').trim(), address)
  const body = words(plainOf(textOf('description')), 100_000)
  return incoming(id, {
    title: { vi: title, en: null },
    summary: { vi: words(body, 500).replace(/\s+/g, ' '), en: null },
    text: body ? { vi: body, en: null } : null,
    link: textOf('url') && link && /^https?:$/.test(link.protocol) ? link.href : null,
    publishedAt: null,
    happens: {
      startsAt,
      endsAt: instantOf(event, 'dtend') ?? null,
      place: words(plainOf(textOf('location')), 300) || null,
    },
  })
}

/** The instant of a date of the calendar; a time without a zone, or of a zone nobody knows, is the city's. */
function instantOf(event: ICAL.Component, name: string): string | undefined {
  const property = event.getFirstProperty(name)
  const time = property?.getFirstValue()
  if (!(time instanceof ICAL.Time)) return undefined
  const { year, month, day, hour, minute, second, isDate, zone } = time
  const told = property?.getFirstParameter('tzid')
  const zoneName = zone === ICAL.Timezone.utcTimezone ? 'UTC' : (told ?? CITY_TIME_ZONE)
  try {
    const local = isDate ? { year, month, day } : { year, month, day, hour, minute, second }
    const plain = Temporal.PlainDateTime.from(local, { overflow: 'reject' })
    return plain
      .toZonedDateTime(knownZone(zoneName))
      .toInstant()
      .toString({ fractionalSecondDigits: 3 })
  } catch {
    return undefined
  }
}

function knownZone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return CITY_TIME_ZONE
  }
}
