import type { Seat } from '../browser.ts'
import { main, pdf, read } from '../hands.ts'
import { send } from '../sheet.ts'
import type { Applicant } from './applying.ts'
import { idIn, optionLike } from './calling.ts'

export const dong = (amount: number): string => `${amount.toLocaleString('vi-VN')} đ`

/** The founder says to which account; Finance confirms it. */
export async function agreeAccount({ seat, startupId }: Applicant, finance: Seat): Promise<void> {
  await seat.page.goto(`/ban-lam-viec/tai-khoan-nhan-tien/${startupId}`)
  await send(seat.page, `/tai-khoan-nhan-tien/${startupId}`, {
    bank: 'Ngân hàng Mẫu',
    holder: 'Tên chủ tài khoản',
    number: '0012345678',
  })
  // Others wait for a confirmation too, and come first: all of them are looked at.
  for (let again = true; again; ) {
    await finance.page.goto('/ban-lam-viec/tai-chinh/tai-khoan')
    again = (await main(finance.page).locator('form[action$="/xac-nhan"]').count()) > 0
    if (again) await send(finance.page, '/xac-nhan')
  }
}

/** The founder proves every milestone, the officer accepts each and asks for its money. */
export async function carryOut({ seat, caseId }: Applicant, officer: Seat): Promise<void> {
  const own = `/ban-lam-viec/ho-so/${caseId}/hop-dong`
  const office = `/ban-lam-viec/xet-ho-so/${caseId}/hop-dong`
  for (let left = true; left; ) {
    await seat.page.goto(own)
    left = (await main(seat.page).locator('form[action$="/minh-chung"]').count()) > 0
    if (!left) break
    await send(seat.page, '/minh-chung', { what: 'Biên bản nghiệm thu', file: pdf('Biên bản.pdf') })
    await send(seat.page, '/nop', { report: 'Đã làm xong đúng nội dung và thời hạn.' })
    await officer.page.goto(office)
    await send(officer.page, '/nghiem-thu')
    await send(officer.page, '/thanh-toan')
  }
}

/** The money thread of an award, from the finance desk's list. */
export async function threadOf(officer: Seat, { caseId }: Applicant): Promise<string> {
  await officer.page.goto(`/ban-lam-viec/xet-ho-so/${caseId}/hop-dong`)
  const link = main(officer.page).locator('a[href*="/tai-chinh/cam-ket/"]').first()
  if ((await link.count()) === 0)
    throw new Error(`the contract does not lead to its money: ${await read(officer.page)}`)
  return idIn((await link.getAttribute('href')) ?? '')
}

/** Approves whatever this person may approve on the award, and pays what is approved. */
export async function approveAndPay(
  approvers: readonly Seat[],
  payer: Seat,
  thread: string,
  order: string,
): Promise<void> {
  const address = `/ban-lam-viec/tai-chinh/cam-ket/${thread}`
  for (const { page } of approvers)
    for (let again = true; again; ) {
      await page.goto(address)
      again = (await main(page).locator('form[action$="/duyet"]').count()) > 0
      if (again) await send(page, '/duyet')
    }
  for (let at = 1; ; at += 1) {
    await payer.page.goto(address)
    if ((await main(payer.page).locator('form[action$="/chi"]').count()) === 0) return
    await send(payer.page, '/chi', {
      paymentOrder: `${order}-${at}`,
      paidOn: new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()),
    })
  }
}

/** The founder proves what was spent on each content item; Finance settles them. */
export async function settle(
  founder: Seat,
  finance: Seat,
  thread: string,
  invoices: readonly { amount: number; number: string }[],
): Promise<void> {
  const address = `/ban-lam-viec/tai-chinh/cam-ket/${thread}`
  for (const { amount, number } of invoices) {
    await founder.page.goto(address)
    await send(founder.page, '/chung-tu', {
      itemId: await optionLike(founder, 'itemId', /./),
      sellerTaxCode: '0201234567',
      invoiceNumber: number,
      invoicedOn: '2026-01-15',
      what: 'Thuê thiết bị thử nghiệm',
      amount: String(amount),
    })
  }
  for (let again = true; again; ) {
    await finance.page.goto(address)
    const form = main(finance.page).locator('form[action$="/quyet-toan"]').first()
    again = (await form.count()) > 0
    if (again)
      await send(finance.page, '/quyet-toan', {
        amount: String(invoices.reduce((sum, one) => sum + one.amount, 0)),
      })
  }
}
