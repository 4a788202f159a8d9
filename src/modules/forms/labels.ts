import type { Text } from '#platform/locale.ts'
import type { Answers } from './answers.ts'
import { type FieldType, type FormDefinition, fieldsOf } from './definition.ts'
import { rowsOf, splitCell } from './table-rules.ts'

/** What people call the answer of that name: the label of its field, or of the table, the row and the column of its cell. */
export function labelOfAnswer(
  definition: FormDefinition,
  answers: Answers,
  name: string,
): { type: FieldType | undefined; label: Text } {
  const cell = splitCell(name)
  const field = fieldsOf(definition).find(({ code }) => code === (cell?.field ?? name))
  if (!field) return { type: undefined, label: { vi: name, en: name } }
  const { type, label } = field
  const column = field.columns?.find(({ code }) => code === cell?.column)
  if (!cell || !column) return { type, label }
  const row = rowsOf(field, answers).findIndex(({ id }) => id === cell.row) + 1
  return {
    type,
    label: {
      vi: `${label.vi}, dòng ${row || '?'}: ${column.label.vi}`,
      en: `${label.en}, row ${row || '?'}: ${column.label.en}`,
    },
  }
}
