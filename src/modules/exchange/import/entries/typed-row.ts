import type { EntryBox, KindCode } from '#modules/content/index.ts'
import type { Raw } from '#platform/http/form.ts'
import { fold } from '#platform/text/fold.ts'
import { isFormulaError } from '../sources/table.ts'
import type { Reason } from '../states.ts'
import { boxesFor } from './boxes.ts'
import type { RowFault } from './fault.ts'
import { typedRows } from './typed-table.ts'
import {
  addressOf,
  amountOf,
  dayOf,
  momentOf,
  numberOf,
  optionOf,
  optionsOf,
  yesOrNo,
} from './values.ts'
import { plainWords } from './words.ts'

/** What stands outside the table and its rows name: ids of organisations by folded name, of people by address, pages of entries by box and folded name. */
export type Known = {
  organisations: ReadonlyMap<string, readonly string[]>
  people: ReadonlyMap<string, string>
  entries: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
}

/** A row as somebody would have typed it into the form, what only a table can do wrong, and what was left out. */
export type TypedRow = { raw: Raw; faults: RowFault[]; notes: Reason[] }

type Read = { raw: Raw } | { fault: string; limit?: string }
type Columns = Readonly<Record<string, string>>
type Cells = Readonly<Record<string, string>>

/** Fills the boxes of a kind's form from the cells of a row; the form itself judges what comes of it. */
export function typedRow(
  kind: KindCode,
  { columns, cells, known }: { columns: Columns; cells: Cells; known: Known },
): TypedRow {
  const row: TypedRow = { raw: {}, faults: [], notes: [] }
  const notes = new Set<Reason>()
  for (const box of boxesFor(kind)) {
    const column = columns[box.name]
    const cell = cellIn(cells, column)
    if (column === undefined || cell === '') continue
    const read = isFormulaError(cell)
      ? { fault: 'formula-error' }
      : readBox(box, cell, known, notes)
    if ('raw' in read) Object.assign(row.raw, read.raw)
    else {
      const { fault: code, ...limit } = read
      row.faults.push({ field: box.name, code, ...limit, column, value: shownOf(cell) })
    }
  }
  return { ...row, notes: [...notes] }
}

/** What stands in a column; a header may be any word, also one that every object has. */
export const cellIn = (cells: Cells, column: string | undefined): string =>
  column !== undefined && Object.hasOwn(cells, column) ? (cells[column] ?? '').trim() : ''

/** As much of a cell as its fault repeats; half a letter cannot be stored. */
export const shownOf = (cell: string): string => cell.slice(0, 80).toWellFormed()

function readBox({ name, field }: EntryBox, cell: string, known: Known, notes: Set<Reason>): Read {
  const one = (value: string | string[]): Read => ({ raw: { [name]: value } })
  if (name === 'organisation' || field?.type === 'organisation') return party(name, cell, known)
  if (name === '_person') {
    const id = known.people.get(cell.toLowerCase())
    return id ? one(id) : { fault: 'no-account' }
  }
  if (name === '_confirmed') return one(dayOf(cell))
  if (name === '_address') return one(cell)
  if (field === undefined || field.type === 'text' || field.type === 'longText')
    return one(wordsIn(cell, field?.type === 'longText' || name.startsWith('body'), notes))
  switch (field.type) {
    case 'choice':
      return one(optionOf(field.options, cell) ?? cell)
    case 'choices':
      return one(optionsOf(field.options, cell))
    case 'yesNo': {
      const said = yesOrNo(cell)
      return said === undefined ? { fault: 'not-yes-or-no' } : one(said ? 'on' : '')
    }
    case 'number':
      return one(numberOf(cell, field.unit ? [field.unit.vi, field.unit.en] : []))
    case 'money':
      return one(amountOf(cell))
    case 'day':
      return one(dayOf(cell))
    case 'moment':
      return one(momentOf(cell))
    case 'table':
      return typedRows(field, cell)
    case 'entry':
      return reference(name, cell, known)
    default:
      return one(addressOf(cell))
  }
}

function party(name: string, cell: string, { organisations }: Known): Read {
  const [id, ...others] = organisations.get(fold(cell)) ?? []
  if (id === undefined) return { fault: 'no-such-organisation' }
  return others.length > 0 ? { fault: 'several-organisations' } : { raw: { [name]: id } }
}

/** An entry by the address of its page, or by its name where only one bears it. */
function reference(name: string, cell: string, { entries }: Known): Read {
  const [path = cell, ...others] = isAddress(cell) ? [] : (entries.get(name)?.get(fold(cell)) ?? [])
  return others.length > 0 ? { fault: 'several-entries' } : { raw: { [name]: path } }
}

/** What is written like an address is no name. */
export const isAddress = (cell: string): boolean => /^(https?:|www\.|\/)/i.test(cell)

function wordsIn(cell: string, lines: boolean, notes: Set<Reason>): string {
  const { text, tags, code } = plainWords(cell, lines)
  if (code) notes.add('code-removed')
  else if (tags) notes.add('tags-removed')
  return text
}
