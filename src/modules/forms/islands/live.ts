import { formatMoney, formatNumber } from '#ui/format.ts'
import type { Locale } from '#ui/locale.tsx'
import type { Answers } from '../answers.ts'
import { type FormDefinition, type FormField, fieldsOf, type TableColumn } from '../definition.ts'
import { readAnswers } from '../reading.ts'
import { visibleForm } from '../show-rules.ts'
import { cellOf, isMoney, rowsOf, sumOf } from '../table-rules.ts'

/** What the form would post now, as answers. */
function answersIn(form: HTMLFormElement, definition: FormDefinition): Answers {
  const raw: Record<string, string[]> = {}
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') raw[name] = [...(raw[name] ?? []), value]
  return readAnswers(definition, raw).answers
}

/** Shows what is asked, hides what is not, and writes the products and sums that the server will come to as well. */
export function refresh(
  form: HTMLFormElement,
  definition: FormDefinition,
  locale: Locale,
  answers: Answers = answersIn(form, definition),
): void {
  const asked = visibleForm(definition, answers)
  const sections = new Set(asked.sections.map(({ code }) => code))
  const fields = new Set(fieldsOf(asked).map(({ code }) => code))
  for (const section of form.querySelectorAll<HTMLElement>('[data-section]'))
    section.hidden = !sections.has(section.dataset.section ?? '')
  for (const field of form.querySelectorAll<HTMLElement>('[data-field]'))
    field.hidden = !fields.has(field.dataset.field ?? '')
  for (const field of fieldsOf(asked))
    if (field.type === 'table') count(form, field, answers, locale)
}

function count(form: HTMLFormElement, field: FormField, answers: Answers, locale: Locale): void {
  const table = form.querySelector(`[data-table="${field.code}"]`)
  const rows = rowsOf(field, answers)
  const write = (place: Element | null | undefined, column: TableColumn, value: unknown) => {
    if (!place) return
    const format = isMoney(field, column) ? formatMoney : formatNumber
    place.textContent = typeof value === 'number' ? format(value, locale) : '–'
  }
  for (const column of field.columns ?? []) {
    const sum = table?.querySelector(`[data-sum="${column.code}"]`)
    write(sum, column, sumOf(field, rows, column.code))
    if (column.type !== 'product') continue
    for (const place of table?.querySelectorAll<HTMLElement>('[data-row]') ?? []) {
      const row = rows.find(({ id }) => id === place.dataset.row)
      const product = place.querySelector(`[data-product="${column.code}"]`)
      write(product, column, row && cellOf(field, row, column.code))
    }
  }
}
