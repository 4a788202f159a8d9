import { and, desc, eq, gte } from 'drizzle-orm'
import type { ListItem, PublicList } from '#platform/lists.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import { listed, standing } from './conditions.ts'
import { textOf } from './facts.ts'
import { answers, type EntryFilter, filterNames, listQuery, openings, times } from './filters.ts'
import { kinds } from './kinds/all.ts'
import { isFilter } from './kinds/field.ts'
import type { Kind } from './kinds/kind.ts'
import { messages } from './messages.ts'
import { entryPath, listPath } from './paths.ts'
import { type Entry, entries } from './schema.ts'
import { wholeText } from './searchable.ts'

function itemOf(kind: Kind, entry: Entry): ListItem {
  const { startsAt, endsAt } = entry
  const place = kind.happens && textOf(entry.facts, kind.happens.place)
  return {
    id: entry.id,
    path: entryPath(kind, entry.slug),
    title: entry.title,
    summary: entry.summary,
    text: wholeText(entry),
    publishedAt: entry.publishedAt ?? entry.changedAt,
    changedAt: entry.changedAt,
    ...(startsAt && endsAt
      ? { happens: { startsAt, endsAt, place: place ? { vi: place, en: place } : null } }
      : {}),
    tags: [kind.name],
  }
}

/** The filter of an address; one that the list does not know asks for nothing. */
function filterOf(kind: Kind, query: URLSearchParams | undefined): EntryFilter {
  const read = listQuery(kind).safeParse(Object.fromEntries(query ?? []))
  return read.success ? read.data : { chosen: {} }
}

async function itemsOf(
  kind: Kind,
  scope: Scope,
  { limit, since, filters }: Parameters<PublicList['items']>[1],
): Promise<ListItem[]> {
  const where = kind.happens
    ? listed(kind, filterOf(kind, filters), scope)
    : and(listed(kind, filterOf(kind, filters), scope), standing(scope))
  const rows = await scope.db
    .select()
    .from(entries)
    .where(and(eq(entries.kind, kind.code), where, since && gte(entries.changedAt, since)))
    .orderBy(desc(entries.publishedAt), desc(entries.id))
    .limit(limit)
  return rows.map((entry) => itemOf(kind, entry))
}

/** What a value of a kind's filter is called; of a question answered yes or no, with the question. */
function valueName(kind: Kind, filter: string, value: string): Text | undefined {
  const { vi, en } = messages
  const time = filter === 'khi' && times.find((each) => each === value)
  if (time) return { vi: vi.time[time], en: en.time[time] }
  const opening = filter === 'han' && openings.find((each) => each === value)
  if (opening) return { vi: vi.opening[opening], en: en.opening[opening] }
  const field = kind.fields.filter(isFilter).find((each) => each.filter === filter)
  if (field?.type !== 'yesNo') return field?.options.find((each) => each.value === value)?.label
  const answer = answers.find((each) => each === value)
  const said = answer && ({ co: 'yes', khong: 'no' } as const)[answer]
  return said && { vi: `${field.label.vi}: ${vi[said]}`, en: `${field.label.en}: ${en[said]}` }
}

/** One public list for each kind; its code is the kind's. */
export const entryLists: readonly PublicList[] = kinds.map((kind) => ({
  code: kind.code,
  path: listPath(kind),
  title: kind.plural,
  ...(kind.happens ? { calendar: true } : {}),
  filters: filterNames(kind),
  valueName: async (_, filter, value) => valueName(kind, filter, value),
  items: (scope, question) => itemsOf(kind, scope, question),
}))
