import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, openBrowser, takeSeat } from './browser.ts'
import { signIn } from './people.ts'
import { type RunningProgram, startProgram } from './program.ts'

let program: RunningProgram
let browser: Browser

beforeAll(async () => {
  program = await startProgram()
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await program?.stop()
})

/** Who sits at which desk, and the kinds of page behind it that are looked at beside its rooms. */
const desks: Record<string, readonly RegExp[]> = {
  Founder: [/\/ho-so\/[0-9a-f-]{36}$/, /\/kiem-tra$/],
  Officer: [
    ...[/\/xet-ho-so\/[0-9a-f-]{36}$/, /\/phien-ban\//],
    ...[/\/ke-hoach-nam\/[0-9a-f-]{36}$/, /\/ke-hoach-nam\/dong\//],
  ],
  Agency: [/\/ke-hoach-nam\/[0-9a-f-]{36}$/, /\/ke-hoach-nam\/de-xuat\//],
  'Council secretary': [/\/hoi-dong\/[0-9a-f-]{36}$/, /\/hoi-dong\/moi$/],
  Reviewer: [/\/phan-bien\/[0-9a-f-]{36}$/],
  Editor: [/\/tin-bai\/[0-9a-f-]{36}$/],
  Finance: [/\/du-toan\/[0-9a-f-]{36}$/, /\/cam-ket\//, /\/so-sach/],
  Leader: [/\/quyet-dinh\/[0-9a-f-]{36}$/, /\/dot-quyet-dinh\//],
  Administrator: [],
}

test.each(Object.entries(desks))(
  'the desk of the %s holds on a phone, by day and by night',
  async (who, kinds) => {
    const person = program.signIns.find((each) => each.who === who)
    if (!person) throw new Error(`the sample has no sign-in for ${who}`)
    const seat = await takeSeat(browser, program.origin, { phone: true })
    const inspector = await seat.context.newPage()
    const { page } = seat
    await signIn(seat, person.email, person.password)
    await page.goto('/ban-lam-viec')
    const rooms = await hrefs(page, '.desk-nav a')
    expect(rooms.length, `${who} has rooms`).toBeGreaterThan(2)

    const seen = new Set<string>()
    const wanted = [...kinds]
    const look = async (href: string) => {
      const path = new URL(href, program.origin).pathname
      if (seen.has(path)) return
      seen.add(path)
      const response = await page.goto(href)
      expect(response?.status(), `${who} opens ${href}`).toBe(200)
      expect(await page.locator('h1').count(), `${href} has one main heading`).toBe(1)
      await expectAccessible(page, inspector, ['light', 'dark'])
      for (const inner of await hrefs(page, 'main a')) {
        const kind = wanted.findIndex((each) => each.test(new URL(inner).pathname))
        if (kind >= 0) {
          wanted.splice(kind, 1)
          await look(inner)
        }
      }
    }
    for (const room of rooms) await look(room)
    expect(wanted.map(String), `${who} found each kind of page`).toEqual([])
    await seat.close()
  },
)

/** Where the links go that stand in a part of the page, without those that hand over files. */
const hrefs = (page: Page, part: string): Promise<string[]> =>
  page.locator(part).evaluateAll((links) => links.map((each) => (each as HTMLAnchorElement).href))
