import { exportText, mapPages, type Pages } from '#platform/export/columns.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../file/index.ts'

/** What a field holds. Text is one line or many; a list is codes with a space between them. */
export type Kind = 'text' | 'code' | 'codes' | 'number' | 'integer' | 'flag' | 'day' | 'address'

export type Field = {
  /** The same in every language and for good: programs read it. */
  name: string
  kind: Kind
  meaning: Text
  unit?: Text
  /** All that can stand here. */
  values?: readonly string[]
  /** Nothing may stand here, which says that nobody knows it or that it does not apply. */
  empty?: true
}

export type Cell = string | number | boolean | null
export type Line = Readonly<Record<string, Cell>>

/** A table of facts that anybody may take away, written as CSV and as JSON from the same fields that its schema describes. */
export type Dataset = {
  /** The last part of its address. */
  code: string
  title: Text
  summary: Text
  /** Whether it moves with the ledger, or only when the plan itself is changed. */
  moves: 'with-the-ledger' | 'with-the-plan'
  fields: readonly Field[]
  lines(scope: Scope, plan: PlanFile): Pages<Line>
}

type Written<Row> = Field & { value: (row: Row, scope: Scope, plan: PlanFile) => Cell }

type Wish<Row> = Omit<Dataset, 'fields' | 'lines'> & {
  fields: readonly Written<Row>[]
  rows(scope: Scope, plan: PlanFile): Pages<Row>
}

export function datasetOf<Row>({ fields, rows, ...said }: Wish<Row>): Dataset {
  return {
    ...said,
    fields: fields.map(({ value: _, ...field }) => field),
    lines: (scope, plan) =>
      mapPages(rows(scope, plan), async (page) =>
        page.map((row) =>
          Object.fromEntries(
            fields.map(({ name, value }) => [name, asWritten(value(row, scope, plan))]),
          ),
        ),
      ),
  }
}

// In every format the same letters: CSV could not hold all that JSON can.
const asWritten = (cell: Cell): Cell => (typeof cell === 'string' ? exportText(cell) : cell)

/** Rows that are there at once, as one page. */
export async function* onePage<Row>(
  rows: readonly Row[] | Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[], void, undefined> {
  yield await rows
}

/** A name in both languages: two fields of text. */
export const inBoth = <Row>(
  name: string,
  meaning: Text,
  value: (row: Row, scope: Scope, plan: PlanFile) => Text | null,
): Written<Row>[] =>
  (['vi', 'en'] as const).map((locale) => ({
    name: `${name}_${locale}`,
    kind: 'text',
    meaning: {
      vi: `${meaning.vi} (${locale === 'vi' ? 'tiếng Việt' : 'tiếng Anh'})`,
      en: `${meaning.en} (${locale === 'vi' ? 'Vietnamese' : 'English'})`,
    },
    empty: true,
    value: (...given) => value(...given)?.[locale] ?? null,
  }))

export const dong: Text = { vi: 'đồng', en: 'đồng (VND)' }
export const days: Text = { vi: 'ngày', en: 'days' }
