import { type Column, DataTable } from '#ui/DataTable.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'
import type { YearRow } from '../series.ts'

type Props = { caption: string; rows: readonly YearRow[] }

/** The figures of the chart, year by year. */
export function YearTable({ caption, rows }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const write = (value: number) => formatNumber(Math.round(value * 10) / 10, locale)
  const columns: Column<YearRow>[] = [
    { title: t.year, cell: ({ year, running }) => (running ? t.toDate(year) : `${year}`) },
    {
      title: t.path,
      figures: true,
      cell: ({ expected }) => (expected === null ? t.unknown : write(expected)),
    },
    {
      title: t.reachedValue,
      figures: true,
      cell: ({ value, begun }) => (value === null ? (begun ? '–' : t.notYet) : write(value)),
    },
  ]
  const adding: Column<YearRow> = {
    title: t.added,
    figures: true,
    cell: ({ added }) => (added === null ? '–' : write(added)),
  }
  const adds = rows.some(({ added }) => added !== null)
  return (
    <DataTable<YearRow>
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ year }) => `${year}`}
      columns={adds ? [...columns, adding] : columns}
    />
  )
}
