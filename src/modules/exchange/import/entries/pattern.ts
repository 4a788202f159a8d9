import type { KindCode } from '#modules/content/index.ts'
import type { ExportColumn } from '#platform/export/columns.ts'
import type { Locale } from '#platform/locale.ts'
import { boxesFor } from './boxes.ts'

/** The columns of an empty table whose headers are all known: one for each box of the kind. */
export const patternColumns = (kind: KindCode, locale: Locale): ExportColumn<never>[] =>
  boxesFor(kind).map(({ label }) => ({ kind: 'text', title: label[locale], value: () => null }))

/** It has headers only: a row that explains them would be read as one to bring in. */
export async function* noRows(): AsyncGenerator<never, void, undefined> {}
