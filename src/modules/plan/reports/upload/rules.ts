import { type Figure, proposed } from '../figures.ts'
import { COLUMNS } from './columns.ts'
import type { CellFault, ReadSheet, SheetRow } from './reading.ts'

const LONGEST = 2_000

/** Everything wrong with the rows of a sheet against the figures that a report asks about, by row and column. */
export function faultsOf(
  { rows, faults }: ReadSheet,
  figures: readonly Pick<Figure, 'code' | 'own' | 'carried' | 'adjustments'>[],
): CellFault[] {
  const offers = new Map(
    figures.flatMap((figure) => {
      const offer = proposed(figure)
      return offer === null ? [] : [[figure.code, offer] as const]
    }),
  )
  const found = rows.flatMap((one, index) => {
    const earlier = rows.slice(0, index).some(({ code }) => code === one.code)
    return faultsOfRow(one, { earlier, offer: offers.get(one.code) })
  })
  return [...faults, ...found].toSorted((a, b) => a.row - b.row || a.column.localeCompare(b.column))
}

function faultsOfRow(
  { row, code, stated, explanation }: SheetRow,
  { earlier, offer }: { earlier: boolean; offer: number | undefined },
): CellFault[] {
  const at = (column: keyof typeof COLUMNS, fault: CellFault['fault']): CellFault[] => [
    { row, column: COLUMNS[column].letter, fault },
  ]
  if (code === '') return at('code', 'missing-code')
  if (offer === undefined) return at('code', 'unknown-code')
  if (earlier) return at('code', 'repeated-code')
  return [
    // Below zero only where the ledger itself took back more than it brought.
    ...(stated !== null && stated < 0 && offer >= 0 ? at('stated', 'negative') : []),
    ...(stated !== null && stated !== offer && explanation === ''
      ? at('explanation', 'unexplained')
      : []),
    ...(explanation.length > LONGEST ? at('explanation', 'too-long') : []),
  ]
}
