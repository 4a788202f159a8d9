import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import type { Text } from '#platform/locale.ts'
import {
  columnTypes,
  type FormField,
  type FormSection,
  fieldTypes,
  type ShowIf,
  type TableColumn,
} from '../definition.ts'
import { readOptions } from './option-lines.ts'

export const CODE = /^[a-z][a-z0-9-]{0,62}$/

export const plainForm = z.object({})

export const startForm = z.object({
  title: field.text(200),
  code: field.optionalText(48).refine((code) => code === '' || CODE.test(code), 'bad-code'),
  from: z.union([field.optionalText(0).transform(() => null), field.id()], 'not-a-choice'),
})

export const newSectionForm = z.object({ title: field.text(200) })
export const newFieldForm = z.object({
  section: field.text(63),
  type: field.choice(fieldTypes),
  label: field.text(300),
})
export const newColumnForm = z.object({ type: field.choice(columnTypes), label: field.text(200) })

const both = { labelVi: field.text(300), labelEn: field.optionalText(300) }
const help = { helpVi: field.optionalText(1_000), helpEn: field.optionalText(1_000) }

const limit = field.optionalText(24).transform((typed, context) => {
  if (typed === '') return undefined
  const amount = /^-\d{1,15}$/.test(typed) ? Number(typed) : field.readMoney(typed)
  if (amount === undefined || !Number.isSafeInteger(amount)) {
    context.addIssue({ code: 'custom', message: 'not-a-number' })
    return z.NEVER
  }
  return amount
})

const options = field.optionalText(20_000).transform((typed, context) => {
  const read = readOptions(typed)
  if ('options' in read) return read.options
  context.addIssue({ code: 'custom', message: `option-line|${read.faultyLine}` })
  return z.NEVER
})

const limits = { min: limit, max: limit, options }

export const sectionForm = z.object({ ...both, ...help })

const kinds = z.preprocess(
  (value) => [value ?? []].flat().filter((each) => each !== ''),
  z.array(z.string().max(8)).max(10),
)

export const fieldForm = z.object({
  ...both,
  ...help,
  ...limits,
  type: field.choice(fieldTypes),
  required: field.ticked(),
  kinds,
})
export type TypedField = z.infer<typeof fieldForm>

export const columnForm = z.object({
  ...both,
  ...limits,
  type: field.choice(columnTypes),
  required: field.ticked(),
  factorOne: field.optionalText(63),
  factorTwo: field.optionalText(63),
  sum: field.ticked(),
  sumThan: z.union(
    [field.optionalText(0).transform(() => undefined), field.choice(['equal', 'at-most'])],
    'not-a-choice',
  ),
  sumField: field.optionalText(63),
})
export type TypedColumn = z.infer<typeof columnForm>

const helpOf = (vi: string, en: string): { help?: Text } => (vi || en ? { help: { vi, en } } : {})

const numbersOf = ({ min, max }: { min: number | undefined; max: number | undefined }) => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
})

/** The field that was typed; what its type does not have is left behind. */
export function fieldOf(old: FormField, typed: TypedField, showIf: ShowIf | undefined): FormField {
  const { type, required } = typed
  const isChoice = type === 'choice' || type === 'choices'
  return {
    code: old.code,
    type,
    label: { vi: typed.labelVi, en: typed.labelEn },
    ...helpOf(typed.helpVi, typed.helpEn),
    required,
    ...(hasLimits(type) ? numbersOf(typed) : {}),
    ...(isChoice ? { options: typed.options } : {}),
    ...(type === 'table' ? { columns: old.columns ?? [] } : {}),
    ...(type === 'file' && typed.kinds.length > 0 ? { kinds: typed.kinds } : {}),
    ...(showIf ? { showIf } : {}),
  }
}

export function columnOf({ code }: TableColumn, typed: TypedColumn): TableColumn {
  const { type, sumThan, sumField } = typed
  const isProduct = type === 'product'
  const counts = isProduct || type === 'number' || type === 'money'
  return {
    code,
    type,
    label: { vi: typed.labelVi, en: typed.labelEn },
    required: typed.required && !isProduct,
    ...(!isProduct && hasLimits(type) ? numbersOf(typed) : {}),
    ...(type === 'choice' ? { options: typed.options } : {}),
    ...(isProduct ? { factors: [typed.factorOne, typed.factorTwo] } : {}),
    ...(counts && typed.sum ? { sum: true } : {}),
    ...(counts && sumThan && sumField ? { sumIs: { than: sumThan, field: sumField } } : {}),
  }
}

/** Types whose answers have a least and a most. */
export const hasLimits = (type: FormField['type'] | TableColumn['type']) =>
  ['text', 'paragraph', 'number', 'money', 'choices', 'file', 'table'].includes(type)

export const sectionOf = (
  { code, fields }: FormSection,
  typed: z.infer<typeof sectionForm>,
  showIf: ShowIf | undefined,
): FormSection => {
  const { help: intro } = helpOf(typed.helpVi, typed.helpEn)
  return {
    code,
    title: { vi: typed.labelVi, en: typed.labelEn },
    ...(intro ? { intro } : {}),
    ...(showIf ? { showIf } : {}),
    fields,
  }
}
