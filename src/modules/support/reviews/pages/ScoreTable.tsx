import { meanOf, type Rubric, type Score } from '#modules/panels/index.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'

type Props = { caption: string; rubric: Rubric; scores: readonly Score[] }

/** A score sheet to read, with its mean. */
export function ScoreTable({ caption, rubric, scores }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages).scores
  const mean = meanOf(scores, rubric)
  const rows = rubric.criteria.map((criterion) => ({
    criterion,
    given: scores.find(({ criterionCode }) => criterionCode === criterion.code),
  }))
  return (
    <div>
      <DataTable
        caption={caption}
        rows={rows}
        rowKey={({ criterion }) => criterion.code}
        columns={[
          { title: texts.columns.criterion, cell: ({ criterion }) => criterion.name[locale] },
          {
            title: texts.columns.score,
            figures: true,
            cell: ({ criterion, given }) =>
              given?.notApplicable
                ? texts.notApplicable
                : given && given.score !== null
                  ? `${given.score}/${criterion.max}`
                  : '–',
          },
          {
            title: texts.columns.reason,
            cell: ({ given }) => <span class="whitespace-pre-line">{given?.reason}</span>,
          },
        ]}
      />
      <p class="mt-2 font-semibold">
        {mean === undefined
          ? texts.noMean
          : texts.mean(formatNumber(Math.round(mean * 10) / 10, locale))}
      </p>
    </div>
  )
}
