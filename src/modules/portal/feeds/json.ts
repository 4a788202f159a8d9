import { generateJsonFeed } from 'feedsmith'
import type { Feed } from './feed.ts'

/** JSON Feed 1.1. */
export const jsonOf = ({ title, description, locale, page, self, items }: Feed): string =>
  JSON.stringify(
    generateJsonFeed(
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
    ),
  )
