import { and, inArray } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import type { Searchable, Written } from '#platform/text/searchable.ts'
import { fromPlain } from '../body/markup.ts'
import { plainText } from '../body/words.ts'
import { standing } from './conditions.ts'
import { type Fact, isWritten, rowsOfFact } from './facts.ts'
import { kindOf } from './kinds/all.ts'
import type { Field } from './kinds/field.ts'
import { wordsOf } from './pages/FactValue.tsx'
import { entryPath } from './paths.ts'
import { type Entry, entries } from './schema.ts'

/** Ids of everything the search may hold: what is over or hidden is not among them. */
export const searchableEntryIds = async (scope: Scope): Promise<string[]> =>
  (await scope.db.select({ id: entries.id }).from(entries).where(standing(scope))).map(
    ({ id }) => id,
  )

/** Standing entries for the search; an id that does not come back is to be forgotten. */
export async function searchableEntries(
  scope: Scope,
  ids: readonly string[],
): Promise<Searchable[]> {
  if (ids.length === 0) return []
  const rows = await scope.db
    .select()
    .from(entries)
    .where(and(standing(scope), inArray(entries.id, [...ids])))
  return rows.map((entry) => ({
    kind: 'entry',
    id: entry.id,
    path: entryPath(kindOf(entry.kind), entry.slug),
    title: entry.title,
    summary: entry.summary,
    body: wholeText(entry),
    happenedAt: entry.startsAt ?? entry.publishedAt,
  }))
}

/** All that an entry says, as plain text. */
export function wholeText(entry: Entry): Written {
  const { fields, name } = kindOf(entry.kind)
  const said = (locale: 'vi' | 'en') =>
    [
      name[locale],
      ...fields.flatMap((field) => {
        const fact = entry.facts[field.code]
        const words = fact === undefined ? '' : spoken(field, fact, locale)
        return words ? [`${field.label[locale]}: ${words}`] : []
      }),
      plainText(fromPlain((locale === 'en' && entry.body.en) || entry.body.vi)),
    ]
      .filter((part) => part !== '')
      .join('\n')
  return { vi: said('vi'), en: entry.title.en === null ? null : said('en') }
}

function spoken(field: Field, fact: Fact, locale: 'vi' | 'en'): string {
  if (isWritten(fact)) return (locale === 'en' && fact.en) || fact.vi
  if (field.type === 'choice' || field.type === 'choices')
    return wordsOf(field.options, fact, locale)
  if (field.type === 'table')
    return rowsOfFact(fact)
      .map((row) => Object.values(row).join(' '))
      .join('\n')
  return field.type === 'text' || field.type === 'longText' ? String(fact) : ''
}
