import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible, type Seat } from '../browser.ts'
import { main } from '../hands.ts'
import type { House } from './people.ts'
import { YEAR } from './place.ts'
import { annual, leader, reports, words } from './screens.ts'

/** The pages that a year leaves, each as whoever works with it sees it, on a phone by day and by night. */
export async function expectPagesToHold(browser: Browser, house: House, cycle: string) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const inspector = await context.newPage()
  const { officer, finance, leader: head, anybody, reporters } = house
  const [agency] = reporters
  if (!agency) throw new Error('nobody reports')
  const looks: [Seat, string, ...string[]][] = [
    [officer, reports.desk, `Quý I/${YEAR}`],
    [officer, reports.consolidated, `Năm ${YEAR}`],
    [officer, reports.burden],
    [officer, `${annual.desk}/${cycle}`, words.merged],
    [finance, `${annual.desk}/${cycle}`],
    [head, leader.overview],
    [agency.seat, reports.desk, `Năm ${YEAR}`],
    [agency.seat, `${annual.desk}/${cycle}`],
    [anybody, `${annual.open}/${YEAR}`],
    [anybody, reports.open, words.readOpen],
  ]
  for (const [{ page }, address, ...links] of looks) {
    await page.goto(address)
    for (const name of links) await follow(page, name)
    await expectAccessible(page, inspector, ['light', 'dark'])
  }
  await context.close()
}

/** A leader's page goes on one sheet of A4. */
export async function expectOneSheet({ page }: Seat) {
  await page.goto(leader.overview)
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)
  expect(sheets).toHaveLength(1)
}

async function follow(page: Page, name: string): Promise<void> {
  const from = page.url()
  await main(page).getByRole('link', { name }).first().click()
  await page.waitForURL((url) => url.href !== from)
}
