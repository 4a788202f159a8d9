import type { Seat } from '../browser.ts'
import { fillTheRest, follow, main, pdf, press, read } from '../hands.ts'
import { send } from '../sheet.ts'
import { idIn } from './calling.ts'

export type Applicant = {
  seat: Seat
  email: string
  startup: string
  startupId: string
  caseId: string
  /** As the receipt has it: TP26-0001. */
  number: string
}

/** A founder makes the profile of a project. */
export async function enrol(seat: Seat, startup: string): Promise<string> {
  const { page } = seat
  await page.goto('/ban-lam-viec/du-an/moi')
  const form = main(page).locator('form').first()
  await form.locator('[name=name]').fill(startup)
  await form.locator('[name=kind][value=project]').check()
  await form.locator('[name=growthBasis]').first().check()
  await form.locator('[name=sector]').selectOption({ index: 1 })
  await form.locator('[name=stage]').selectOption({ index: 1 })
  await form.locator('[name=summaryVi]').fill('Lịch cập cầu cho tàu nhỏ.')
  await form.locator('[name=published]').check()
  await press(page, /Tạo|Lưu/)
  return idIn(page.url())
}

/** From the call's public page to the receipt. */
export async function apply(
  seat: Seat,
  who: { email: string; startup: string; startupId: string },
  callPath: string,
): Promise<Applicant> {
  const { page } = seat
  await page.goto(callPath)
  await follow(page, /hồ sơ/i)
  await press(page, 'Bắt đầu soạn hồ sơ')
  const caseId = idIn(page.url())
  const own = `/ban-lam-viec/ho-so/${caseId}`
  await page.goto(`${own}/bieu-mau`)
  await fillTheRest(main(page).locator('form').first())
  await press(page, 'Lưu và sang bước giấy tờ')
  await attachAll(seat, own)
  await page.goto(`${own}/kiem-tra`)
  await press(page, /Nộp hồ sơ/)
  await page.goto(`${own}/bien-nhan`)
  const number = (await read(page)).match(/[A-Z0-9]+-\d{4}/)?.[0]
  if (!number) throw new Error(`no receipt for ${who.startup}: ${await read(page)}`)
  return { ...who, seat, caseId, number }
}

/** Hands in one document for each question that asks for one. */
async function attachAll({ page }: Seat, own: string): Promise<void> {
  const fields = await main(page).locator('input[type=file]').count()
  for (let at = 0; at < fields; at += 1) {
    await page.goto(`${own}/tep`)
    const form = main(page).locator('form:has(input[type=file])').nth(at)
    await form.locator('input[type=file]').setInputFiles(pdf('Giấy tờ.pdf'))
    await Promise.all([page.waitForEvent('load'), form.locator('button').first().click()])
  }
}

/** Says who stands behind the startup besides its founder. */
export const nameTie = async (
  { page }: Seat,
  startupId: string,
  tie: { kind: string; name: string; email: string },
): Promise<void> => {
  await page.goto(`/ban-lam-viec/nguoi-lien-quan/${startupId}`)
  await send(page, `/nguoi-lien-quan/${startupId}`, tie)
}
