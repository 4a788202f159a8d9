import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, openBrowser, type Seat, takeSeat } from './browser.ts'
import { main } from './hands.ts'
import { type RunningProgram, startProgram } from './program.ts'

let program: RunningProgram
let browser: Browser
let seat: Seat
let inspector: Page

beforeAll(async () => {
  ;[program, browser] = await Promise.all([startProgram(), openBrowser()])
  seat = await takeSeat(browser, program.origin, { phone: true, javaScript: false })
  inspector = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await program?.stop()
})

/** Presses the tabulator until what has the focus says this; a newcomer gives up after some hundred. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press('Tab')
    const said = await page
      .locator(':focus')
      .evaluateAll((found) =>
        found.map((each) =>
          [each.textContent, each.getAttribute('aria-label'), each.getAttribute('name')].join(' '),
        ),
      )
    if (said.some((each) => words.test(each))) return
  }
  throw new Error(`the tabulator never came to ${words} on ${page.url()}`)
}

async function followByKeyboard(page: Page, words: RegExp): Promise<void> {
  await tabTo(page, words)
  const from = page.url()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.href !== from)
}

const fromHome = async (): Promise<Page> => {
  await seat.page.goto('/')
  return seat.page
}

test('a law is found by its number', async () => {
  const page = await fromHome()
  await tabTo(page, /Danh mục/)
  await page.keyboard.press('Enter')
  await tabTo(page, /(^| )q$/)
  await page.keyboard.type('1394 / qđ-ubnd')
  await page.keyboard.press('Enter')
  await page.waitForURL(/tim-kiem/)
  // What has just been loaded is in the index once its job has run.
  await expect
    .poll(async () => {
      await page.reload()
      return main(page).textContent()
    })
    .toContain('Quyết định 1394/QĐ-UBND')
  await expectAccessible(page, inspector)
  await followByKeyboard(page, /^Quyết định 1394\/QĐ-UBND/)
  await page.waitForURL(/\/van-ban\//)
  expect(await page.locator('h1').textContent()).toContain('hệ sinh thái khởi nghiệp')
})

test('an event of the coming week is found, with its day and place', async () => {
  const page = await fromHome()
  await followByKeyboard(page, /^Tất cả sự kiện/)
  await page.waitForURL(/\/su-kien/)
  await followByKeyboard(page, /^Tuần sau/)
  await followByKeyboard(page, /\(mẫu\)/)
  await page.waitForURL(/\/su-kien\/[a-z]/)
  await expectAccessible(page, inspector)
  const data = await page.locator('script[type="application/ld+json"]').allTextContents()
  const [, begins = ''] = data.join('').match(/"startDate":"(\d{4}-\d{2}-\d{2})/) ?? []
  const days = (Date.parse(begins) - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(-1)
  expect(days).toBeLessThan(14)
})

test('a mentor is found, with what they help with', async () => {
  const page = await fromHome()
  await followByKeyboard(page, /^Chuyên gia, cố vấn/)
  await page.waitForURL(/\/chuyen-gia/)
  await followByKeyboard(page, /\(mẫu\)/)
  await page.waitForURL(/\/chuyen-gia\/[a-z]/)
  await expectAccessible(page, inspector)
  expect(await main(page).textContent()).toContain('(mẫu)')
})

test('the programmes that are open now are found, each with its last day', async () => {
  const page = await fromHome()
  await followByKeyboard(page, /^Xem đợt đang nhận hồ sơ/)
  await followByKeyboard(page, /đợt tháng/)
  await page.waitForURL(/\/chuong-trinh\/dot\//)
  const text = await main(page).textContent()
  expect(text).toContain('Đang nhận hồ sơ')
  expect(text).toContain('Hạn nộp')
})
