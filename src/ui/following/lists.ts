import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Text, useReading } from '../locale.tsx'

/** What a page must know of a public list to offer its feeds. */
export type FollowedList = {
  code: string
  path: string
  title: Text
  calendar?: boolean | undefined
  filters?: readonly string[] | undefined
  archive?: string | undefined
}

const ListsContext = createContext<readonly FollowedList[]>([])
export const ListsProvider = ListsContext.Provider

export type Followed = { list: FollowedList; query: string }

/** The list that the page shows, with the filters set on it; undefined on every other page. */
export function useFollowed(): Followed | undefined {
  const { address } = useReading()
  const [path = '', search = ''] = address.split('?')
  const list = useContext(ListsContext).find((each) => each.path === path)
  return list && { list, query: filtersOf(list, new URLSearchParams(search)).toString() }
}

/** The filters of an address in one order, so that the same question is always the same text. */
export function filtersOf(
  { filters }: Pick<FollowedList, 'filters'>,
  asked: URLSearchParams,
): URLSearchParams {
  const kept = [...asked].filter(
    ([name, value]) => name !== 'page' && value.trim() !== '' && (filters?.includes(name) ?? true),
  )
  const result = new URLSearchParams(kept)
  result.sort()
  return result
}

export type FeedFormat = 'rss' | 'json' | 'ics'

export const formatsOf = ({ calendar }: Pick<FollowedList, 'calendar'>): FeedFormat[] =>
  calendar ? ['rss', 'json', 'ics'] : ['rss', 'json']

export const feedTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  json: 'application/feed+json',
  ics: 'text/calendar',
}

export const feedAddress = ({ path }: Pick<FollowedList, 'path'>, format: FeedFormat, query = '') =>
  `${path}.${format}${query && `?${query}`}`

export const SUBSCRIBING = '/theo-doi/thu'

/** Where mails about a list, as it is filtered, are asked for. */
export const subscribingTo = ({ list, query }: Followed) =>
  `${SUBSCRIBING}?${new URLSearchParams({ 'danh-sach': list.code, ...(query && { loc: query }) })}`

/** Where a list is read month by month. */
export const archiveAddress = ({ path }: Pick<FollowedList, 'path'>) => `/luu-tru${path}`
