import { Workbook } from '@cj-tech-master/excelts'
import type { Page } from 'playwright-core'
import { readWord } from '../../test/word.ts'
import { main } from '../hands.ts'

/** The file that a link on the page leads to. */
export async function download(page: Page, ending: string): Promise<Buffer> {
  const href = await main(page).locator(`a[href$="${ending}"]`).first().getAttribute('href')
  const answer = await page.request.get(href ?? '')
  if (!answer.ok()) throw new Error(`${href} answered ${answer.status()}`)
  return answer.body()
}

/** The rows of all tables of a paper. */
export function rowsOfPaper(bytes: Buffer): string[][] {
  const rows = new Map<string, string[]>()
  for (const { text, at } of readWord(bytes).lines) {
    if (!at) continue
    const key = `${at.table} ${at.row}`
    const cells = rows.get(key) ?? []
    cells[at.column] = `${cells[at.column] ?? ''}${text}`
    rows.set(key, cells)
  }
  return [...rows.values()]
}

/** A sheet of a workbook, each row by the titles in its first. */
export async function sheetOf(bytes: Buffer, name: string): Promise<Record<string, unknown>[]> {
  const book = new Workbook()
  await book.xlsx.load(bytes)
  const sheet = book.getWorksheet(name)
  if (!sheet) throw new Error(`the workbook has no sheet ${name}`)
  const rows = sheet.getSheetValues() as unknown[][]
  const titles = rows[1] ?? []
  return rows
    .slice(2)
    .map((row) => Object.fromEntries(titles.flatMap((title, at) => [[String(title), row[at]]])))
}
