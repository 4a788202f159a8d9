import { generateRssFeed } from 'feedsmith'
import { xml } from '#platform/text/xml.ts'
import type { Feed } from './feed.ts'

/** RSS 2.0. Readers take a description for HTML, so what is plain text is escaped once more. */
export const rssOf = ({ title, description, locale, page, self, changedAt, items }: Feed): string =>
  generateRssFeed(
    {
      title,
      link: page,
      description,
      language: locale,
      ...(changedAt && { lastBuildDate: changedAt }),
      atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
      items: items.map((item) => ({
        title: item.title,
        link: item.url,
        description: xml(item.summary),
        guid: { value: item.id, isPermaLink: false },
        pubDate: item.publishedAt,
        categories: item.tags.map((name) => ({ name })),
        dc: { languages: [item.lang] },
      })),
    },
    { strict: true },
  )
