import { cityDay } from '#platform/clock.ts'
import { type ExportColumn, keysetPages, type Pages } from '#platform/export/columns.ts'
import type { Scope } from '#platform/scope.ts'
import { addressOf } from './became.ts'
import type { ImportChoices } from './choices.ts'
import { faultSentence } from './entries/sentences.ts'
import { rowsAfter } from './queries.ts'
import { rowMessages } from './row-messages.ts'
import type { Import, ImportRow } from './schema.ts'
import { workMessages } from './work-messages.ts'

/** What the report of a move says of each row. */
export function reportColumns(
  { locale, origin }: Scope,
  { kind }: ImportChoices,
): ExportColumn<ImportRow>[] {
  const texts = workMessages[locale].report
  const words = rowMessages[locale]
  return [
    { kind: 'number', title: texts.position, value: ({ position }) => position },
    { kind: 'text', title: texts.title, width: 60, value: ({ title }) => title },
    {
      kind: 'text',
      title: texts.address,
      width: 60,
      value: ({ source, path }) => source.address || path,
    },
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
      value: ({ reasons, failure, faults }) =>
        [
          ...reasons.map((reason) => words.reason[reason]),
          ...(failure ? [words.failure[failure]] : []),
          ...(kind ? faults.map((fault) => faultSentence(kind, fault, locale)) : []),
        ].join(' '),
    },
    { kind: 'text', title: texts.result, value: ({ result }) => result && words.result[result] },
    {
      kind: 'text',
      title: texts.now,
      width: 60,
      value: (row) => {
        const address = addressOf(row)
        return address && row.result !== 'removed' ? origin + address : null
      },
    },
  ]
}

export const reportPages = (scope: Scope, { id }: Import): Pages<ImportRow> =>
  keysetPages(
    (after: number | undefined) => rowsAfter(scope, id, after ?? 0),
    ({ position }) => position,
  )
