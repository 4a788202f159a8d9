import type { Raw } from '#platform/http/form.ts'
import type { Answers } from '../answers.ts'
import type { FormDefinition, FormField } from '../definition.ts'
import { readAnswers } from '../reading.ts'
import { newRowId, rowsOf, splitCell } from '../table-rules.ts'

/** The answers with what was typed on top, when the form came back with it. */
export const typedOnTop = (
  definition: FormDefinition,
  answers: Answers,
  raw: Raw | undefined,
): Answers => (raw ? { ...answers, ...readAnswers(definition, raw).answers } : answers)

/** The ids of the rows to show: those that say something, those that came back, and empty ones to write in. */
export function rowIds(
  field: FormField,
  answers: Answers,
  raw: Raw | undefined,
  more: boolean,
): string[] {
  const filled = rowsOf(field, answers).map(({ id }) => id)
  const back = Object.keys(raw ?? {}).flatMap((name) => {
    const cell = splitCell(name)
    return cell?.field === field.code ? [cell.row] : []
  })
  const shown = [...new Set([...filled, ...back])].toSorted()
  const room = (field.max ?? Number.POSITIVE_INFINITY) - shown.length
  const wanted = Math.max(more ? 3 : back.length > 0 ? 0 : 1, (field.min ?? 0) - shown.length)
  const empty = Array.from({ length: Math.max(0, Math.min(wanted, room)) }, newRowId)
  return [...shown, ...empty.toSorted()]
}
