import type { Problem, Raw } from '#platform/http/form.ts'
import { readMoney } from '#platform/http/typed.ts'
import type { Locale } from '#platform/locale.ts'
import { fold } from '#platform/text/fold.ts'
import {
  type Comparison,
  type Condition,
  comparisons,
  type FormDefinition,
  type FormField,
  fieldsOf,
  type ShowIf,
} from '../definition.ts'
import { comparisonsFor } from '../findings.ts'

/** How many conditions the page offers for one field. */
export const CONDITIONS = 3

export const fieldName = (at: number) => `when.${at}.field`
export const isName = (at: number) => `when.${at}.is`
export const valueName = (at: number) => `when.${at}.value`

const YES = { yes: ['yes', 'co', 'dong y'], no: ['no', 'khong'] }

/** The conditions that were typed; `before` are the fields they may speak of. A value may be typed in its words. */
export function readShowIf(
  raw: Raw,
  before: readonly FormField[],
): { showIf: ShowIf | undefined; problems: Problem[] } {
  const conditions: Condition[] = []
  const problems: Problem[] = []
  const typed = (name: string) => ([raw[name] ?? ''].flat()[0] ?? '').trim()
  for (let at = 0; at < CONDITIONS; at += 1) {
    const code = typed(fieldName(at))
    if (code === '') continue
    const target = before.find((field) => field.code === code)
    const is = comparisons.find((each) => each === typed(isName(at)))
    if (!target) problems.push({ field: fieldName(at), code: 'not-a-choice' })
    else if (!is) problems.push({ field: isName(at), code: 'required' })
    else if (!comparisonsFor(target.type).includes(is))
      problems.push({ field: isName(at), code: 'unfit-comparison' })
    else {
      const value = takesValue(is) ? valueFor(target, typed(valueName(at))) : undefined
      if (takesValue(is) && value === undefined)
        problems.push({ field: valueName(at), code: 'unfit-value' })
      else conditions.push({ field: code, is, ...(value === undefined ? {} : { value }) })
    }
  }
  const match = typed('match') === 'any' ? 'any' : 'all'
  return { showIf: conditions.length > 0 ? { match, conditions } : undefined, problems }
}

export const takesValue = (is: Comparison) => is !== 'answered' && is !== 'not-answered'

function valueFor({ type, options = [] }: FormField, typed: string): string | undefined {
  const words = fold(typed)
  if (words === '') return undefined
  if (type === 'number' || type === 'money')
    return /^-\d{1,15}$/.test(typed) ? typed : readMoney(typed)?.toString()
  if (type === 'yes-no')
    return YES.yes.includes(words) ? 'yes' : YES.no.includes(words) ? 'no' : undefined
  return options.find(({ value, label }) =>
    [value, fold(label.vi), fold(label.en)].some((each) => each === typed || each === words),
  )?.value
}

/** The value of a condition in the words that people type for it. */
export function valueInWords(condition: Condition, form: FormDefinition, locale: Locale): string {
  const { field: code, value = '' } = condition
  const target = fieldsOf(form).find((field) => field.code === code)
  if (target?.type === 'yes-no' && locale === 'vi')
    return value === 'yes' ? 'có' : value === 'no' ? 'không' : value
  const option = target?.options?.find((each) => each.value === value)
  return option ? option.label[locale] || option.label.vi : value
}

/** The fields before a field, or before the first field of a section: those a condition there may speak of. */
export function fieldsBefore(
  { sections }: FormDefinition,
  place: { section: string } | { field: string },
): FormField[] {
  const before: FormField[] = []
  for (const section of sections) {
    if ('section' in place && section.code === place.section) return before
    for (const field of section.fields) {
      if ('field' in place && field.code === place.field) return before
      before.push(field)
    }
  }
  return before
}
