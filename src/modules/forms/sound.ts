import { z } from 'zod'
import {
  columnTypes,
  comparisons,
  type FormDefinition,
  type FormField,
  fieldsOf,
  fieldTypes,
} from './definition.ts'
import { findingsOf } from './findings.ts'
import { MOST_ROWS } from './table-rules.ts'

const text = z.object({ vi: z.string().min(1), en: z.string().min(1) })
// A code is a form field's name: those that begin with a bar under belong to the house.
const code = z.string().regex(/^[a-z][a-z0-9-]{0,62}$/)
const options = z.array(z.object({ value: z.string().min(1), label: text }))

const showIf = z.object({
  match: z.enum(['all', 'any']),
  conditions: z
    .array(z.object({ field: code, is: z.enum(comparisons), value: z.string().optional() }))
    .min(1)
    .max(10),
})

const column = z.object({
  code,
  type: z.enum(columnTypes),
  label: text,
  required: z.boolean(),
  max: z.number().int().optional(),
  min: z.number().int().optional(),
  options: options.optional(),
  factors: z.tuple([code, code]).optional(),
  sum: z.boolean().optional(),
  sumIs: z.object({ than: z.enum(['equal', 'at-most']), field: code }).optional(),
})

const field: z.ZodType<FormField> = z
  .object({
    code,
    type: z.enum(fieldTypes),
    label: text,
    help: text.optional(),
    required: z.boolean(),
    max: z.number().int().optional(),
    min: z.number().int().optional(),
    options: options.optional(),
    columns: z.array(column).min(1).max(20).optional(),
    kinds: z.array(z.string().min(1)).optional(),
    showIf: showIf.optional(),
  })
  .refine(
    ({ type, options = [] }) => (type === 'choice' || type === 'choices') === options.length > 0,
    'a choice needs options, and only a choice has them',
  )
  .refine(
    ({ type, columns = [] }) => (type === 'table') === columns.length > 0,
    'a table needs columns, and only a table has them',
  )
  .refine(
    ({ type, max = 0 }) => type !== 'table' || max <= MOST_ROWS,
    `a table has at most ${MOST_ROWS} rows`,
  )

/** What a definition read from a file must look like. */
export const formDefinition: z.ZodType<FormDefinition> = z
  .object({
    sections: z
      .array(
        z.object({
          code,
          title: text,
          intro: text.optional(),
          showIf: showIf.optional(),
          fields: z.array(field),
        }),
      )
      .min(1),
  })
  .refine((definition) => {
    const codes = fieldsOf(definition).map((each) => each.code)
    return new Set(codes).size === codes.length
  }, 'two fields have the same code')
  .superRefine((definition, context) => {
    for (const finding of findingsOf(definition))
      if (finding.code !== 'no-field')
        context.addIssue({ code: 'custom', message: JSON.stringify(finding) })
  })
