import { expect } from 'vitest'
import { main, press, read } from '../hands.ts'
import { send } from '../sheet.ts'
import { addedIn } from './awards.ts'
import type { Book } from './book.ts'
import type { Window } from './calendar.ts'
import type { House, Person } from './people.ts'
import { codes } from './place.ts'
import { figuresAsked, reports, words } from './screens.ts'

type Reporting = House['reporters'][number]

/** What an agency knows beyond the ledger, said once; every longer window carries it by itself. */
export const beyond = { code: codes.money, amount: 250_000_000, month: 11 }
const EXPLANATION = 'Một hợp đồng ký giấy, chưa kịp ghi vào sổ.'

async function open({ page }: Person, { name }: Window): Promise<void> {
  await page.goto(reports.desk)
  await main(page).getByRole('link', { name, exact: true }).first().click()
  await page.waitForURL(/bao-cao\/[0-9a-f]/)
}

/** An agency confirms what it finds filled in, which is what this journey worked out by itself, and sends. */
export async function report(
  one: Reporting,
  window: Window,
  today: string,
  book: Book,
): Promise<void> {
  const { seat, code: agency, way } = one
  const { page } = seat
  await open(seat, window)
  if (way === 'nil') {
    await press(page, words.nil)
    expect(await read(page)).toContain(words.nilMark)
    for (const code of Object.values(codes)) book.write(agency, window, code, 0)
    return
  }
  const expected = addedIn(window, { agency, knownOn: today })
  const said = way === 'knows-more' && window.kind === 'month' && window.number === beyond.month
  const carried = way === 'knows-more' && !said && holdsBeyond(window) ? beyond.amount : 0
  const typed: Record<string, string> = { results: `${one.name}: ${window.name} làm đúng việc.` }
  for (const [code, field] of await figuresAsked(page)) {
    const offered = Number(await field.inputValue())
    const more = code === beyond.code ? carried : 0
    expect(offered, `${agency}, ${window.name}, ${code}`).toBe((expected[code] ?? 0) + more)
    const stated = offered + (said && code === beyond.code ? beyond.amount : 0)
    if (stated !== offered) {
      typed[`stated-${code}`] = String(stated)
      typed[`explanation-${code}`] = EXPLANATION
    }
    book.write(agency, window, code, stated)
  }
  await send(page, new URL(page.url()).pathname, typed, { button: words.send })
}

const holdsBeyond = ({ kind, number }: Window): boolean =>
  kind === 'quarter' ? number === 4 : kind === 'half-year' ? number === 2 : kind === 'year'

/** The office reads what came on a window, and accepts whatever waits for it. */
export async function acceptAll({ page }: Person, { name }: Window): Promise<void> {
  for (const href of await reportsOn(page, name)) {
    await page.goto(href)
    const waits = main(page).getByRole('button', { name: words.accept, exact: true })
    if ((await waits.count()) > 0) await press(page, words.accept)
  }
}

async function reportsOn(page: Person['page'], name: string): Promise<string[]> {
  await page.goto(reports.desk)
  await main(page).getByRole('link', { name, exact: true }).first().click()
  await page.waitForURL(/bao-cao\/ky\//)
  return main(page)
    .locator('#don-vi tbody a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
}

/** The office gives a report back; its agency reads why, and sends it again. */
export async function sendBackAndForth(
  { page: office }: Person,
  { seat, name: agency }: Reporting,
  window: Window,
  mailed: () => Promise<string>,
): Promise<void> {
  const reason = `Thiếu nguyên nhân của ${window.name}.`
  await office.goto(reports.desk)
  await main(office).getByRole('link', { name: window.name, exact: true }).first().click()
  await office.waitForURL(/bao-cao\/ky\//)
  await main(office).getByRole('link', { name: agency }).first().click()
  await office.waitForURL(/bao-cao\/[0-9a-f]/)
  await send(office, '/tra-lai', { reason })
  expect(await mailed()).toContain(reason)
  await open(seat, window)
  expect(await read(seat.page)).toContain(reason)
  await send(
    seat.page,
    new URL(seat.page.url()).pathname,
    { causes: 'Mưa bão kéo dài.' },
    { button: words.sendAgain },
  )
}
