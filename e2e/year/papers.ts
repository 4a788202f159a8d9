import type { Page } from 'playwright-core'
import { main } from '../hands.ts'
import { download } from './files.ts'
import type { House } from './people.ts'
import { YEAR } from './place.ts'
import { annual, papers, reports } from './screens.ts'

/** One paper of each kind that the year leaves: a proposal, the plan's three, an agency's report, the Department's. */
export async function papersOfTheYear(
  { officer, reporters }: House,
  cycle: string,
): Promise<Buffer[]> {
  const [agency] = reporters
  if (!agency) throw new Error('nobody reports')
  const { page } = agency.seat
  await page.goto(`${annual.desk}/${cycle}`)
  await follow(page, annual.proposals)
  const proposal = await download(page, papers.proposal)
  await page.goto(reports.desk)
  await main(page)
    .getByRole('link', { name: `Năm ${YEAR}`, exact: true })
    .click()
  await page.waitForURL(/bao-cao\/[0-9a-f]/)
  const report = await download(page, papers.word)

  await officer.page.goto(`${annual.desk}/${cycle}`)
  const plan: Buffer[] = []
  for (const paper of papers.plan) plan.push(await download(officer.page, paper))
  await officer.page.goto(reports.consolidated)
  await follow(officer.page, `${reports.consolidated}/0`)
  return [proposal, ...plan, report, await download(officer.page, papers.word)]
}

/** Follows the first link that leads below an address. */
async function follow(page: Page, below: string): Promise<void> {
  await main(page).locator(`a[href^="${below}"]`).first().click()
  await page.waitForURL((url) => url.pathname.startsWith(below))
}
