import { HintAndFault } from '#ui/fields/Field.tsx'
import { useForm } from '#ui/fields/Form.tsx'
import { useField } from '#ui/fields/field.ts'
import { formatMoney, formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import type { Answers } from '../answers.ts'
import type { FormField, TableColumn } from '../definition.ts'
import type { Conflict } from '../merge.ts'
import { messages } from '../messages.ts'
import {
  cellName,
  cellOf,
  isMoney,
  rowsOf,
  splitCell,
  sumOf,
  typedColumns,
} from '../table-rules.ts'
import { AnswerField } from './AnswerField.tsx'
import { rowIds } from './cells.ts'
import { Elsewhere } from './Elsewhere.tsx'

type Props = {
  field: FormField
  answers: Answers
  conflicts: readonly Conflict[]
  /** Shows more empty rows, because they were asked for. */
  more: boolean
}

/** A table to fill: a group of boxes for each row, so that it fits a phone; sums are the server's. */
export function TableField({ field, answers, conflicts, more }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages).table
  const { raw } = useForm()
  const { code, label, help, columns = [], max } = field
  const wiring = useField({ name: code, label: label[locale], hint: help?.[locale] })
  const ids = rowIds(field, answers, raw, more)
  const rows = rowsOf(field, answers)
  const full = max !== undefined && ids.length >= max
  const sums = columns.filter(({ sum, sumIs }) => sum || sumIs)
  return (
    <fieldset
      class={wiring.error ? 'field form-table field-faulty' : 'field form-table'}
      id={wiring.id}
      data-table={code}
      data-max={max}
      tabIndex={-1}
      {...wiring.aria}
    >
      <legend class="field-label">{label[locale]}</legend>
      <HintAndFault hint={help?.[locale]} wiring={wiring} />
      {ids.map((id, index) => (
        <TableRow
          key={id}
          field={field}
          id={id}
          number={index + 1}
          answers={answers}
          conflicts={conflicts.filter((conflict) => splitCell(conflict.field)?.row === id)}
        />
      ))}
      {!full && (
        <button type="submit" class="btn btn-outline btn-primary btn-sm" name="_row" value={code}>
          {texts.addRow}
        </button>
      )}
      {sums.map((column) => (
        <p key={column.code} class="font-semibold">
          {texts.sum(column.label[locale])}:{' '}
          <output class="figures" data-sum={column.code}>
            <Figure field={field} column={column} value={sumOf(field, rows, column.code)} />
          </output>
        </p>
      ))}
    </fieldset>
  )
}

type RowProps = {
  field: FormField
  id: string
  number: number
  answers: Answers
  conflicts: readonly Conflict[]
}

function TableRow({ field, id, number, answers, conflicts }: RowProps) {
  const locale = useLocale()
  const texts = useMessages(messages).table
  const products = (field.columns ?? []).filter(({ type }) => type === 'product')
  const row = rowsOf(field, answers).find((each) => each.id === id) ?? { id, cells: {} }
  return (
    <fieldset class="form-row" data-row={id}>
      <legend class="font-semibold" data-row-name>
        {texts.row(number)}
      </legend>
      {conflicts.map(({ field: name, theirs }) => (
        <Elsewhere key={name} field={columnAsField(field, name)} theirs={theirs} />
      ))}
      <div class="form-cells">
        {typedColumns(field).map(({ min: _, max: __, ...column }) => {
          const name = cellName(field.code, id, column.code)
          return (
            <AnswerField
              key={name}
              field={{ ...column, code: name, type: plainType(column) }}
              answer={answers[name]}
              inRow
            />
          )
        })}
      </div>
      {products.map((column) => (
        <p key={column.code}>
          {column.label[locale]}:{' '}
          <output class="figures" data-product={column.code}>
            <Figure field={field} column={column} value={cellOf(field, row, column.code)} />
          </output>
        </p>
      ))}
      <button
        type="submit"
        class="btn btn-ghost btn-sm"
        name="_row"
        value={`${field.code}.${id}`}
        aria-label={texts.removeRow(number, field.label[locale])}
      >
        {texts.remove}
      </button>
    </fieldset>
  )
}

const plainType = ({ type }: TableColumn) => (type === 'product' ? 'number' : type)

function columnAsField(field: FormField, name: string): FormField {
  const column = field.columns?.find(({ code }) => code === splitCell(name)?.column)
  return column ? { ...column, type: plainType(column) } : field
}

/** A figure of a table, or a dash while it cannot be known. */
export function Figure(props: { field: FormField; column: TableColumn; value: unknown }) {
  const locale = useLocale()
  const { field, column, value } = props
  if (typeof value !== 'number') return <>–</>
  return <>{isMoney(field, column) ? formatMoney(value, locale) : formatNumber(value, locale)}</>
}
