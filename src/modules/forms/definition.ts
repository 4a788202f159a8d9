import { z } from 'zod'
import type { Text } from '#platform/locale.ts'

export const fieldTypes = [
  'text',
  'paragraph',
  'number',
  'money',
  'date',
  'choice',
  'choices',
  'yes-no',
  'email',
  'file',
] as const
export type FieldType = (typeof fieldTypes)[number]

export type FieldOption = { value: string; label: Text }

/** `max` and `min` speak of letters for text, of ticks for choices, of the number itself for number and money (đồng). */
export type FormField = {
  code: string
  type: FieldType
  label: Text
  help?: Text
  required: boolean
  max?: number
  min?: number
  options?: FieldOption[]
}

export type FormSection = { code: string; title: Text; intro?: Text; fields: FormField[] }
export type FormDefinition = { sections: FormSection[] }

export const fieldsOf = (definition: FormDefinition): FormField[] =>
  definition.sections.flatMap((section) => section.fields)

const text = z.object({ vi: z.string().min(1), en: z.string().min(1) })
// A code is a form field's name: those that begin with a bar under belong to the house.
const code = z.string().regex(/^[a-z][a-z0-9-]{0,62}$/)

const field = z
  .object({
    code,
    type: z.enum(fieldTypes),
    label: text,
    help: text.optional(),
    required: z.boolean(),
    max: z.number().int().optional(),
    min: z.number().int().optional(),
    options: z.array(z.object({ value: z.string().min(1), label: text })).optional(),
  })
  .refine(
    ({ type, options = [] }) => (type === 'choice' || type === 'choices') === options.length > 0,
    'a choice needs options, and only a choice has them',
  )

/** What a definition read from a file must look like. */
export const formDefinition: z.ZodType<FormDefinition> = z
  .object({
    sections: z
      .array(z.object({ code, title: text, intro: text.optional(), fields: z.array(field) }))
      .min(1),
  })
  .refine((definition) => {
    const codes = fieldsOf(definition).map((each) => each.code)
    return new Set(codes).size === codes.length
  }, 'two fields have the same code')
