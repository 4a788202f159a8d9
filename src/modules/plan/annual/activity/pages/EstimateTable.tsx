import { DataTable } from '#ui/DataTable.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Money } from '#ui/Money.tsx'
import { amountOf, bySource, type EstimateRow, sharesOf, totalOf } from '../estimate.ts'
import { messages } from '../messages.ts'
import type { Names } from '../names.ts'

/** An estimate, row by row, with its sums by source. */
export function EstimateTable({ rows, names }: { rows: readonly EstimateRow[]; names: Names }) {
  const texts = useMessages(messages)
  const locale = useLocale()
  if (rows.length === 0) return <p>{texts.noMoney}</p>
  const shares = sharesOf(rows)
  return (
    <>
      <DataTable
        caption={texts.rows}
        captionHidden
        rows={rows.map((row, index) => ({ ...row, key: String(index) }))}
        rowKey={({ key }) => key}
        columns={[
          { title: texts.what, cell: ({ what }) => <span lang="vi">{what}</span> },
          { title: texts.source, cell: ({ source }) => names.source(source) },
          {
            title: texts.quantity,
            cell: ({ quantity, unit }) => `${formatNumber(quantity, locale)} ${unit}`,
          },
          { title: texts.norm, cell: ({ norm }) => <Money amount={norm} />, figures: true },
          { title: texts.amount, cell: (row) => <Money amount={amountOf(row)} />, figures: true },
        ]}
      />
      <DataTable
        caption={texts.bySource}
        rows={bySource(shares)}
        rowKey={({ source }) => source}
        columns={[
          { title: texts.sourceColumn, cell: ({ source }) => names.source(source) },
          { title: texts.amount, cell: ({ amount }) => <Money amount={amount} />, figures: true },
        ]}
        foot={[texts.sum, <Money key="sum" amount={totalOf(shares)} />]}
      />
    </>
  )
}
