import { cityDay } from '#platform/clock.ts'
import { link } from '#platform/http/paths.ts'
import { type Locale, localised, type Text } from '#platform/locale.ts'
import { inLanguage } from '#platform/text/searchable.ts'
import { xml } from '#platform/text/xml.ts'
import { formatDay } from '#ui/format.ts'
import { plainText } from '../body/words.ts'
import { paths } from '../paths.ts'
import type { Article } from '../schema.ts'
import { messages } from './messages.ts'

export type FeedEntry = { article: Article; topic: Text | null }
type Reader = { origin: string; locale: Locale }

/** The newest articles as RSS 2.0. */
export function newsRss(entries: readonly FeedEntry[], reader: Reader): string {
  const { origin, locale } = reader
  const texts = messages[locale]
  const address = (path: string) => xml(origin + localised(locale, path))
  const items = entries.map((entry) => {
    const { title, summary, url, published } = itemOf(entry, reader)
    const topic = entry.topic ? `<category>${xml(entry.topic[locale])}</category>` : ''
    return (
      `<item><title>${xml(title)}</title><link>${xml(url)}</link>` +
      `<guid isPermaLink="true">${xml(url)}</guid><pubDate>${published.toUTCString()}</pubDate>` +
      `${topic}<description>${xml(summary)}</description></item>`
    )
  })
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>' +
    `<title>${xml(texts.feedTitle)}</title><link>${address(paths.news)}</link>` +
    `<description>${xml(texts.newsLead)}</description><language>${locale}</language>` +
    `<atom:link href="${address(paths.newsRss)}" rel="self" type="application/rss+xml"/>` +
    `${items.join('\n')}</channel></rss>\n`
  )
}

/** The newest articles as JSON Feed 1.1. */
export function newsJson(entries: readonly FeedEntry[], reader: Reader) {
  const { origin, locale } = reader
  const address = (path: string) => origin + localised(locale, path)
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: messages[locale].feedTitle,
    description: messages[locale].newsLead,
    home_page_url: address(paths.news),
    feed_url: address(paths.newsJson),
    language: locale,
    items: entries.map((entry) => {
      const { title, summary, url, published, lang, body } = itemOf(entry, reader)
      return {
        id: entry.article.id,
        url,
        title,
        summary,
        content_text: plainText(body),
        date_published: published.toISOString(),
        date_modified: entry.article.changedAt.toISOString(),
        language: lang,
        ...(entry.topic ? { tags: [entry.topic[locale]] } : {}),
      }
    }),
  }
}

function itemOf({ article }: FeedEntry, { origin, locale }: Reader) {
  const { text: title, lang } = inLanguage(article.title, locale)
  return {
    title,
    lang,
    summary: inLanguage(article.summary, locale).text,
    body: (lang === 'en' && article.body.en) || article.body.vi,
    url: origin + localised(lang, link(paths.article, { slug: article.slug })),
    published: article.publishedAt ?? article.changedAt,
  }
}

/** An article as plain text, to be kept. */
export function articleCopy(entry: FeedEntry, reader: Reader): string {
  const { title, summary, body, url, published, lang } = itemOf(entry, reader)
  const day = formatDay(cityDay(published), lang)
  return [title, `${day}\n${url}`, summary, plainText(body), ''].join('\n\n')
}
