import type { OrganisationKind } from '#modules/organisations/index.ts'
import type { Text } from '#platform/locale.ts'
import type { KindCode } from './codes.ts'

export type Option = { value: string; label: Text }

export type Column = {
  code: string
  label: Text
  type: 'text' | 'number' | 'money' | 'day'
  optional?: boolean
}

type Base = {
  code: string
  label: Text
  hint?: Text
  optional?: boolean
  /** What it means that nothing is given, such as that nothing is paid. */
  absent?: Text
}

/** A filter of the kind's list: its name in the address. */
type Filtered = { filter?: string }

export type TextField = Base & {
  type: 'text' | 'longText'
  max?: number
  /** A sentence that may be given in English too, and not a name, a number or a code. */
  written?: boolean
}
export type ChoiceField = Base &
  Filtered & { type: 'choice' | 'choices'; options: readonly Option[] }
export type YesNoField = Base & Filtered & { type: 'yesNo' }
export type NumberField = Base & { type: 'number'; min: number; max: number; unit?: Text }
export type PlainField = Base & { type: 'money' | 'day' | 'moment' | 'link' }
export type OrganisationField = Base & { type: 'organisation'; of: readonly OrganisationKind[] }
/** Another entry, given by the address of its page and kept by its id. */
export type EntryField = Base & { type: 'entry'; of: readonly KindCode[] }
export type TableField = Base & { type: 'table'; rowName: Text; columns: readonly Column[] }

export type Field =
  | TextField
  | ChoiceField
  | YesNoField
  | NumberField
  | PlainField
  | OrganisationField
  | EntryField
  | TableField

export type FilterField = (ChoiceField | YesNoField) & { filter: string }

export const isFilter = (field: Field): field is FilterField =>
  'filter' in field && field.filter !== undefined

export const isWrittenField = (field: Field): field is TextField & { written: true } =>
  (field.type === 'text' || field.type === 'longText') && field.written === true

/** A choice with its words. */
export const option = (value: string, vi: string, en: string): Option => ({
  value,
  label: { vi, en },
})
