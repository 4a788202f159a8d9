import { expect } from 'vitest'
import { main } from '../hands.ts'
import type { Book } from './book.ts'
import {
  DAYS_LATE,
  dayAfter,
  dayOf,
  dueDay,
  endingWith,
  sendingDay,
  type Window,
} from './calendar.ts'
import type { City } from './city.ts'
import type { actsOfTheYear } from './ledger.ts'
import type { House } from './people.ts'
import { accept, report, sendBackAndForth } from './reporting.ts'
import { reports, words } from './screens.ts'

export type Year = {
  city: City
  house: House
  book: Book
  acts: ReturnType<typeof actsOfTheYear>
}

/** On which windows the report is sent back once. */
const isSentBack = ({ name }: Window): boolean => /^(Tháng 3\/|Quý II\/|Năm)/.test(name)

/** A month of the city: what happens in it, and in the days behind its end who reports on what has ended. */
export async function passMonth(year: Year, month: number): Promise<void> {
  const { city, house, book } = year
  const ended = endingWith(month)
  const late = house.reporters.filter(({ way }) => way === 'late')
  const others = house.reporters.filter(({ way }) => way !== 'late')

  await passDays(year, dayOf(month, 14))
  await city.night(sendingDay(month, false))
  city.at(sendingDay(month, false), '08:30')
  for (const window of ended) {
    for (const one of others) await report(one, window, book)
    if (isSentBack(window)) await giveBack(year, window)
    await accept(house.officer, window, others)
  }

  await city.night(dayAfter(dueDay(month)))
  for (const { name } of ended)
    expect(reminded(city, name), name).toEqual(late.map(({ seat }) => seat.email))
  await city.night(sendingDay(month, true))
  city.at(sendingDay(month, true), '16:00')
  for (const window of ended) {
    for (const one of late) {
      await expectPublicly(year, window, one.name, words.overdue(DAYS_LATE))
      await report(one, window, book)
      await expectPublicly(year, window, one.name, words.late(DAYS_LATE))
    }
    await accept(house.officer, window, late)
  }
  expect(city.faults()).toEqual([])
}

/** Who was told by mail that the report on a window is late. */
const reminded = (city: City, name: string): string[] =>
  city
    .mails()
    .filter(({ subject }) => subject.startsWith(words.reminder) && subject.endsWith(name))
    .map(({ to }) => to)

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
    .filter({ has: page.getByRole('heading', { name, exact: true }) })
  const row = section.getByRole('row').filter({ hasText: agency }).first()
  expect(await row.textContent(), `${agency}, ${name}`).toContain(said)
}
