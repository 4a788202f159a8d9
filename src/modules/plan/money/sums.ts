import { type Figures, noMoney, plusFigures } from '#modules/budget/index.ts'
import type { Text } from '#platform/locale.ts'

/** Money of a plan by where it comes from, which year, and what it supports. */
export type MoneyRow = {
  lineId: string
  year: number
  source: string
  agencyId: string
  /** The programme that it pays for, where everybody may know it. */
  programme: { slug: string; name: Text } | null
  /** The support lines of the plan that the programme carries out; its money cannot be told apart between them. */
  supportLines: readonly string[]
  figures: Figures
}

/** Stands for money that is tied to no support line. */
export const UNTIED = 'khong-gan'

/** The support lines that share the money of a row, as one word that may stand in an address. */
export const supportKey = ({ supportLines }: Pick<MoneyRow, 'supportLines'>): string =>
  supportLines.length === 0 ? UNTIED : supportLines.toSorted().join(',')

export type MoneyFilter = {
  source?: string | undefined
  support?: string | undefined
  year?: number | undefined
}

export const within = (
  rows: readonly MoneyRow[],
  { source, support, year }: MoneyFilter,
): MoneyRow[] =>
  rows.filter(
    (row) =>
      (source === undefined || row.source === source) &&
      (support === undefined || supportKey(row) === support) &&
      (year === undefined || row.year === year),
  )

export const totalOf = (rows: readonly Pick<MoneyRow, 'figures'>[]): Figures =>
  rows.reduce((sum, { figures }) => plusFigures(sum, figures), noMoney)

export type MoneySum = { key: string; rows: MoneyRow[]; figures: Figures }

/** Rows added up by what they have in common; no row counts twice, and none is lost. */
export function sumsBy(rows: readonly MoneyRow[], keyOf: (row: MoneyRow) => string): MoneySum[] {
  return [...Map.groupBy(rows, keyOf)].map(([key, own]) => ({
    key,
    rows: own,
    figures: totalOf(own),
  }))
}
