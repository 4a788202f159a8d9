import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type Seat, takeSeat } from './browser.ts'
import { main } from './hands.ts'
import { signIn } from './people.ts'
import { type RunningProgram, startProgram } from './program.ts'

let program: RunningProgram
let browser: Browser
let founder: Seat
let draft: string

beforeAll(async () => {
  ;[program, browser] = await Promise.all([startProgram(), openBrowser()])
  const known = program.signIns.find(({ who }) => who === 'New founder')
  if (!known) throw new Error('the sample has no new founder')
  founder = await takeSeat(browser, program.origin)
  await signIn(founder, known.email, known.password)
  await founder.page.goto('/ban-lam-viec/ho-so')
  await main(founder.page).locator('a[href*="/ban-lam-viec/ho-so/"]').first().click()
  await founder.page.waitForURL(/\/ho-so\/[0-9a-f-]{36}/)
  draft = `${new URL(founder.page.url()).pathname}/bieu-mau`
})
afterAll(async () => {
  await browser?.close()
  await program?.stop()
})

/** The nth paragraph of the form. */
const paragraph = (page: Page, n: number) => main(page).locator('form textarea').nth(n)
const status = (page: Page) => main(page).getByRole('status').last()
const saved = (page: Page) => expect.poll(() => status(page).textContent()).toMatch(/Đã lưu/)
const open = async () => {
  const page = await founder.context.newPage()
  await page.goto(draft)
  // The saver speaks as soon as it watches the form.
  await expect.poll(() => status(page).textContent()).toMatch(/tự lưu|khôi phục|Đã lưu/)
  return page
}

test('what is typed is saved by itself, and two windows at two questions lose nothing', async () => {
  const [one, two] = [await open(), await open()]
  await paragraph(one, 0).fill('Cửa sổ thứ nhất viết câu này.')
  await saved(one)
  await paragraph(two, 1).fill('Cửa sổ thứ hai viết câu kia.')
  await saved(two)
  const fresh = await open()
  expect(await paragraph(fresh, 0).inputValue()).toBe('Cửa sổ thứ nhất viết câu này.')
  expect(await paragraph(fresh, 1).inputValue()).toBe('Cửa sổ thứ hai viết câu kia.')
})

test('what is typed while the line is down is kept through a crash, and sent when the line is back', async () => {
  const page = await open()
  await founder.context.setOffline(true)
  await paragraph(page, 2).fill('Viết trên xe buýt, lúc mất mạng.')
  await expect.poll(() => status(page).textContent()).toMatch(/mạng|kết nối/i)
  await page.close()
  await founder.context.setOffline(false)
  const again = await open()
  await saved(again)
  const fresh = await open()
  expect(await paragraph(fresh, 2).inputValue()).toBe('Viết trên xe buýt, lúc mất mạng.')
})

test('the same question changed in two windows shows both texts, and neither is lost', async () => {
  const [one, two] = [await open(), await open()]
  await paragraph(one, 3).fill('Bản của cửa sổ thứ nhất.')
  await saved(one)
  await paragraph(two, 3).fill('Bản của cửa sổ thứ hai.')
  await expect.poll(() => main(two).textContent()).toContain('Bản của cửa sổ thứ nhất.')
  expect(await paragraph(two, 3).inputValue()).toBe('Bản của cửa sổ thứ hai.')
})
