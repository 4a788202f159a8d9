import type { ComponentChildren } from 'preact'
import { type Figure, type Figures, figures as order } from '#modules/budget/index.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { formatNumber } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'
import { recordsAddress } from '../paths.ts'
import type { MoneyFilter } from '../sums.ts'

export type TableRow = {
  key: string
  name: ComponentChildren
  figures: Figures
  filter: MoneyFilter
}

type Props = {
  plan: string
  caption: string
  first: string
  rows: readonly TableRow[]
  total: Figures
  totalFilter?: MoneyFilter
}

/** Amounts side by side, each the way to its records, with their sum. */
export function MoneyTable({ plan, caption, first, rows, total, totalFilter = {} }: Props) {
  const t = useMessages(messages)
  return (
    <DataTable<TableRow>
      caption={`${caption}. ${t.inDong}`}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { title: first, cell: ({ name }) => name },
        ...order.map((figure) => ({
          title: t.figures[figure],
          figures: true,
          cell: ({ figures, filter }: TableRow) => (
            <Amount plan={plan} figure={figure} amount={figures[figure]} filter={filter} />
          ),
        })),
      ]}
      foot={[
        t.total,
        ...order.map((figure) => (
          <Amount
            key={figure}
            plan={plan}
            figure={figure}
            amount={total[figure]}
            filter={totalFilter}
          />
        )),
      ]}
    />
  )
}

type AmountProps = { plan: string; figure: Figure; amount: number; filter: MoneyFilter }

function Amount({ plan, figure, amount, filter }: AmountProps) {
  const locale = useLocale()
  const written = <data value={String(amount)}>{formatNumber(amount, locale)}</data>
  // Nothing is behind a nought.
  return amount === 0 ? written : <Link href={recordsAddress(plan, figure, filter)}>{written}</Link>
}
