import { expect } from 'vitest'
import { main, press, read } from '../hands.ts'
import { send } from '../sheet.ts'
import { between } from './awards.ts'
import type { Book } from './book.ts'
import { before, lastMonthOf, sendingDay, type Window } from './calendar.ts'
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
export async function report(one: Reporting, window: Window, book: Book): Promise<void> {
  const { seat, code: agency, way } = one
  const { page } = seat
  await open(seat, window)
  if (way === 'nil') {
    await press(page, words.nil)
    expect(await read(page)).toContain(words.nilMark)
    for (const code of Object.values(codes)) book.write(agency, window, code, 0)
    return
  }
  const expected = owedBy(one, window)
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

/** What an agency has to report: what stands now, less what stood when it last reported. */
function owedBy({ code: agency, way }: Reporting, window: Window): Record<string, number> {
  const known = (one: Window) => ({
    agency,
    until: one.until,
    knownOn: sendingDay(lastMonthOf(one), way === 'late'),
  })
  const last = before(window)
  return between(last && known(last), known(window))
}

/** The office accepts the reports of agencies on a window. */
export async function accept(
  office: Person,
  { name }: Window,
  agencies: readonly Reporting[],
): Promise<void> {
  const addresses = await addressesOn(office, name)
  for (const { name: agency } of agencies) {
    await office.page.goto(addresses.get(agency) ?? '')
    await press(office.page, words.accept)
  }
}

/** The office looks at a window with all that came on it. */
export async function openWindow({ page }: Person, name: string): Promise<void> {
  await page.goto(reports.desk)
  await main(page).getByRole('link', { name, exact: true }).first().click()
  await page.waitForURL(/bao-cao\/ky\//)
}

/** Where the report of each agency on a window is read. */
async function addressesOn(office: Person, name: string): Promise<Map<string, string>> {
  const { page } = office
  await openWindow(office, name)
  const links = await main(page)
    .locator('#don-vi tbody a')
    .evaluateAll((all) =>
      all.map((a) => [a.textContent ?? '', a.getAttribute('href') ?? ''] as const),
    )
  return new Map(links)
}

/** The office gives a report back; its agency reads why, and sends it again. */
export async function sendBackAndForth(
  office: Person,
  { seat, name: agency }: Reporting,
  window: Window,
  mailed: () => Promise<string>,
): Promise<void> {
  const reason = `Thiếu nguyên nhân của ${window.name}.`
  await office.page.goto((await addressesOn(office, window.name)).get(agency) ?? '')
  await send(office.page, '/tra-lai', { reason })
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
