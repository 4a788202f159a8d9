import { newRowId, splitCell } from '../table-rules.ts'

const tableOf = (form: HTMLFormElement, code: string) =>
  form.querySelector<HTMLElement>(`[data-table="${code}"]`)

const rowsIn = (table: HTMLElement) => [...table.querySelectorAll<HTMLElement>('[data-row]')]

/** Rows on the page that were not taken out. */
const shown = (table: HTMLElement) => rowsIn(table).filter((row) => !row.hidden)

/** Adds an empty row under the others, as the last one looks. Nothing when the table is full. */
export function addRow(form: HTMLFormElement, code: string, id = newRowId()): HTMLElement | null {
  const table = tableOf(form, code)
  const last = table && rowsIn(table).at(-1)
  if (!table || !last) return null
  const max = Number(table.dataset.max ?? Number.POSITIVE_INFINITY)
  if (shown(table).length >= max) return null
  const row = last.cloneNode(true) as HTMLElement
  const old = last.dataset.row ?? ''
  row.hidden = false
  for (const element of [row, ...row.querySelectorAll('*')]) rename(element, old, id)
  for (const element of row.querySelectorAll('.notice, .field-error')) element.remove()
  last.after(row)
  number(table)
  return row
}

/** Attributes that carry the id of the row are told the new one; what was typed there is emptied. */
function rename(element: Element, old: string, id: string): void {
  for (const { name, value } of [...element.attributes])
    if (value.split('.').includes(old) || value.includes(`.${old}.`) || value === old)
      element.setAttribute(name, value.replace(old, id))
  if (element.localName === 'output') element.textContent = '–'
  if (element.localName === 'input') {
    element.removeAttribute('value')
    Object.assign(element, { value: '' })
  }
  if (element.localName === 'select') Object.assign(element, { selectedIndex: 0 })
}

/** Empties a row and takes it off the page; the last one stays, empty. Gives the boxes that changed. */
export function takeOut(form: HTMLFormElement, code: string, id: string): HTMLInputElement[] {
  const table = tableOf(form, code)
  const row = table?.querySelector<HTMLElement>(`[data-row="${id}"]`)
  if (!table || !row) return []
  const boxes = [...row.querySelectorAll<HTMLInputElement>('input, select')]
  for (const box of boxes) box.value = ''
  row.hidden = shown(table).length > 1
  number(table)
  return boxes
}

function number(table: HTMLElement): void {
  for (const [index, row] of shown(table).entries()) {
    const name = row.querySelector('[data-row-name]')
    if (name) name.textContent = (name.textContent ?? '').replace(/\d+/, String(index + 1))
    const button = row.querySelector('button[name="_row"]')
    const label = button?.getAttribute('aria-label')
    if (button && label) button.setAttribute('aria-label', label.replace(/\d+/, String(index + 1)))
  }
}

/** Makes room on the page for a cell that was written elsewhere in a row that is not here yet. */
export function growFor(form: HTMLFormElement, name: string): void {
  const cell = splitCell(name)
  if (!cell || form.elements.namedItem(name)) return
  addRow(form, cell.field, cell.row)
}
