import { addRow, takeOut } from './rows.ts'

/** Does at once what a row button would ask the server for. False when it was no row button, or the server must say why not. */
export function pressRow(form: HTMLFormElement, target: EventTarget | null): boolean {
  const button = rowButton(target)
  if (!button) return false
  const [table = '', row] = button.value.split('.')
  if (row === undefined) {
    const added = addRow(form, table)
    added?.querySelector<HTMLElement>('input, select')?.focus()
    return added !== null
  }
  const emptied = takeOut(form, table, row)
  const { defaultView: view } = form.ownerDocument
  // The island that saves hears of each emptied box as if it had been typed in.
  if (view) for (const box of emptied) box.dispatchEvent(new view.Event('input', { bubbles: true }))
  form.querySelector<HTMLElement>(`[data-table="${table}"]`)?.focus()
  return emptied.length > 0
}

const rowButton = (target: EventTarget | null) =>
  target && 'closest' in target
    ? (target as Element).closest<HTMLButtonElement>('button[name="_row"]')
    : null
