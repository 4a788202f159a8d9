import {
  type EntryBox,
  type EntryOption,
  entryFaultText,
  type KindCode,
} from '#modules/content/index.ts'
import type { Locale } from '#platform/locale.ts'
import { boxesFor } from './boxes.ts'
import { boxOf, type RowFault } from './fault.ts'
import { faultMessages } from './fault-messages.ts'

/** A fault of a row as a sentence: where it stands, what stands there, and what to do. */
export function faultSentence(kind: KindCode, fault: RowFault, locale: Locale): string {
  const texts = faultMessages[locale]
  const box = boxesFor(kind).find(({ name }) => name === boxOf(fault.field))
  const place = placeOf(box, fault, locale)
  if (fault.code === 'required' && !fault.field.includes('-'))
    return `${place} ${texts.fault.required}`
  const sentence = texts.faults[fault.code] ?? entryFaultText(locale, fault)
  const options = fault.code === 'not-a-choice' ? optionsOf(box) : []
  const taken = options.map(({ label }) => label[locale]).join('; ')
  return [place, sentence, ...(taken ? [texts.fault.options(taken)] : [])].join(' ')
}

const optionsOf = (box: EntryBox | undefined): readonly EntryOption[] =>
  box?.field?.type === 'choice' || box?.field?.type === 'choices' ? box.field.options : []

function placeOf(box: EntryBox | undefined, { field, column, value }: RowFault, locale: Locale) {
  const { fault: texts } = faultMessages[locale]
  const label = box?.label[locale] ?? field
  const part = partOf(box, field, locale)
  if (column === undefined) return texts.noColumn(label)
  if (part) return `${texts.box(column)} ${part}.`
  return value ? texts.cell(column, value) : texts.empty(column)
}

/** Where in a field of several rows. */
function partOf(box: EntryBox | undefined, field: string, locale: Locale): string | undefined {
  const [, row, code] = field.split('-')
  if (row === undefined || box?.field?.type !== 'table') return undefined
  const column = box.field.columns.find((each) => each.code === code)
  return faultMessages[locale].fault.line(row, column?.label[locale] ?? '')
}
