import ical from 'ical-generator'
import { type Locale, localised } from '#platform/locale.ts'
import { inLanguage } from '#platform/text/searchable.ts'
import { textOf } from './facts.ts'
import { kindOf } from './kinds/all.ts'
import { entryPath } from './paths.ts'
import type { Entry } from './schema.ts'

/** What takes place as a file for a calendar; undefined for what does not. */
export function calendarOf(
  entry: Entry,
  { origin, locale }: { origin: string; locale: Locale },
): string | undefined {
  const kind = kindOf(entry.kind)
  if (!kind.happens || !entry.startsAt || !entry.endsAt) return undefined
  const calendar = ical({ prodId: { company: 'Bến Khởi', product: 'Portal', language: 'VI' } })
  calendar.createEvent({
    id: `${entry.id}@${new URL(origin).hostname}`,
    start: entry.startsAt,
    end: entry.endsAt,
    stamp: entry.changedAt,
    summary: inLanguage(entry.title, locale).text,
    description: inLanguage(entry.summary, locale).text,
    location: textOf(entry.facts, kind.happens.place) ?? null,
    url: origin + localised(locale, entryPath(kind, entry.slug)),
  })
  return calendar.toString()
}
