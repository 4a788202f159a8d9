import type { KindCode } from '#modules/content/index.ts'

/** A fault of one box of a row: the code is the form's own, or one of what a table alone can do wrong. */
export type RowFault = {
  field: string
  code: string
  limit?: string
  /** The column that the box is filled from; absent where none is. */
  column?: string
  /** What stands there, shortened. */
  value?: string
}

/** The entry that a row became; a higher version means that somebody worked on it. */
export type BroughtEntry = { kind: KindCode; id: string; slug: string; version: number }

/** The box of a fault; a part of a field of several rows stands in the box of the whole field. */
export const boxOf = (field: string): string => field.split('-')[0] ?? field
