import type { EntryColumn } from '#modules/content/index.ts'
import type { Raw } from '#platform/http/form.ts'
import { cellName, MOST_ROWS } from '#platform/http/rows.ts'
import { amountOf, dayOf, numberOf } from './values.ts'

type Table = { code: string; columns: readonly EntryColumn[] }

/** A field of several rows as one cell tells it: a line for each, its parts between upright strokes, in the order of the field's columns. */
export function typedRows(
  { code, columns }: Table,
  cell: string,
): { raw: Raw } | { fault: string; limit?: string } {
  const lines = cell
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter((parts) => parts.some(Boolean))
  if (lines.length > MOST_ROWS) return { fault: 'too-many-rows', limit: String(MOST_ROWS) }
  const wide = lines.findIndex((parts) => parts.length > columns.length)
  if (wide >= 0) return { fault: 'unreadable-line', limit: String(wide + 1) }
  return {
    raw: Object.fromEntries(
      lines.flatMap((parts, line) =>
        columns.map((column, place) => [
          cellName(code, line + 1, column.code),
          partOf(column, parts[place] ?? ''),
        ]),
      ),
    ),
  }
}

function partOf({ type }: EntryColumn, part: string): string {
  if (part === '') return part
  if (type === 'day') return dayOf(part)
  if (type === 'money') return amountOf(part)
  return type === 'number' ? numberOf(part) : part
}
