import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Seat } from '../browser.ts'
import { main, press, read } from '../hands.ts'
import { send } from '../sheet.ts'
import { awards, between, standing } from './awards.ts'
import type { Book } from './book.ts'
import { DAYS_LATE, dayOf } from './calendar.ts'
import { download, rowsOfPaper, sheetOf } from './files.ts'
import type { House, Person } from './people.ts'
import { codes, names, reporters, YEAR } from './place.ts'
import { beyond, openWindow } from './reporting.ts'
import { columns, numberIn, reports, words } from './screens.ts'
import { figuresIn, linkIn, rowsIn, textIn, valueIn } from './tables.ts'

const OWN_WORDS = 'Năm đầu sáu cơ quan cùng báo cáo.'
const END = { until: dayOf(12, 14), knownOn: `${YEAR}-12-31` }
const enterprises = new Set(awards.map(({ startup }) => startup)).size

/** The office composes its report on the year, takes in every word of the agencies, and issues it. */
export async function issueYear(office: Person): Promise<void> {
  const { page } = office
  await openWindow(office, `Năm ${YEAR}`)
  await main(page).locator('a[href$="/tong-hop"]').first().click()
  await page.waitForURL(/\/tong-hop$/)
  await send(page, '/tong-hop', { 'text-results': OWN_WORDS }, { button: words.insertTheRest })
  await press(page, words.issue)
  const text = await read(page)
  expect(text).toContain(OWN_WORDS)
  for (const { name, way } of reporters.filter(({ way }) => way !== 'nil'))
    expect(text, way).toContain(`${name}: Năm ${YEAR} làm đúng việc.`)
}

/** Sums and parts are what was confirmed; beside them stands what the ledger has, and why the two differ. */
export async function expectFigures({ page }: Seat, book: Book): Promise<void> {
  const figures = await figuresIn(page, '#so-lieu')
  expect(figures.map(([code]) => code).toSorted()).toEqual(Object.values(codes).toSorted())
  const why: Record<string, string> = {
    [codes.verified]: words.unreported,
    [codes.supported]: words.doubled,
    [beyond.code]: '+250.000.000',
  }
  for (const [code, row] of figures) {
    expect(await valueIn(row, columns.sum), code).toBe(book.sum(code, { kind: 'year' }))
    const inLedger = code === codes.verified ? enterprises : between(undefined, END)[code]
    expect(await valueIn(row, columns.ledger), code).toBe(inLedger)
    expect(await textIn(row, columns.difference)).toContain(why[code])
    for (const { code: agency, name } of reporters)
      expect(await valueIn(row, name), `${code}, ${name}`).toBe(
        book.sum(code, { kind: 'year', agency }),
      )
  }
}

export async function expectAgencies({ page }: Seat): Promise<void> {
  const rows = await rowsIn(page, '#co-quan')
  expect(rows.map(({ name }) => name).toSorted()).toEqual(reporters.map((r) => r.name).toSorted())
  for (const row of rows) {
    const way = reporters.find(({ name }) => name === row.name)?.way
    const late = way === 'late' ? `${DAYS_LATE} ngày` : 'Không'
    expect(await textIn(row, columns.lateness), row.name).toBe(late)
    if (way === 'nil') expect(await textIn(row, columns.state)).toContain(words.nilMark)
  }
}

/** The paper and the workbook say the same numbers as the screen. */
export async function expectFiles({ page }: Person, book: Book): Promise<void> {
  const paper = rowsOfPaper(await download(page, '.docx'))
  const sheet = await sheetOf(await download(page, '.xlsx'), 'Số liệu')
  for (const [code, name] of Object.entries(names)) {
    const sum = book.sum(code, { kind: 'year' })
    const written = paper.find(([first, , third]) => first === name && third !== undefined)
    expect(numberIn(written?.[2] ?? ''), name).toBe(sum)
    const row = sheet.find((one) => one[columns.figure] === name)
    expect(row?.[columns.inFile], name).toBe(sum)
    for (const { code: agency, name: column } of reporters)
      expect(row?.[column], `${name}, ${column}`).toBe(book.sum(code, { kind: 'year', agency }))
  }
}

/** Made public, the report says the same to everybody. */
export async function expectOpen({ officer, anybody }: House, book: Book): Promise<void> {
  await send(officer.page, '/cong-khai')
  const { page } = anybody
  await page.goto(reports.open)
  await main(page).getByRole('link', { name: words.readOpen }).first().click()
  await page.waitForURL(/ke-hoach\/bao-cao\/[0-9a-f]/)
  await expectFigures(anybody, book)
  await expectAgencies(anybody)
}

/** Behind every figure stand the contracts that were signed, and those that were taken back are marked. */
export async function expectRecords({ page }: Person): Promise<void> {
  const behind: { href: string; counted: number; corrected: number }[] = []
  const stood = new Set(standing(END))
  for (const [code, row] of await figuresIn(page, '#so-lieu')) {
    const all = code === codes.verified ? [] : awards
    const counted = code === codes.verified ? enterprises : stood.size
    const corrected = all.filter((one) => !stood.has(one)).length
    for (const column of [columns.ledger, columns.standing])
      behind.push({ href: await linkIn(row, column), counted, corrected })
    for (const { code: agency, name } of reporters) {
      const own = all.filter((one) => one.agency === agency)
      const counted = own.filter((one) => stood.has(one)).length
      behind.push({ href: await linkIn(row, name), counted, corrected: own.length - counted })
    }
  }
  expect(behind).toHaveLength(3 * 8)
  for (const { href, ...records } of behind)
    expect(await recordsBehind(page, href), href).toEqual(records)
}

const EVIDENCE_PAGE = 50

/** How many records behind a figure count, and how many were taken back, page after page. */
async function recordsBehind(page: Page, href: string) {
  const found = { counted: 0, corrected: 0 }
  for (let number = 1; ; number += 1) {
    await page.goto(`${href}?page=${number}`)
    const rows = await main(page).locator('#bang-chung tbody tr').allTextContents()
    found.counted += rows.filter((row) => row.includes(words.counted)).length
    found.corrected += rows.filter((row) => row.includes(words.corrected)).length
    if (rows.length < EVIDENCE_PAGE) return found
  }
}
