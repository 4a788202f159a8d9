import { cellName, rowsToShow } from '#platform/http/rows.ts'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { useForm } from '#ui/fields/Form.tsx'
import { RowsField } from '#ui/fields/RowsField.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { messages } from '../form-messages.ts'
import { relations } from '../kinds.ts'

/** What the document says of others, a row of boxes for each. */
export function RelationRows() {
  const { relations: texts } = useMessages(messages)
  const { raw } = useForm()
  return (
    <RowsField
      name="relations"
      label={texts.title}
      hint={texts.hint}
      rows={rowsToShow('relations', raw, 0, 2)}
      rowName={texts.row}
      more={texts.more}
    >
      {(row) => {
        const name = (column: string) => cellName('relations', row, column)
        return (
          <>
            <Select
              name={name('relation')}
              label={texts.cell.relation}
              options={relations.map((value) => ({ value, label: texts.word[value] }))}
              optional
            />
            <TextField
              name={name('document')}
              label={texts.cell.document}
              hint={texts.cellHint.document}
              optional
            />
            <DateField
              name={name('fromDay')}
              label={texts.cell.fromDay}
              hint={texts.cellHint.fromDay}
              optional
            />
            <TextField
              name={name('clauses')}
              label={texts.cell.clauses}
              hint={texts.cellHint.clauses}
              maxLength={300}
              optional
            />
            <Checkbox name={name('leavesInForce')} label={texts.cell.leavesInForce} optional />
          </>
        )
      }}
    </RowsField>
  )
}
