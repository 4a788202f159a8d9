import type { Text } from './locale.ts'
import type { Scope } from './scope.ts'
import type { Written } from './text/searchable.ts'

/** One thing on a public list, as feeds, calendars, digests and packages for other portals carry it. */
export type ListItem = {
  id: string
  path: string
  title: Written
  summary: Written
  /** The whole of it as plain text, where it has one. */
  text?: Written | undefined
  publishedAt: Date
  changedAt: Date
  /** When and where it takes place, for what happens at a time. */
  happens?: { startsAt: Date; endsAt: Date; place: Text | null } | undefined
  tags?: readonly Text[] | undefined
}

export type ListQuestion = {
  limit: number
  /** Only what was published or changed after this moment. */
  since?: Date | undefined
  /** The filters of the page's address; those that the list does not know are refused by its page, not here. */
  filters?: URLSearchParams | undefined
}

/** A list that everybody may read. Its code stays for good: subscriptions and packages name it. */
export type PublicList = {
  code: string
  /** The address of its page; its feeds stand at the same address with .rss, .json and, for what happens at a time, .ics. */
  path: string
  title: Text
  calendar?: boolean
  /** The names of the filters in the address of its page; where they are not told, every name is handed to `items`. */
  filters?: readonly string[]
  /** What a value of a filter is called, where the address has a code for it. */
  valueName?(scope: Scope, filter: string, value: string): Promise<Text | undefined>
  /** The kind under which the search keeps its things, where they are also read month by month. */
  archive?: string
  /** Newest first. */
  items(scope: Scope, question: ListQuestion): Promise<ListItem[]>
}
