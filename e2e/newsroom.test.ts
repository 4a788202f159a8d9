import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, openBrowser, type Seat, takeSeat } from './browser.ts'
import { follow, main, press, read } from './hands.ts'
import { mailTo } from './mailbox.ts'
import { arrive } from './people.ts'
import { type RunningProgram, startProgram } from './program.ts'

let program: RunningProgram
let browser: Browser
const seats: Seat[] = []

beforeAll(async () => {
  ;[program, browser] = await Promise.all([startProgram(), openBrowser()])
}, 180_000)
afterAll(async () => {
  await Promise.all(seats.map((seat) => seat.close()))
  await browser?.close()
  await program?.stop()
})

const MINUTE = 60_000
const DESK = '/ban-lam-viec/tin-bai'

/** A minute of the city that has not begun, as the field of a moment takes it. */
const minutesAhead = (minutes: number): string =>
  Temporal.Instant.fromEpochMilliseconds(Math.ceil(Date.now() / MINUTE) * MINUTE + minutes * MINUTE)
    .toZonedDateTimeISO('Asia/Ho_Chi_Minh')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })

const card = (page: Page, language: 'vi' | 'en') =>
  main(page).locator(`section[aria-labelledby="standing-${language}"]`)

/** Opens what is folded in the card of a language, sets the moment and sends it. */
async function plan(page: Page, language: 'vi' | 'en', words: string, kind: string, when: string) {
  const inside = card(page, language)
  await inside.locator('summary', { hasText: `Hẹn giờ ${words}` }).click()
  await inside.getByLabel(kind, { exact: true }).check()
  await inside.getByLabel('Thời điểm').fill(when)
  await press(page, `Hẹn giờ ${words}`)
}

