import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadPlanText } from '#modules/plan/index.ts'
import { ensureLibreOffice } from '../scripts/libreoffice.ts'
import { layoutFaults } from '../test/layout-faults.ts'
import { openBrowser } from './browser.ts'
import { expectPrinted } from './printing.ts'
import { expectWindowsToAddUp } from './year/adding-up.ts'
import { openBook } from './year/book.ts'
import { allWindows, kinds, lastMonthOf } from './year/calendar.ts'
import { type City, openCity } from './year/city.ts'
import { expectOneSheet, expectPagesToHold } from './year/holding.ts'
import { actsOfTheYear } from './year/ledger.ts'
import { papersOfTheYear } from './year/papers.ts'
import { passMonth, type Year } from './year/passing.ts'
import { gatherHouse, type House, leave } from './year/people.ts'
import { codes, planText, type Reporter, reporters, YEAR } from './year/place.ts'
import {
  appraise,
  cut,
  expectApproved,
  openYear,
  propose,
  step,
  takeUp,
  wishes,
} from './year/proposing.ts'
import { words } from './year/screens.ts'
import {
  expectAgencies,
  expectFigures,
  expectFiles,
  expectOpen,
  expectRecords,
  issueYear,
} from './year/yearly-report.ts'

const MINUTES = 600_000
const wish = (code: Reporter['code']) => wishes[code].quantity * wishes[code].norm

let city: City
let browser: Browser
let office: string
let house: House
let cycle: string
let year: Year

beforeAll(async () => {
  ;[city, browser, office] = await Promise.all([
    openCity({ day: `${YEAR - 1}-11-02`, time: '08:00' }),
    openBrowser(),
    ensureLibreOffice(),
  ])
  const loaded = await loadPlanText(city.scope(), await planText())
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults))
  house = await gatherHouse(city, browser)
  year = { city, house, book: openBook(), acts: actsOfTheYear(city, house) }
}, 900_000)
afterAll(async () => {
  await leave(house)
  await browser?.close()
  await city?.close()
})

test(
  'six agencies propose; the plan is merged, appraised and approved, and the work and the money are there',
  async () => {
    const { officer, finance, leader } = house
    cycle = await openYear(officer, `${YEAR - 1}-11-20`)
    await city.doJobs()
    for (const { seat } of house.reporters)
      expect(city.mails().filter(({ to }) => to === seat.email)).toHaveLength(1)

    city.at(`${YEAR - 1}-11-10`, '09:00')
    const proposals = new Map<string, string>()
    for (const one of house.reporters) proposals.set(one.code, await propose(one, cycle))
    const of = (code: Reporter['code']) => proposals.get(code) ?? ''

    await city.night(`${YEAR - 1}-11-23`)
    await step(officer, cycle, 'tong-hop')
    const contest = await takeUp(
      officer,
      cycle,
      [of('truong-dai-hoc'), of('doan-thanh-nien')],
      words.merged,
    )
    const single = (['quy-khoi-nghiep', 'so-ke-hoach', 'so-cong-nghiep'] as const).map(of)
    const lines = [contest]
    for (const proposal of single) lines.push(await takeUp(officer, cycle, [proposal]))
    await cut(officer, of('bao-bien-xanh'), 'Đã có trong kinh phí thường xuyên.')
    await step(officer, cycle, 'trinh-tham-dinh')

    city.at(`${YEAR - 1}-11-30`, '09:00')
    const less = wish('doan-thanh-nien') - 10_000_000
    await appraise(finance, contest, { row: 2, amount: less, reason: 'Theo định mức.' })
    for (const line of lines.slice(1)) await appraise(finance, line)
    await step(finance, cycle, 'tham-dinh-xong')
    city.at(`${YEAR - 1}-12-04`, '09:00')
    await step(leader, cycle, 'phe-duyet', { basis: '99/QĐ-UBND' })

    const approved = [
      { title: words.merged, amount: wish('truong-dai-hoc') + less },
      ...(['quy-khoi-nghiep', 'so-ke-hoach', 'so-cong-nghiep'] as const).map((code) => ({
        title: wishes[code].name,
        amount: wish(code),
      })),
    ]
    await expectApproved(house, cycle, approved)
    expect(city.faults()).toEqual([])
  },
  MINUTES,
)

test(
  'three months and their quarter are reported: in time, late, with nothing, sent back and sent again',
  async () => {
    await city.night(`${YEAR - 1}-12-15`)
    for (const month of [1, 2, 3]) await passMonth(year, month)
    expect(year.book.reports()).toBe(6 * 4)
  },
  MINUTES,
)

test.each([
  ['April to June with the first half', [4, 5, 6]],
  ['July to September', [7, 8, 9]],
  ['October to December with the second half and the year', [10, 11, 12]],
])(
  '%s are reported',
  async (_, months) => {
    for (const month of months) await passMonth(year, month)
    const [last = 0] = months.slice(-1)
    const ended = allWindows().filter((window) => lastMonthOf(window) <= last)
    expect(year.book.reports()).toBe(6 * ended.length)
  },
  MINUTES,
)

test('months add up to quarters, quarters to halves and halves to the year, for every agency and number', () => {
  expect(year.book.reports()).toBe(6 * 19)
  for (const { code: agency } of reporters)
    for (const code of Object.values(codes)) {
      const sums = kinds.map((kind) => year.book.sum(code, { kind, agency }))
      expect(new Set(sums).size, `${agency}, ${code}: ${sums}`).toBe(1)
    }
})

test(
  'every window shows the sum of what the agencies confirmed, and what the ledger has adds up as well',
  () => expectWindowsToAddUp(house.officer, year.book),
  MINUTES,
)

test(
  'the report of the Department on the year says what the agencies confirmed, who was late and who had nothing',
  async () => {
    city.at(`${YEAR}-12-22`, '09:00')
    await issueYear(house.officer)
    await expectFigures(house.officer, year.book)
    await expectAgencies(house.officer)
    await expectFiles(house.officer, year.book)
    await expectOpen(house, year.book)
  },
  MINUTES,
)

test(
  'each of its figures opens to the ledger entries that make it up',
  async () => {
    await expectRecords(house.officer)
    expect(city.faults()).toEqual([])
  },
  MINUTES,
)

test(
  'the papers of the year keep to the layout and open in LibreOffice',
  async () => {
    const papers = await papersOfTheYear(house, cycle)
    expect(papers).toHaveLength(6)
    for (const paper of papers) expect(layoutFaults(paper)).toEqual([])
    await expectPrinted(office, papers)
  },
  MINUTES,
)

test(
  'the pages of the year hold on a phone, by day and by night, and a leader prints one sheet',
  async () => {
    await expectPagesToHold(browser, house, cycle)
    await expectOneSheet(house.leader)
    expect(city.faults()).toEqual([])
  },
  MINUTES,
)
