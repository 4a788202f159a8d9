import { contentPaths } from '#modules/content/index.ts'
import { cityDay } from '#platform/clock.ts'
import { type ExportColumn, keysetPages, type Pages } from '#platform/export/columns.ts'
import { link } from '#platform/http/paths.ts'
import type { Scope } from '#platform/scope.ts'
import { rowsAfter } from './queries.ts'
import { rowMessages } from './row-messages.ts'
import type { Import, ImportRow } from './schema.ts'
import { workMessages } from './work-messages.ts'

/** What the report of a move says of each row. */
export function reportColumns({ locale, origin }: Scope): ExportColumn<ImportRow>[] {
  const texts = workMessages[locale].report
  const words = rowMessages[locale]
  return [
    { kind: 'number', title: texts.position, value: ({ position }) => position },
    { kind: 'text', title: texts.title, width: 60, value: ({ title }) => title },
    { kind: 'text', title: texts.address, width: 60, value: ({ source }) => source.address },
    {
      kind: 'day',
      title: texts.date,
      value: ({ publishedAt }) => publishedAt && cityDay(publishedAt),
    },
    {
      kind: 'text',
      title: texts.judgement,
      value: ({ judgement }) => judgement && words.judgement[judgement],
    },
    {
      kind: 'text',
      title: texts.reasons,
      width: 60,
      value: ({ reasons, failure }) =>
        [
          ...reasons.map((reason) => words.reason[reason]),
          ...(failure ? [words.failure[failure]] : []),
        ].join(' '),
    },
    { kind: 'text', title: texts.result, value: ({ result }) => result && words.result[result] },
    {
      kind: 'text',
      title: texts.now,
      width: 60,
      value: ({ articleSlug, result }) =>
        articleSlug && result !== 'removed'
          ? origin + link(contentPaths.article, { slug: articleSlug })
          : null,
    },
  ]
}

export const reportPages = (scope: Scope, { id }: Import): Pages<ImportRow> =>
  keysetPages(
    (after: number | undefined) => rowsAfter(scope, id, after ?? 0),
    ({ position }) => position,
  )
