import { expect } from 'vitest'
import { main } from '../hands.ts'
import type { Book } from './book.ts'
import { DAYS_LATE, dayOf, dueDays, endingWith, type Window } from './calendar.ts'
import type { City } from './city.ts'
import type { actsOfTheYear } from './ledger.ts'
import type { House } from './people.ts'
import { acceptAll, report, sendBackAndForth } from './reporting.ts'
import { reports, words } from './screens.ts'

export type Year = {
  city: City
  house: House
  book: Book
  acts: ReturnType<typeof actsOfTheYear>
}

/** On which windows the report is sent back once. */
const isSentBack = ({ name }: Window): boolean => /^(Tháng 3|Quý II|Năm)/.test(name)

/** A month of the city: what happens in it, and in the days behind its end who reports on what has ended. */
export async function passMonth(year: Year, month: number): Promise<void> {
  const { city, house, book } = year
  await passDays(year, dayOf(month, 14))
  const ended = endingWith(month)
  const [first, due] = [dayOf(month, 15), dayOf(month, dueDays[month - 1] ?? 0)]
  await city.night(first)
  city.at(first, '08:30')
  for (const window of ended) {
    for (const one of house.reporters.filter(({ way }) => way !== 'late'))
      await report(one, window, first, book)
    if (isSentBack(window)) await giveBack(year, window)
    await acceptAll(house.officer, window)
  }
  const after = Temporal.PlainDate.from(due).add({ days: DAYS_LATE }).toString()
  await city.night(after)
  city.at(after, '16:00')
  const late = house.reporters.filter(({ way }) => way === 'late')
  for (const window of ended) {
    for (const one of late) {
      await expectPublicly(year, window, one.name, words.overdue)
      await report(one, window, after, book)
      await expectPublicly(year, window, one.name, words.late)
    }
    await acceptAll(house.officer, window)
  }
  expect(city.faults()).toEqual([])
}

/** What was to happen until the end of a day happens, each on its day. */
async function passDays({ city, acts }: Year, until: string): Promise<void> {
  while (acts[0] && acts[0].day <= until) {
    const act = acts.shift()
    if (act) city.at(act.day, '18:00')
    await act?.happens()
  }
}

async function giveBack({ city, house }: Year, window: Window): Promise<void> {
  for (const one of house.reporters.filter(({ way }) => way === 'sent-back'))
    await sendBackAndForth(house.officer, one, window, async () => {
      await city.doJobs()
      const mail = city.mails().findLast(({ to }) => to === one.seat.email)
      return mail?.text ?? ''
    })
}

/** What everybody reads of an agency and a window. */
async function expectPublicly({ house }: Year, { name }: Window, agency: string, said: string) {
  const { page } = house.anybody
  await page.goto(reports.open)
  const section = main(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name }) })
  const row = section.getByRole('row').filter({ hasText: agency }).first()
  expect(await row.textContent(), `${agency}, ${name}`).toContain(said)
}
