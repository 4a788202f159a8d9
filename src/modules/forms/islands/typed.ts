import { growFor } from './rows.ts'

type Control = Element & { name: string; type: string; value: string; checked?: boolean }

const isControl = (element: Element): element is Control => 'name' in element && 'value' in element

const controlsOf = (form: HTMLFormElement, name: string): Control[] =>
  [...form.elements].filter(isControl).filter((control) => control.name === name)

const isTick = ({ type }: Control) => type === 'checkbox' || type === 'radio'

/** What a form would post for a field. */
export const typedIn = (form: HTMLFormElement, name: string): string[] =>
  controlsOf(form, name).flatMap((control) =>
    isTick(control) && !control.checked ? [] : [control.value],
  )

/** Puts texts into a field as if they had been typed; the inputs themselves stay the browser's own. */
export function putInto(form: HTMLFormElement, name: string, texts: readonly string[]): void {
  if (texts.some(Boolean)) growFor(form, name)
  for (const control of controlsOf(form, name)) {
    if (isTick(control)) control.checked = texts.includes(control.value)
    else if (control.type !== 'hidden') control.value = texts.at(-1) ?? ''
    // Whoever shows what follows from an answer hears of it; the saver listens to typing only.
    const { defaultView: view } = control.ownerDocument
    if (view) control.dispatchEvent(new view.Event('change', { bubbles: true }))
  }
}

/** The name of the field that an event came from, when it is one to be saved. */
export function fieldOf(target: EventTarget | null): string | undefined {
  if (target === null || !('name' in target) || !('type' in target)) return undefined
  const { name, type } = target
  if (typeof name !== 'string' || name === '' || name.startsWith('_')) return undefined
  return type === 'file' ? undefined : name
}

/** What people call a field: the words of its label, or of the group it stands in. */
export function labelOf(form: HTMLFormElement, name: string): string {
  const [control] = controlsOf(form, name).filter(({ type }) => type !== 'hidden')
  if (!control) return name
  const words = isTick(control)
    ? control.closest('fieldset')?.querySelector('legend')
    : form.querySelector(`label[for="${control.id}"]`)
  const row = control.closest('[data-row]')?.querySelector('[data-row-name]')
  const said = [row, words].map((each) => each?.textContent?.trim()).filter(Boolean)
  return said.join(': ') || name
}

/** Whether two fields would post the same; the blank that stands for "nothing ticked" does not count. */
export const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.filter(Boolean).join('\u0000') === other.filter(Boolean).join('\u0000')