test("an editor's whole day, from the first draft to the day it expires", {
  // Two moments of the clock are waited for, which come by the minute.
  timeout: 12 * MINUTE,
}, async () => {
  const come = async (who: string, name: string, role: string) => {
    const seat = await arrive(browser, program, name, `${who}.toasoan@example.test`, {})
    await program.command('grant', `${who}.toasoan@example.test`, role)
    seats.push(seat)
    return seat.page
  }
  const editor = await come('ha', 'Lê Hà Mẫu', 'editor')
  const officer = await come('duy', 'Phạm Duy Mẫu', 'officer')
  const reader = await takeSeat(browser, program.origin, { phone: true, javaScript: false })
  const inspector = await takeSeat(browser, program.origin, { phone: true })
  seats.push(reader, inspector)
  const check = (page: Page) => expectAccessible(page, inspector.page)

  // Write.
  await editor.goto(`${DESK}/moi`)
  await check(editor)
  await editor.getByLabel('Tiêu đề', { exact: true }).fill('Ngày hội của những con tàu nhỏ')
  await editor.getByLabel('Tóm tắt', { exact: true }).fill('Lịch và cách đăng ký.')
  await writeBody(editor, 'Nội dung', 'Ngày hội mở lúc tám giờ.')
  await press(editor, 'Lưu bài')
  const address = new URL(editor.url()).pathname
  await check(editor)

  // Translate.
  await editor.getByLabel('Tiêu đề tiếng Anh').fill('The day of small boats')
  await editor.getByLabel('Tóm tắt tiếng Anh').fill('When, and how to register.')
  await writeBody(editor, 'Nội dung tiếng Anh', 'The day begins at eight.')
  await editor.getByLabel('Đã sửa gì').fill('Thêm bản tiếng Anh')
  await press(editor, 'Lưu bài')

  // Send; the officer returns it with a reason; the editor hears of it.
  await press(editor, 'Gửi duyệt tiếng Việt, bản 2')
  await press(editor, 'Gửi duyệt tiếng Anh, bản 2')
  await officer.goto('/ban-lam-viec')
  await follow(officer, /Duyệt tin bài: Ngày hội của những con tàu nhỏ/)
  await check(officer)
  await card(officer, 'vi').locator('summary', { hasText: 'Trả lại tiếng Việt' }).click()
  await card(officer, 'vi').getByLabel('Lý do').fill('Thiếu địa điểm.')
  await press(officer, 'Trả lại tiếng Việt, bản 2')
  expect((await mailTo(program.dataDir, 'ha.toasoan', /trả lại/i)).text).toContain(
    'Thiếu địa điểm.',
  )

  // Correct, and say that the English follows.
  await editor.goto('/ban-lam-viec')
  await follow(editor, /Sửa tin bài được trả lại/)
  expect(await read(editor)).toContain('Thiếu địa điểm.')
  await writeBody(editor, 'Nội dung', 'Ngày hội mở lúc tám giờ, ở bến số 2.')
  await press(editor, 'Lưu bài')
  expect(await read(editor)).toContain('Bản tiếng Anh đang theo bản tiếng Việt số 2')
  await follow(editor, 'Xem bản tiếng Việt đã đổi gì')
  await check(editor)
  expect(await main(editor).locator('ins').first().textContent()).toContain('bến số 2')
  await editor.goto(address)
  await writeBody(editor, 'Nội dung tiếng Anh', 'The day begins at eight, at pier 2.')
  await editor.getByLabel('Bản tiếng Anh đã theo kịp bản tiếng Việt này').check()
  await press(editor, 'Lưu bài')
  await press(editor, 'Gửi duyệt tiếng Việt, bản 4')
  await press(editor, 'Gửi duyệt tiếng Anh, bản 4')

  // Approve both, publish the English by hand and the Vietnamese by the clock.
  await officer.goto(address)
  await follow(officer, 'Xem trước tiếng Việt, bản 4')
  await check(officer)
  expect(await read(officer)).toContain('Bản xem trước, bản 4')
  await officer.goto(address)
  await press(officer, 'Duyệt tiếng Việt, bản 4')
  await press(officer, 'Duyệt tiếng Anh, bản 4')
  await plan(officer, 'vi', 'tiếng Việt', 'Đăng', minutesAhead(0))
  expect(await read(officer)).toContain('Lịch đăng đang giữ bản 4')
  await press(officer, 'Đăng tiếng Anh, bản 4')
  await check(officer)
  const path = '/tin-tuc/ngay-hoi-cua-nhung-con-tau-nho'
  await reader.page.goto(path)
  expect(await read(reader.page)).toContain('Bài này hiện chỉ có tiếng Anh.')
  await expect
    .poll(
      async () => {
        await reader.page.goto(path)
        return read(reader.page)
      },
      { timeout: 4 * MINUTE, interval: 2_000 },
    )
    .toContain('ở bến số 2')
  await check(reader.page)

  // Change the address: the old one leads on, in both languages.
  await editor.goto(address)
  await editor.getByLabel('Phần cuối của địa chỉ').fill('ngay-hoi-tau-nho')
  await press(editor, 'Đổi địa chỉ')
  await reader.page.goto(`/en${path}`)
  expect(new URL(reader.page.url()).pathname).toBe('/en/tin-tuc/ngay-hoi-tau-nho')
  expect(await read(reader.page)).toContain('The day begins at eight, at pier 2.')

  // Expire: gone from the lists, and its address says so.
  await officer.goto(address)
  const soon = minutesAhead(0)
  await plan(officer, 'vi', 'tiếng Việt', 'Hết hạn', soon)
  await plan(officer, 'en', 'tiếng Anh', 'Hết hạn', soon)
  await expect
    .poll(async () => (await reader.page.goto('/tin-tuc/ngay-hoi-tau-nho'))?.status(), {
      timeout: 4 * MINUTE,
      interval: 2_000,
    })
    .toBe(410)
  expect(await read(reader.page)).toContain('Bài này đã hết hạn')
  await check(reader.page)
  await reader.page.goto('/tin-tuc')
  expect(await read(reader.page)).not.toContain('Ngày hội của những con tàu nhỏ')
  await editor.goto(DESK)
  await check(editor)
})

/** Types over the whole text in the editor, which stands in the place of the plain box once its script runs. */
async function writeBody(page: Page, label: 'Nội dung' | 'Nội dung tiếng Anh', text: string) {
  await page.locator(`[contenteditable=true][aria-label="${label}"]`).fill(text)
}
