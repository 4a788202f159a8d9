import { cityDay } from '#platform/clock.ts'
import { link } from '#platform/http/paths.ts'
import { type Locale, localised } from '#platform/locale.ts'
import { xml } from '#platform/text/xml.ts'
import { formatDay } from '#ui/format.ts'
import { plainText } from '../body/words.ts'
import { paths } from '../paths.ts'
import { messages } from './messages.ts'
import type { PublicArticle } from './queries.ts'
import { readIn } from './shown.ts'

type Reader = { origin: string; locale: Locale }

/** The newest articles as RSS 2.0. */
export function newsRss(articles: readonly PublicArticle[], reader: Reader): string {
  const { origin, locale } = reader
  const texts = messages[locale]
  const address = (path: string) => xml(origin + localised(locale, path))
  const items = articles.map((article) => {
    const { title, summary, url, publishedAt } = itemOf(article, reader)
    const topic = article.topic ? `<category>${xml(article.topic[locale])}</category>` : ''
    return (
      `<item><title>${xml(title)}</title><link>${xml(url)}</link>` +
      `<guid isPermaLink="true">${xml(url)}</guid><pubDate>${publishedAt.toUTCString()}</pubDate>` +
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
export function newsJson(articles: readonly PublicArticle[], reader: Reader) {
  const { origin, locale } = reader
  const address = (path: string) => origin + localised(locale, path)
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: messages[locale].feedTitle,
    description: messages[locale].newsLead,
    home_page_url: address(paths.news),
    feed_url: address(paths.newsJson),
    language: locale,
    items: articles.map((article) => {
      const { title, summary, url, publishedAt, changedAt, lang, body } = itemOf(article, reader)
      return {
        id: article.id,
        url,
        title,
        summary,
        content_text: plainText(body),
        date_published: publishedAt.toISOString(),
        date_modified: changedAt.toISOString(),
        language: lang,
        ...(article.topic ? { tags: [article.topic[locale]] } : {}),
      }
    }),
  }
}

const itemOf = (article: PublicArticle, { origin, locale }: Reader) => {
  const read = readIn(article, locale)
  return {
    ...read,
    url: origin + localised(read.lang, link(paths.article, { slug: article.slug })),
  }
}

/** An article as plain text, to be kept. */
export function articleCopy(article: PublicArticle, reader: Reader): string {
  const { title, summary, body, url, publishedAt, lang } = itemOf(article, reader)
  const day = formatDay(cityDay(publishedAt), lang)
  return [title, `${day}\n${url}`, summary, plainText(body), ''].join('\n\n')
}
