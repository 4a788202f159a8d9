import type { Locator, Page } from 'playwright-core'
import { main } from '../hands.ts'
import { codes, names } from './place.ts'
import { numberIn } from './screens.ts'

export type Row = { name: string; cells: Map<string, Locator> }

/** The rows of a table on the page, each cell by the title of its column. */
export async function rowsIn(page: Page, part: string): Promise<Row[]> {
  const rows = await main(page).locator(`${part} tbody tr`).all()
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator('td').all()
      const titled = cells.map(
        async (cell) => [(await cell.getAttribute('data-label')) ?? '', cell] as const,
      )
      const name = (await row.locator('th').textContent()) ?? ''
      return { name, cells: new Map(await Promise.all(titled)) }
    }),
  )
}

/** The rows of numbers that add up, each with the code of its number. */
export const figuresIn = async (page: Page, part: string): Promise<[string, Row][]> =>
  (await rowsIn(page, part)).flatMap((row): [string, Row][] => {
    const code = Object.values(codes).find((one) => row.name.startsWith(names[one] ?? '?'))
    return code ? [[code, row]] : []
  })

export async function textIn(row: Row, title: string): Promise<string> {
  const cell = row.cells.get(title)
  if (!cell) throw new Error(`${row.name} has no ${title}, but ${[...row.cells.keys()].join(', ')}`)
  return (await cell.textContent()) ?? ''
}

export const valueIn = async (row: Row, title: string): Promise<number> =>
  numberIn(await textIn(row, title))

export const linkIn = async (row: Row, title: string): Promise<string> =>
  (await row.cells.get(title)?.getByRole('link').getAttribute('href')) ?? ''
