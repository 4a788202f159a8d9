import { addRow, takeOut } from './rows.ts'

/** Does at once what a row button would ask the server for. False when it was no row button, or the server must say why not. */
export function pressRow(form: HTMLFormElement, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  const button = target.closest<HTMLButtonElement>('button[name="_row"]')
  if (!button) return false
  const [table = '', row] = button.value.split('.')
  if (row === undefined) {
    const added = addRow(form, table)
    added?.querySelector<HTMLElement>('input, select')?.focus()
    return added !== null
  }
  const emptied = takeOut(form, table, row)
  // The island that saves hears of each emptied box as if it had been typed in.
  for (const box of emptied) box.dispatchEvent(new Event('input', { bubbles: true }))
  document.getElementById(table)?.focus()
  return emptied.length > 0
}
