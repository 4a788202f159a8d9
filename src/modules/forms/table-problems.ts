import type { Problem } from '#platform/http/form.ts'
import { type Answers, isEmpty } from './answers.ts'
import type { FormDefinition, FormField, TableColumn } from './definition.ts'
import { type Fault, faultOf } from './fault.ts'
import { visibleFields } from './show-rules.ts'
import { cellName, cellOf, type Row, rowsOf, sumOf, typedColumns } from './table-rules.ts'

/** What is the matter with a table: its number of rows, its cells, and the sums that are held against other answers. */
export function tableProblems(
  definition: FormDefinition,
  field: FormField,
  answers: Answers,
): Problem[] {
  const rows = rowsOf(field, answers)
  const problems: Problem[] = []
  const least = field.min ?? (field.required ? 1 : 0)
  if (rows.length < least)
    problems.push(
      rows.length === 0 && least === 1
        ? { field: field.code, code: 'required' }
        : { field: field.code, code: 'too-few-rows', limit: String(least) },
    )
  if (field.max !== undefined && rows.length > field.max)
    problems.push({ field: field.code, code: 'too-many-rows', limit: String(field.max) })
  for (const row of rows) problems.push(...rowProblems(field, row))
  // Sums of rows that cannot be read yet would only be a second fault for the same thing.
  if (problems.length > 0) return problems
  return (field.columns ?? []).flatMap((column) => {
    const fault = sumFault(definition, field, rows, column, answers)
    return fault ? [{ field: field.code, ...fault }] : []
  })
}

function rowProblems(field: FormField, row: Row): Problem[] {
  const typed = typedColumns(field).flatMap((column): Problem[] => {
    const name = cellName(field.code, row.id, column.code)
    const answer = row.cells[column.code]
    if (answer === undefined || isEmpty(answer))
      return column.required ? [{ field: name, code: 'required' }] : []
    const fault = faultOfCell(column, answer)
    return fault ? [{ field: name, ...fault }] : []
  })
  const products = (field.columns ?? []).flatMap((column): Problem[] => {
    const [first = ''] = column.factors ?? []
    if (column.type !== 'product' || typed.length > 0) return []
    const isThere = (column.factors ?? []).every((code) => row.cells[code] !== undefined)
    const name = cellName(field.code, row.id, first)
    return isThere && cellOf(field, row, column.code) === undefined
      ? [{ field: name, code: 'too-large', limit: String(Number.MAX_SAFE_INTEGER) }]
      : []
  })
  return [...typed, ...products]
}

// A quantity or an amount below nothing would make a sum come right that is not.
const faultOfCell = ({ type, min = 0, ...column }: TableColumn, answer: Answers[string]) => {
  if (type === 'product') return undefined
  const numeric = type === 'number' || type === 'money'
  return faultOf({ type, ...column, ...(numeric ? { min } : {}) }, answer)
}

/** A sum that does not stand as it must to the other answer; an answer that is not asked or not given compares with nothing. */
function sumFault(
  definition: FormDefinition,
  field: FormField,
  rows: readonly Row[],
  { code, sumIs }: TableColumn,
  answers: Answers,
): Fault | undefined {
  const sum = sumOf(field, rows, code)
  if (sum === undefined) return { code: 'too-large', limit: String(Number.MAX_SAFE_INTEGER) }
  if (!sumIs || rows.length === 0 || !visibleFields(definition, answers).has(sumIs.field))
    return undefined
  const other = answers[sumIs.field]
  if (typeof other !== 'number') return undefined
  if (sumIs.than === 'equal' && sum !== other) return { code: 'sum-differs', limit: String(other) }
  if (sumIs.than === 'at-most' && sum > other)
    return { code: 'sum-too-large', limit: String(other) }
  return undefined
}
