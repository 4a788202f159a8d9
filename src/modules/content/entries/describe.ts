import { CITY_TIME_ZONE } from '#platform/clock.ts'
import { type Locale, localised } from '#platform/locale.ts'
import { inLanguage } from '#platform/text/searchable.ts'
import { isWritten, numberOf, rowsOfFact } from './facts.ts'
import { kindOf } from './kinds/all.ts'
import { wordsOf } from './pages/FactValue.tsx'
import { entryPath } from './paths.ts'
import type { Names } from './references.ts'
import type { Entry } from './schema.ts'

type Reader = { origin: string; locale: Locale }

/** The schema.org description of an entry, in the reader's language as far as it goes. */
export function describeEntry(entry: Entry, names: Names, { origin, locale }: Reader): object {
  const kind = kindOf(entry.kind)
  const address = (path: string) => origin + localised(locale, path)
  const party = entry.organisationId ? names.organisations.get(entry.organisationId) : undefined
  const fact = (code: string) => entry.facts[code]
  const described = kind.structured({
    title: inLanguage(entry.title, locale).text,
    summary: inLanguage(entry.summary, locale).text,
    url: address(entryPath(kind, entry.slug)),
    organisation: party && { name: party.name[locale], url: address(party.path) },
    publishedAt: entry.publishedAt?.toISOString(),
    fact,
    text(code) {
      const found = fact(code)
      if (isWritten(found)) return inLanguage(found, locale).text
      return typeof found === 'string' ? found : undefined
    },
    words(code) {
      const field = kind.fields.find((each) => each.code === code)
      const chosen = field?.type === 'choice' || field?.type === 'choices'
      return chosen && fact(code) !== undefined
        ? wordsOf(field.options, fact(code), locale)
        : undefined
    },
    number: (code) => numberOf(entry.facts, code),
    yes: (code) => fact(code) === true,
    rows: (code) => rowsOfFact(fact(code)),
    moment(code) {
      const found = fact(code)
      return typeof found === 'string'
        ? Temporal.PlainDateTime.from(found)
            .toZonedDateTime(CITY_TIME_ZONE)
            .toString({ timeZoneName: 'never', smallestUnit: 'minute' })
        : undefined
    },
  })
  return {
    url: address(entryPath(kind, entry.slug)),
    inLanguage: inLanguage(entry.title, locale).lang,
    ...described,
  }
}
