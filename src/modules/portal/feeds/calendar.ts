import ical from 'ical-generator'
import { CITY_TIME_ZONE } from '#platform/clock.ts'
import type { Feed } from './feed.ts'

/** iCalendar (RFC 5545) of what takes place at a time; the rest of the list is not in it. */
export function calendarOf({ title, description, locale, page, items }: Feed): string {
  const calendar = ical({
    prodId: { company: 'Ben Khoi', product: 'Ben Khoi', language: locale.toUpperCase() },
    name: title,
    description,
    url: page,
    timezone: CITY_TIME_ZONE,
    ttl: 60 * 60,
  })
  for (const item of items) {
    if (!item.happens) continue
    const { startsAt, endsAt, place } = item.happens
    calendar.createEvent({
      id: item.id,
      // The moment of the last change, not of asking: the same list is the same file.
      stamp: item.changedAt,
      created: item.publishedAt,
      lastModified: item.changedAt,
      start: startsAt,
      end: endsAt,
      summary: item.title,
      description: [item.summary, item.url].filter(Boolean).join('\n\n'),
      url: item.url,
      ...(place && { location: place }),
      ...(item.tags.length > 0 && { categories: item.tags.map((name) => ({ name })) }),
    })
  }
  return calendar.toString()
}
