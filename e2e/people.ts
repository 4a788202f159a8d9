import type { Browser } from 'playwright-core'
import { type Look, type Seat, takeSeat } from './browser.ts'
import { main, press } from './hands.ts'
import { mailTo } from './mailbox.ts'
import type { RunningProgram } from './program.ts'

export const PASSWORD = 'một câu dài dễ nhớ của tôi'

/** Signs up, opens the mail, confirms, signs in: as everybody has to. */
export async function arrive(
  browser: Browser,
  program: RunningProgram,
  name: string,
  email: string,
  look: Look,
): Promise<Seat> {
  const seat = await takeSeat(browser, program.origin, look)
  const { page } = seat
  await page.goto('/dang-ky')
  await page.getByLabel('Họ và tên').fill(name)
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu').fill(PASSWORD)
  await main(page).getByRole('checkbox').check()
  await press(page, 'Đăng ký')
  const { text } = await mailTo(program.dataDir, email, /./)
  const address = text.match(/https?:\/\/\S+/)?.[0]
  if (!address) throw new Error(`the mail to ${email} has no link: ${text}`)
  await page.goto(address)
  await page.getByLabel('Mật khẩu bạn đã đặt khi đăng ký').fill(PASSWORD)
  await press(page, 'Xác nhận địa chỉ thư')
  await signIn(seat, email)
  return seat
}

export async function signIn({ page }: Seat, email: string, password = PASSWORD): Promise<void> {
  await page.goto('/dang-nhap')
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await press(page, 'Đăng nhập')
}
