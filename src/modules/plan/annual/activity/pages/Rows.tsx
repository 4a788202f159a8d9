import type { Raw } from '#platform/http/form.ts'
import { cellName, rowsToShow } from '#platform/http/rows.ts'
import { readMoney } from '#platform/http/typed.ts'
import { useForm } from '#ui/fields/Form.tsx'
import { MoneyField, NumberField } from '#ui/fields/NumberField.tsx'
import { RowsField } from '#ui/fields/RowsField.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { formatMoney } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import type { Effect } from '../columns.ts'
import { type EstimateRow, sharesOf, totalOf } from '../estimate.ts'
import { messages } from '../messages.ts'
import type { Choice } from '../names.ts'

/** The rows of an estimate, a group of boxes for each; the sum is of what was typed. */
export function EstimateRows({
  rows,
  sources,
}: {
  rows: readonly EstimateRow[]
  sources: readonly Choice[]
}) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { raw } = useForm()
  const sum = raw ? typedTotal(raw) : totalOf(sharesOf(rows))
  return (
    <RowsField
      name="rows"
      label={texts.rows}
      hint={texts.rowsHint}
      rows={rowsToShow('rows', raw, rows.length, 3)}
      rowName={texts.row}
      more={texts.moreRows}
      foot={texts.typedSum(formatMoney(sum, locale))}
    >
      {(number) => {
        const name = (column: string) => cellName('rows', number, column)
        const row = rows[number - 1]
        return (
          <>
            <TextField name={name('what')} label={texts.what} value={row?.what} />
            <Select
              name={name('source')}
              label={texts.source}
              options={sources}
              value={row?.source}
            />
            <NumberField name={name('quantity')} label={texts.quantity} value={row?.quantity} />
            <TextField name={name('unit')} label={texts.unit} value={row?.unit} />
            <MoneyField name={name('norm')} label={texts.norm} hint="" value={row?.norm} />
          </>
        )
      }}
    </RowsField>
  )
}

export function EffectRows({
  effects,
  indicators,
}: {
  effects: readonly Effect[]
  indicators: readonly Choice[]
}) {
  const texts = useMessages(messages)
  const { raw } = useForm()
  return (
    <RowsField
      name="effects"
      label={texts.effects}
      hint={texts.effectsHint}
      rows={rowsToShow('effects', raw, effects.length, 1)}
      rowName={texts.effectRow}
      more={texts.moreEffects}
    >
      {(number) => {
        const name = (column: string) => cellName('effects', number, column)
        const effect = effects[number - 1]
        return (
          <>
            <Select
              name={name('indicator')}
              label={texts.indicator}
              options={indicators}
              value={effect?.indicator}
            />
            <NumberField name={name('amount')} label={texts.adds} value={effect?.amount} />
          </>
        )
      }}
    </RowsField>
  )
}

/** What the rows as typed come to; a row that is no number yet counts nothing. */
function typedTotal(raw: Raw): number {
  const typed = (name: string) => [raw[name] ?? []].flat()[0] ?? ''
  let sum = 0
  for (let row = rowsToShow('rows', raw, 0); row > 0; row -= 1) {
    const quantity = Number(typed(cellName('rows', row, 'quantity')))
    const norm = readMoney(typed(cellName('rows', row, 'norm'))) ?? 0
    if (Number.isSafeInteger(quantity) && quantity > 0) sum += quantity * norm
  }
  return sum
}

/** What each field is called on top of the form, the boxes of the rows with the number of their row. */
export function useActivityLabels(raw: Raw | undefined): Record<string, string> {
  const texts = useMessages(messages)
  const { name, objective, content, result, lead, startsOn, endsOn, place } = texts
  const labels: Record<string, string> = {
    ...{ name, objective, content, result, lead, startsOn, endsOn, place },
    conditions: texts.conditions,
    coordination: texts.coordination,
    monitoring: texts.monitoring,
    taskCode: texts.task,
    rows: texts.rows,
  }
  const add = (table: string, title: (row: number) => string, cells: Record<string, string>) => {
    for (let row = rowsToShow(table, raw, 60); row > 0; row -= 1)
      for (const [column, label] of Object.entries(cells))
        labels[cellName(table, row, column)] = `${title(row)}, ${label}`
  }
  const { what, source, quantity, unit, norm, indicator, adds } = texts
  add('rows', texts.row, { what, source, quantity, unit, norm })
  add('effects', texts.effectRow, { indicator, amount: adds })
  return labels
}
