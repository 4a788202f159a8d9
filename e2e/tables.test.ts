import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, openBrowser, type Seat, takeSeat } from './browser.ts'
import { follow, main, press, read } from './hands.ts'
import { signIn } from './people.ts'
import { type RunningProgram, startProgram } from './program.ts'

let program: RunningProgram
let browser: Browser
let inspector: Page

beforeAll(async () => {
  ;[program, browser] = await Promise.all([startProgram(), openBrowser()])
  inspector = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
})
afterAll(async () => {
  await browser?.close()
  await program?.stop()
})

async function seatOf(who: RegExp, look: { javaScript?: boolean; phone?: boolean }): Promise<Seat> {
  const known = program.signIns.find((each) => who.test(each.who))
  if (!known) throw new Error(`nobody of the sample is ${who}`)
  const seat = await takeSeat(browser, program.origin, look)
  await signIn(seat, known.email, known.password)
  return seat
}

test('a budget is filled row by row: sums at once, saved by itself, a question that comes with its answer', async () => {
  const { page } = await seatOf(/^New founder/, { phone: true })
  await page.goto('/ban-lam-viec/ho-so')
  await main(page).locator('a[href*="/ban-lam-viec/ho-so/"]').first().click()
  await page.waitForURL(/\/ho-so\/[0-9a-f-]{36}/)
  const address = `${new URL(page.url()).pathname}/bieu-mau`
  await page.goto(address)
  const status = main(page).getByRole('status').last()
  await expect.poll(() => status.textContent()).toMatch(/tự lưu|khôi phục|Đã lưu/)

  const write = async (number: number, item: string, quantity: string, price: string) => {
    const row = main(page).getByRole('group', { name: `Dòng ${number}`, exact: true })
    await row.getByLabel('Khoản chi').fill(item)
    await row.getByLabel('Loại chi').selectOption({ index: 1 })
    await row.getByLabel('Số lượng').fill(quantity)
    await row.getByLabel('Đơn giá').fill(price)
  }
  await write(1, 'Tiền công', '10', '2.000.000')
  await main(page).getByRole('button', { name: 'Thêm dòng' }).click()
  await write(2, 'Linh kiện', '3', '10.000.000')
  expect(await main(page).locator('[data-sum="total"]').textContent()).toContain('50.000.000')
  await expect.poll(() => status.textContent()).toMatch(/Đã lưu/)

  const which = main(page).getByLabel('Khoản hỗ trợ đã nhận')
  expect(await which.isVisible()).toBe(false)
  const support = main(page).getByRole('group', { name: /chưa nhận hỗ trợ/ })
  await support.getByLabel('Không').check()
  expect(await which.isVisible()).toBe(true)
  await expectAccessible(page, inspector)

  await page.goto(address)
  expect(await read(page)).toContain('50.000.000')
  await page.getByRole('button', { name: /^Xóa dòng 2/ }).click()
  expect(await main(page).locator('[data-sum="total"]').textContent()).toContain('20.000.000')
  await expect.poll(() => status.textContent()).toMatch(/Đã lưu/)
  await page.goto(address)
  expect(await main(page).locator('[data-sum="total"]').textContent()).toContain('20.000.000')
})

test('an officer with a phone and no JavaScript goes on from a published form, tries it and publishes', async () => {
  const { page } = await seatOf(/^Officer/, { phone: true, javaScript: false })
  await page.goto('/ban-lam-viec/bieu-mau')
  await expectAccessible(page, inspector)
  await follow(page, /phiên bản 1/)
  await expectAccessible(page, inspector)
  await follow(page, 'Soạn phiên bản tiếp theo')
  await page.getByLabel('Tên biểu mẫu').fill('Đơn đề nghị hỗ trợ')
  await expectAccessible(page, inspector)
  await press(page, 'Bắt đầu soạn')
  await expectAccessible(page, inspector)
  await follow(page, 'Sửa: Dự toán phần đề nghị hỗ trợ')
  await expectAccessible(page, inspector)
  await follow(page, 'Sửa: Thành tiền')
  await expectAccessible(page, inspector)
  await follow(page, 'Đơn đề nghị hỗ trợ')
  await follow(page, 'Sửa: Khoản hỗ trợ đã nhận')
  await expectAccessible(page, inspector)
  await page.getByRole('checkbox', { name: 'Bắt buộc' }).uncheck()
  await press(page, 'Lưu')
  await follow(page, 'Đơn đề nghị hỗ trợ')
  await follow(page, 'Xem thử')
  await press(page, 'Kiểm tra')
  await expectAccessible(page, inspector)
  await follow(page, 'Đơn đề nghị hỗ trợ')
  await follow(page, 'Công bố')
  expect(await read(page)).toContain('Không còn bắt buộc')
  await expectAccessible(page, inspector)
  await press(page, 'Công bố phiên bản này')
  expect(await read(page)).toContain('phiên bản 2')
})
