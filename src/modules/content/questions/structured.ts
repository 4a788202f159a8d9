import { link } from '#platform/http/paths.ts'
import { localised } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import { paths } from './paths.ts'
import type { PublicQuestion } from './queries.ts'

/** A question with its answer as schema.org/QAPage, for search engines. */
export function qaPageOf(
  { slug, title, words, answer, askedAt, publishedAt }: PublicQuestion,
  { locale, origin }: Scope,
): Record<string, unknown> {
  const url = origin + localised(locale, link(paths.question, { slug }))
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    url,
    mainEntity: {
      '@type': 'Question',
      name: title,
      text: words,
      dateCreated: askedAt.toISOString(),
      answerCount: 1,
      acceptedAnswer: {
        '@type': 'Answer',
        text: (locale === 'en' && answer.en) || answer.vi,
        dateCreated: publishedAt.toISOString(),
        url,
      },
    },
  }
}
