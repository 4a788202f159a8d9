import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Money } from '#ui/Money.tsx'
import { messages } from '../messages.ts'
import type { ScoreRow } from '../panel.ts'
import type { CallScores } from '../queries.ts'

/** The cases by their official score; where there is an adjustment it stands beside, with its bounds. */
export function ScoreTable({ scores: { rows, names, refusal } }: { scores: CallScores }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { columns } = texts
  const points = (value: number) => formatNumber(Math.round(value * 10) / 10, locale)
  const of = (id: string) => names.cases.get(id) ?? { number: '–', startup: '' }
  return (
    <DataTable
      caption={texts.scores}
      captionHidden
      rows={rows}
      rowKey={({ caseId }) => caseId}
      columns={[
        { title: columns.rank, cell: ({ rank, caseId }) => `${rank}. ${of(caseId).number}` },
        { title: columns.startup, cell: ({ caseId }) => of(caseId).startup },
        { title: columns.mean, figures: true, cell: ({ mean }) => points(mean) },
        { title: columns.count, figures: true, cell: ({ count }) => count },
        { title: columns.spread, figures: true, cell: ({ spread }) => points(spread) },
        ...(refusal
          ? []
          : [
              {
                title: columns.adjusted,
                cell: ({ adjusted }: ScoreRow) =>
                  adjusted
                    ? texts.of(
                        points(adjusted.score),
                        points(adjusted.low),
                        points(adjusted.high),
                        adjusted.rank,
                      )
                    : '–',
              },
              {
                title: columns.picture,
                cell: ({ adjusted }: ScoreRow) => adjusted && <Interval {...adjusted} />,
              },
            ]),
        { title: columns.amount, figures: true, cell: ({ amount }) => <Money amount={amount} /> },
        {
          title: columns.note,
          cell: ({ funded, wide, inseparable }) => (
            <span class="flex flex-wrap gap-1">
              {funded && <Badge tone="success">{texts.funded}</Badge>}
              {wide && <Badge tone="warning">{texts.wide}</Badge>}
              {inseparable && <Badge tone="warning">{texts.inseparable}</Badge>}
            </span>
          ),
        },
      ]}
    />
  )
}

const within = (value: number) => Math.min(100, Math.max(0, value))

/** The bounds drawn on a line from 0 to 100, with the score between them. */
function Interval({ low, score, high }: { low: number; score: number; high: number }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const said = (value: number) => formatNumber(Math.round(value), locale)
  return (
    <svg
      viewBox="0 0 100 12"
      width="100"
      height="12"
      role="img"
      aria-label={texts.picture(said(low), said(high))}
      class="text-primary"
    >
      <line x1="0" y1="6" x2="100" y2="6" stroke="currentColor" stroke-width="0.5" opacity="0.4" />
      <line
        x1={within(low)}
        y1="6"
        x2={within(high)}
        y2="6"
        stroke="currentColor"
        stroke-width="3"
      />
      <circle cx={within(score)} cy="6" r="4" fill="currentColor" />
    </svg>
  )
}
