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
  'table',
] as const
export type FieldType = (typeof fieldTypes)[number]

export type FieldOption = { value: string; label: Text }

export const comparisons = [
  'equal',
  'not-equal',
  'includes',
  'at-least',
  'at-most',
  'answered',
  'not-answered',
] as const
export type Comparison = (typeof comparisons)[number]

/** What another field must say; `value` as a form would post it, absent for (not-)answered. */
export type Condition = { field: string; is: Comparison; value?: string }

/** When a field or section is asked at all. Only fields that stand before it may be spoken of. */
export type ShowIf = { match: 'all' | 'any'; conditions: Condition[] }

export const columnTypes = ['text', 'number', 'money', 'choice', 'date', 'product'] as const
export type ColumnType = (typeof columnTypes)[number]

/** A column of a table. A product is never typed: it multiplies two number or money columns of its row. */
export type TableColumn = {
  code: string
  type: ColumnType
  label: Text
  required: boolean
  max?: number
  min?: number
  options?: FieldOption[]
  factors?: [string, string]
  /** The sum of the column stands under the table. */
  sum?: boolean
  /** What the sum is held against: a number or money field of the form. */
  sumIs?: { than: 'equal' | 'at-most'; field: string }
}

/**
 * `max` and `min` speak of letters for text, of ticks for choices, of rows for a table, of files for a file (at most),
 * and of the number itself for number and money (đồng).
 */
export type FormField = {
  code: string
  type: FieldType
  label: Text
  help?: Text
  required: boolean
  max?: number
  min?: number
  options?: FieldOption[]
  columns?: TableColumn[]
  /** File endings that are asked for; any kind that the house takes without them. */
  kinds?: string[]
  showIf?: ShowIf
}

export type FormSection = {
  code: string
  title: Text
  intro?: Text
  showIf?: ShowIf
  fields: FormField[]
}
export type FormDefinition = { sections: FormSection[] }

export const fieldsOf = (definition: FormDefinition): FormField[] =>
  definition.sections.flatMap((section) => section.fields)
