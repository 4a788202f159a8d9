import { generateJsonFeed } from 'feedsmith'
import type { Feed } from './feed.ts'

/** JSON Feed 1.1. An empty list is an empty list, which the library leaves out. */
export function jsonOf({ title, description, locale, page, self, items }: Feed): string {
  const feed = generateJsonFeed(
    {
      title,
      description,
      home_page_url: page,
      feed_url: self,
      language: locale,
      items: items.map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        summary: item.summary,
        content_text: item.text || item.summary || item.title,
        date_published: item.publishedAt,
        date_modified: item.changedAt,
        language: item.lang,
        ...(item.tags.length > 0 && { tags: item.tags }),
      })),
    },
    { strict: true },
  )
  return JSON.stringify(Object.assign({ items: [] }, feed))
}
