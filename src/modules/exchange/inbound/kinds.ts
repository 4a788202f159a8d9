/** In which form a partner gives what it has. */
export const feedKinds = ['package', 'rss', 'atom', 'json-feed', 'icalendar'] as const
export type FeedKind = (typeof feedKinds)[number]

/** What the items of a feed that has no kinds of its own are. */
export const kindOfFeed = (feed: FeedKind): string => (feed === 'icalendar' ? 'events' : 'news')
