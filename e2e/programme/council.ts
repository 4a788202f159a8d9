import type { Seat } from '../browser.ts'
import { main, read } from '../hands.ts'
import { send } from '../sheet.ts'
import type { Applicant } from './applying.ts'
import { idIn, optionLike } from './calling.ts'

export type Seats = {
  secretary: Seat
  chair: Seat
  members: readonly { name: string; seat: Seat }[]
}
export type Verdict = { support: number } | 'refuse'

type Plan = { purpose: string; title: string; chair: RegExp; members: readonly RegExp[] }

/** The secretary plans a council of the agency. Gives the meeting's id. */
export async function planMeeting(secretary: Seat, plan: Plan): Promise<string> {
  const { page } = secretary
  await page.goto('/ban-lam-viec/hoi-dong/moi')
  for (const words of plan.members) await main(page).getByLabel(words).check()
  await send(page, '/ban-lam-viec/hoi-dong', {
    ...((await main(page).locator('select[name=agencyId]').count()) > 0
      ? { agencyId: await optionLike(secretary, 'agencyId', /Khoa học và Công nghệ/) }
      : {}),
    purpose: plan.purpose,
    title: plan.title,
    basis: 'Quyết định thành lập hội đồng',
    startsAt: new Date(Date.now() + 31 * 3_600_000).toISOString().slice(0, 16),
    place: 'Phòng họp số 2',
    quorum: '2/3',
    chair: await optionLike(secretary, 'chair', plan.chair),
    secretary: await optionLike(secretary, 'secretary', /Thư Ký/),
  })
  return idIn(page.url())
}

/** Puts the cases that are through their reviews on the agenda. */
export async function putCases(secretary: Seat, meeting: string, cases: readonly string[]) {
  const { page } = secretary
  await page.goto('/ban-lam-viec/hoi-dong/ho-so')
  for (const id of cases) await main(page).locator(`[name=cases][value="${id}"]`).check()
  await send(page, '/hoi-dong/ho-so', { meeting })
}

export const summon = async ({ page }: Seat, meeting: string): Promise<void> => {
  await page.goto(`/ban-lam-viec/hoi-dong/${meeting}`)
  await send(page, '/trieu-tap')
}

/** Writes down who came, by name; opens the meeting. */
export async function open({ page }: Seat, meeting: string, absent: RegExp): Promise<void> {
  await page.goto(`/ban-lam-viec/hoi-dong/${meeting}`)
  const form = main(page).locator('form[action*="/diem-danh"]')
  for (const select of await form.locator('select').all()) {
    const label = await select.evaluate(
      (node) => (node as HTMLSelectElement).labels[0]?.textContent,
    )
    await select.selectOption(absent.test(label ?? '') ? 'absent' : 'present')
  }
  await send(page, '/diem-danh')
  await send(page, '/khai-mac')
}

/** The items of the agenda as the page of whoever looks has them: label and id. */
export async function itemsOf({ page }: Seat): Promise<Map<string, string>> {
  const items = new Map<string, string>()
  for (const article of await main(page).locator('article[id^="item-"]').all()) {
    const heading = (await article.locator('h3').first().textContent()) ?? ''
    const label = heading.match(/[A-Z0-9]+-\d{4}/)?.[0] ?? heading
    items.set(label, ((await article.getAttribute('id')) ?? '').replace('item-', ''))
  }
  return items
}

/** One item: scores opened together, a motion, everybody who may votes for it, the vote is closed. */
export async function decideItem(
  { secretary, members }: Seats,
  meeting: string,
  item: string,
  motion: { kind: string; wording: string; amount?: number },
): Promise<void> {
  const { page } = secretary
  const address = `/ban-lam-viec/hoi-dong/${meeting}`
  await page.goto(address)
  if ((await main(page).locator(`form[action*="/muc/${item}/diem"]`).count()) > 0)
    await send(page, `/muc/${item}/diem`)
  await send(page, `/muc/${item}/kien-nghi`, {
    kind: motion.kind,
    wording: motion.wording,
    ...(motion.amount ? { amount: String(motion.amount) } : {}),
  })
  for (const { seat } of members) {
    await seat.page.goto(address)
    const ballot = main(seat.page).locator(`#item-${item} form[action*="/phieu"]`)
    // Whoever stepped aside has no ballot, and no sight of the item.
    if ((await ballot.count()) > 0) await send(seat.page, '/phieu', { choice: 'for' })
  }
  await page.goto(address)
  await send(page, '/ket-thuc')
}

/** Ends the meeting; the chair, the secretary and the members sign the record, which locks it. */
export async function signAll({ secretary, chair, members }: Seats, meeting: string) {
  const address = `/ban-lam-viec/hoi-dong/${meeting}`
  await secretary.page.goto(address)
  await send(secretary.page, '/be-mac')
  const others = members.map(({ seat }) => seat).filter((seat) => seat !== chair)
  for (const seat of [...others, secretary, chair]) {
    await seat.page.goto(`${address}/bien-ban`)
    if ((await main(seat.page).locator('form[action*="/chu-ky"]').count()) > 0)
      await send(seat.page, '/chu-ky')
  }
  await secretary.page.goto(`${address}/bien-ban`)
  return read(secretary.page)
}

/** A reviewer declares no interest and scores every criterion with a reason. */
export async function review(
  { page }: Seat,
  { number }: Pick<Applicant, 'number'>,
  marks: readonly number[],
): Promise<void> {
  await page.goto('/ban-lam-viec/phan-bien')
  await main(page).getByRole('link', { name: number }).first().click()
  await page.waitForURL(/\/phan-bien\//)
  // A review that an appeal opened again was declared before.
  const none = page.getByLabel('Tôi không có xung đột lợi ích với hồ sơ này')
  if ((await none.count()) > 0) {
    await none.check()
    await send(page, '/cam-ket')
  }
  const form = main(page).locator('form[action*="cham-diem"]').first()
  const scores = await form.locator('input[inputmode=numeric], select').all()
  for (const [at, field] of scores.entries()) {
    const mark = String(marks[at] ?? marks[0])
    if ((await field.evaluate((node) => node.tagName)) === 'SELECT') await field.selectOption(mark)
    else await field.fill(mark)
  }
  for (const reason of await form.locator('textarea').all()) await reason.fill('Có số liệu đi kèm.')
  await Promise.all([
    page.waitForEvent('load'),
    main(page).getByRole('button', { name: 'Hoàn thành đánh giá' }).click(),
  ])
}
