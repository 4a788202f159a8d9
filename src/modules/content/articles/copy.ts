import { cityDay } from '#platform/clock.ts'
import { link } from '#platform/http/paths.ts'
import { type Locale, localised } from '#platform/locale.ts'
import { formatDay } from '#ui/format.ts'
import { plainText } from '../body/words.ts'
import { paths } from '../paths.ts'
import type { PublicArticle } from './queries.ts'
import { readIn } from './shown.ts'

/** An article as plain text, to be kept. */
export function articleCopy(
  article: PublicArticle,
  { origin, locale }: { origin: string; locale: Locale },
): string {
  const { title, summary, body, publishedAt, lang } = readIn(article, locale)
  const day = formatDay(cityDay(publishedAt), lang)
  const url = origin + localised(lang, link(paths.article, { slug: article.slug }))
  return [title, `${day}\n${url}`, summary, plainText(body), ''].join('\n\n')
}
