import { cityDay } from '#platform/clock.ts'
import { link } from '#platform/http/paths.ts'
import { type Locale, localised } from '#platform/locale.ts'
import { inLanguage } from '#platform/text/searchable.ts'
import { formatDay } from '#ui/format.ts'
import { plainText } from '../body/words.ts'
import { paths } from '../paths.ts'
import type { Article } from '../schema.ts'

/** An article as plain text, to be kept. */
export function articleCopy(
  article: Article,
  { origin, locale }: { origin: string; locale: Locale },
): string {
  const { text: title, lang } = inLanguage(article.title, locale)
  const summary = inLanguage(article.summary, locale).text
  const body = (lang === 'en' && article.body.en) || article.body.vi
  const day = formatDay(cityDay(article.publishedAt ?? article.changedAt), lang)
  const url = origin + localised(lang, link(paths.article, { slug: article.slug }))
  return [title, `${day}\n${url}`, summary, plainText(body), ''].join('\n\n')
}
