import type { Raw } from '#platform/http/form.ts'
import { cellName, rowsToShow } from '#platform/http/rows.ts'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { CheckboxGroup } from '#ui/fields/Choices.tsx'
import { DateField, MomentField } from '#ui/fields/DateField.tsx'
import { MoneyField, NumberField } from '#ui/fields/NumberField.tsx'
import { RowsField } from '#ui/fields/RowsField.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from '../desk/messages.ts'
import type { Column, Field, TableField } from '../kinds/field.ts'
import type { Choices } from './EntryForm.tsx'

type Props = { field: Field; raw: Raw | undefined; choices: Choices }

/** The box of one field. */
export function FieldInput({ field, raw, choices }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const optional = field.optional ?? false
  const box = { name: field.code, label: field.label[locale], optional }
  const hint = field.hint?.[locale]
  const hinted = hint === undefined ? box : { ...box, hint }
  switch (field.type) {
    case 'text':
      return <TextField {...hinted} maxLength={field.max ?? 300} />
    case 'longText':
      return <TextArea {...hinted} rows={4} maxLength={field.max ?? 2000} />
    case 'choice':
      return <Select {...hinted} options={optionsIn(field.options, locale)} />
    case 'choices':
      return <CheckboxGroup {...hinted} options={optionsIn(field.options, locale)} />
    case 'yesNo':
      return <Checkbox {...hinted} optional />
    case 'number':
      return <NumberField {...hinted} unit={field.unit?.[locale]} />
    case 'money':
      return <MoneyField {...hinted} />
    case 'day':
      return <DateField {...hinted} />
    case 'moment':
      return <MomentField {...hinted} />
    case 'link':
      return <TextField {...box} type="url" hint={hint ?? texts.linkHint} maxLength={500} />
    case 'organisation':
      return (
        <Select
          {...hinted}
          options={choices.map(({ id, name }) => ({ value: id, label: name[locale] }))}
        />
      )
    case 'entry':
      return <TextField {...box} hint={hint ?? texts.entryHint} maxLength={500} />
    case 'table':
      return <TableInput field={field} raw={raw} />
  }
}

const optionsIn = (
  options: readonly { value: string; label: { vi: string; en: string } }[],
  locale: 'vi' | 'en',
) => options.map(({ value, label }) => ({ value, label: label[locale] }))

function TableInput({ field, raw }: { field: TableField; raw: Raw | undefined }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <RowsField
      name={field.code}
      label={field.label[locale]}
      hint={field.hint?.[locale]}
      rows={rowsToShow(field.code, raw, 0)}
      rowName={(row) => texts.row(field.rowName[locale], row)}
      more={texts.moreRows}
    >
      {(row) =>
        field.columns.map((column) => (
          <CellInput
            key={column.code}
            column={column}
            name={cellName(field.code, row, column.code)}
          />
        ))
      }
    </RowsField>
  )
}

function CellInput({ column, name }: { column: Column; name: string }) {
  const label = column.label[useLocale()]
  const box = { name, label, optional: column.optional ?? false }
  switch (column.type) {
    case 'text':
      return <TextField {...box} maxLength={300} />
    case 'number':
      return <NumberField {...box} />
    case 'money':
      return <MoneyField {...box} />
    case 'day':
      return <DateField {...box} />
  }
}
