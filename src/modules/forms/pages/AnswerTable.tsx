import { DataTable } from '#ui/DataTable.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import type { Answers } from '../answers.ts'
import type { FormField, TableColumn } from '../definition.ts'
import { messages } from '../messages.ts'
import { cellOf, type Row, rowsOf, sumOf } from '../table-rules.ts'
import { AnswerText } from './AnswerText.tsx'
import { Figure } from './TableField.tsx'

/** A filled table to read, with the sums of its columns. */
export function AnswerTable({ field, answers }: { field: FormField; answers: Answers }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const rows = rowsOf(field, answers)
  const { columns = [], label } = field
  if (rows.length === 0) return <span class="text-muted">{texts.unanswered}</span>
  const hasSums = columns.some(({ sum, sumIs }) => sum || sumIs)
  return (
    <DataTable
      caption={label[locale]}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={columns.map((column) => ({
        title: column.label[locale],
        figures: isFigure(column),
        cell: (row: Row) => <Cell field={field} column={column} row={row} />,
      }))}
      {...(hasSums
        ? {
            foot: columns.map((column, index) =>
              column.sum || column.sumIs ? (
                <Figure field={field} column={column} value={sumOf(field, rows, column.code)} />
              ) : index === 0 ? (
                texts.table.total
              ) : (
                ''
              ),
            ),
          }
        : {})}
    />
  )
}

const isFigure = ({ type }: TableColumn) => ['number', 'money', 'product'].includes(type)

type CellProps = { field: FormField; column: TableColumn; row: Row }

function Cell({ field, column, row }: CellProps) {
  const value = cellOf(field, row, column.code)
  if (column.type === 'product') return <Figure field={field} column={column} value={value} />
  return <AnswerText field={{ ...column, type: column.type }} answer={value} />
}
