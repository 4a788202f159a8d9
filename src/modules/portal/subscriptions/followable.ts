import type { PublicList } from '#platform/lists.ts'
import type { Scope } from '#platform/scope.ts'
import { hasControlCharacters, normalise } from '#platform/text/normalise.ts'
import { filtersOf } from '#ui/following/lists.ts'
import { paths as portalPaths } from '../paths.ts'
import { searchKinds } from '../search/kinds.ts'
import { messages as searchMessages } from '../search/messages.ts'
import { readQuestion } from '../search/question.ts'
import { messages } from './messages.ts'

export const SEARCH = 'search'
/** A question as long as the search page takes it, and a filter or two. */
const LONGEST_QUERY = 250
/** The same as it stands in an address, where a letter takes up to nine characters. */
export const LONGEST_ENCODED = 9 * LONGEST_QUERY
const LONGEST_NAME = 80
const searchFilters = { filters: ['q', 'loai'] }

/** What may be followed: a list with the filters set on it, or a search. */
export type Followable = { source: string; query: string }

/** Reads what the address of the form asks to follow; undefined where there is no such list, filter or question. */
export function readFollowable(
  lists: readonly PublicList[],
  source: string,
  asked: string,
): Followable | undefined {
  const list = source === SEARCH ? searchFilters : lists.find(({ code }) => code === source)
  if (!list || asked.length > LONGEST_ENCODED) return undefined
  const given = new URLSearchParams(normalise(asked))
  if ([...given].flat().some(hasControlCharacters)) return undefined
  const strange = [...given.keys()].some((name) => list.filters && !list.filters.includes(name))
  const filters = filtersOf(list, given)
  const query = filters.toString()
  if (strange || [...filters].flat().join('').length > LONGEST_QUERY) return undefined
  if (source === SEARCH && !readQuestion(given.get('q') ?? '')) return undefined
  return { source, query }
}

/** What people call it, and the page where it can be read at any time; undefined when the list is gone. */
export async function nameFollowed(
  scope: Scope,
  lists: readonly PublicList[],
  { source, query }: Followable,
): Promise<{ name: string; path: string } | undefined> {
  const { locale } = scope
  const texts = messages[locale]
  const filters = new URLSearchParams(query)
  if (source === SEARCH) {
    const kind = searchKinds.find((each) => each === filters.get('loai'))
    const name = texts.search(plain(filters.get('q') ?? ''))
    return {
      name: kind ? texts.filtered(name, searchMessages[locale].kind[kind]) : name,
      path: `${portalPaths.search}?${query}`,
    }
  }
  const list = lists.find(({ code }) => code === source)
  if (!list) return undefined
  const values: string[] = []
  for (const [filter, value] of filters) {
    const name = await list.valueName?.(scope, filter, value)
    values.push(name?.[locale] ?? plain(value))
  }
  const said = values.filter(Boolean).join(', ')
  return {
    name: said ? texts.filtered(list.title[locale], said) : list.title[locale],
    path: query ? `${list.path}?${query}` : list.path,
  }
}

/**
 * What somebody typed as a mail to anybody may say it: its words alone, in which no address survives,
 * so that nobody sends advertisements by asking for them.
 */
const plain = (typed: string): string =>
  normalise(typed)
    .replace(/[^\p{L}\p{M}\p{N}/&_-]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .toWellFormed()
    .trim()
