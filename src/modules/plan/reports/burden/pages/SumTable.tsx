import type { ComponentChildren } from 'preact'
import { type Column, DataTable } from '#ui/DataTable.tsx'
import { formatNumber, formatShare } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'
import type { Sum } from '../rules.ts'

export type SumRow = Sum & { key: string; name: ComponentChildren }

type Props = { caption: string; first: string; rows: readonly SumRow[] }

/** What reports asked and took, a group of them a row. */
export function SumTable({ caption, first, rows }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const figure = (title: string, of: (row: SumRow) => number): Column<SumRow> => ({
    title,
    figures: true,
    cell: (row) => formatNumber(of(row), locale),
  })
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { title: first, cell: ({ name }) => name },
        { title: t.sent, figures: true, cell: ({ reports, owed }) => t.of(reports, owed) },
        figure(t.figures, (one) => one.figures),
        figure(t.texts, (one) => one.texts),
        figure(t.unchanged, (one) => one.unchanged),
        figure(t.changed, (one) => one.changed),
        figure(t.written, (one) => one.written),
        {
          title: t.share,
          figures: true,
          cell: ({ share }) => (share === null ? '–' : formatShare(share, locale)),
        },
        figure(t.sentBack, (one) => one.sentBack),
        {
          title: t.minutes,
          figures: true,
          cell: ({ minutes }) => (minutes === null ? t.unknown : formatNumber(minutes, locale)),
        },
        { title: t.late, figures: true, cell: ({ late, daysLate }) => t.lateOf(late, daysLate) },
      ]}
    />
  )
}
