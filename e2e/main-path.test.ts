import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { expectAccessible, openBrowser, type Seat, takeSeat } from './browser.ts'
import { fillTheRest, follow, main, pdf, press, read } from './hands.ts'
import { mailTo } from './mailbox.ts'
import { arrive } from './people.ts'
import { type RunningProgram, startProgram } from './program.ts'

let program: RunningProgram
let browser: Browser
let seats: Seat[] = []

beforeAll(async () => {
  ;[program, browser] = await Promise.all([startProgram(), openBrowser()])
})
afterEach(async () => {
  await Promise.all(seats.map((seat) => seat.close()))
  seats = []
})
afterAll(async () => {
  await browser?.close()
  await program?.stop()
})

type Indicator = { code: string; value: number; evidence: string }
const indicators = async (): Promise<Indicator[]> =>
  (await fetch(`${program.origin}/api/v1/indicators`)).json()

test.each([
  { javaScript: true, phone: false, mark: 'coscript' },
  { javaScript: false, phone: true, mark: 'khongscript' },
])('from the portal to a moved indicator, five people, scripts: $javaScript', async (look) => {
  const inspector = await takeSeat(browser, program.origin)
  seats.push(inspector)
  const check = async ({ page }: Seat) => expectAccessible(page, inspector.page)
  const come = async (who: string, name: string) => {
    const seat = await arrive(browser, program, name, `${who}.${look.mark}@example.test`, look)
    seats.push(seat)
    return seat
  }
  const before = await indicators()

  // The visitor looks around and checks eligibility without an account.
  const visitor = await takeSeat(browser, program.origin, look)
  seats.push(visitor)
  await visitor.page.goto('/')
  await check(visitor)
  await visitor.page.goto('/chuong-trinh')
  await check(visitor)
  await main(visitor.page).locator('a[href^="/chuong-trinh/dot/"]').first().click()
  await visitor.page.waitForURL(/\/chuong-trinh\/dot\//)
  const callPath = new URL(visitor.page.url()).pathname
  await check(visitor)
  await visitor.page.goto(`${callPath}/tu-kiem-tra`)
  await check(visitor)
  await main(visitor.page)
    .getByLabel(/Doanh nghiệp/)
    .first()
    .check()
  await main(visitor.page).locator('input[type=date]').fill('2024-02-29')
  await press(visitor.page, /Xem kết quả|Kiểm tra/)
  await expect.poll(() => read(visitor.page)).toMatch(/2029/)
  expect(await read(visitor.page)).toContain('1394/QĐ-UBND')
  await check(visitor)

  // The founder registers, makes a profile, fills, attaches and submits.
  const founder = await come('lan', 'Trần Thị Lan Mẫu')
  await founder.page.goto('/ban-lam-viec')
  await check(founder)
  await founder.page.goto('/ban-lam-viec/du-an/moi')
  await check(founder)
  const startup = `Bến Nhỏ ${look.mark}`
  await founder.page.getByLabel('Tên', { exact: false }).first().fill(startup)
  await main(founder.page).locator('input[name=kind][value=enterprise]').check()
  await main(founder.page)
    .locator('input[name=enterpriseCode]')
    .fill(look.javaScript ? '0201234567' : '0207654321')
  await main(founder.page).locator('input[name=registeredOn]').fill('2024-02-29')
  await main(founder.page).locator('input[name=growthBasis]').first().check()
  await main(founder.page).locator('input[name=website]').fill('')
  await main(founder.page).locator('select[name=sector]').selectOption({ index: 1 })
  await main(founder.page).locator('select[name=stage]').selectOption({ index: 1 })
  await main(founder.page).locator('textarea[name=summaryVi]').fill('Lịch cập cầu cho tàu nhỏ.')
  await main(founder.page).locator('input[name=published]').check()
  await press(founder.page, /Tạo|Lưu/)
  await check(founder)
  const startupPath = new URL(founder.page.url()).pathname

  await founder.page.goto(callPath)
  await follow(founder.page, /hồ sơ/i)
  await check(founder)
  await press(founder.page, 'Bắt đầu soạn hồ sơ')
  const casePath = new URL(founder.page.url()).pathname.replace(/\/bieu-mau$/, '')
  await founder.page.goto(`${casePath}/bieu-mau`)
  await check(founder)
  await fillTheRest(main(founder.page).locator('form').first())
  await press(founder.page, 'Lưu và sang bước giấy tờ')
  await check(founder)
  for (const input of await main(founder.page).locator('input[type=file]').all()) {
    const id = await input.getAttribute('id')
    await founder.page.locator(`[id="${id}"]`).setInputFiles(pdf('Giấy tờ.pdf'))
    const answer = founder.page.waitForEvent('load')
    await founder.page.locator(`form:has([id="${id}"]) button`).first().click()
    await answer
  }
  await founder.page.goto(`${casePath}/kiem-tra`)
  await check(founder)
  await press(founder.page, /Nộp hồ sơ/)
  await founder.page.goto(`${casePath}/bien-nhan`)
  await check(founder)
  const receipt = await read(founder.page)
  const number = receipt.match(/[A-Z0-9]+-\d{4}/)?.[0] ?? ''
  expect(receipt).toMatch(/[0-9a-f]{64}/)
  expect((await mailTo(program.dataDir, `lan.${look.mark}`, new RegExp(number))).text).toContain(
    number,
  )
  await founder.page.goto(casePath)
  await check(founder)
  expect(await read(founder.page)).toContain('Cán bộ phụ trách')

  // The officer asks for a correction: the clock stands still until the founder answers.
  const officer = await come('duc', 'Phạm Đức Mẫu')
  await program.command('grant', `duc.${look.mark}@example.test`, 'officer')
  await officer.page.goto('/ban-lam-viec/xet-ho-so')
  await check(officer)
  await follow(officer.page, number)
  await check(officer)
  const file = officer.page.url()
  const kinds = main(officer.page).locator('form[action*="yeu-cau-bo-sung"] select')
  await kinds.first().selectOption({ index: 1 })
  const whats = main(officer.page).locator(
    'form[action*="yeu-cau-bo-sung"] textarea, form[action*="yeu-cau-bo-sung"] input[type=text]',
  )
  await whats.first().fill('Nêu rõ hơn điểm này.')
  await press(officer.page, 'Gửi yêu cầu bổ sung')
  await check(officer)
  await mailTo(program.dataDir, `lan.${look.mark}`, /bổ sung/i)
  await founder.page.goto(casePath)
  await check(founder)
  expect(await read(founder.page)).toContain('tạm dừng')
  await founder.page.goto(`${casePath}/kiem-tra`)
  await press(founder.page, /Nộp/)

  // The officer accepts it and asks two reviewers; the third person asked steps aside.
  const reviewers = [
    await come('hoa', `Hoa Mẫu ${look.mark}`),
    await come('minh', `Minh Mẫu ${look.mark}`),
  ]
  for (const who of ['hoa', 'minh'])
    await program.command('grant', `${who}.${look.mark}@example.test`, 'reviewer')
  await officer.page.goto(file)
  await press(officer.page, 'Tiếp nhận vào đánh giá')
  for (const name of [`Hoa Mẫu ${look.mark}`, `Minh Mẫu ${look.mark}`])
    await main(officer.page).getByLabel(name).check()
  await press(officer.page, 'Mời đánh giá')
  await check(officer)

  // The reviewers declare, score with reasons; one criterion does not apply for one of them.
  for (const [index, reviewer] of reviewers.entries()) {
    const { page } = reviewer
    await page.goto('/ban-lam-viec/phan-bien')
    await check(reviewer)
    await follow(page, number)
    await check(reviewer)
    expect(await read(page)).not.toContain('từng bước một')
    await page.getByLabel('Tôi không có xung đột lợi ích với hồ sơ này').check()
    await press(page, 'Gửi cam kết')
    await check(reviewer)
    expect(await read(page)).toContain('từng bước một')
    const scores = await main(page)
      .locator(
        'form[action*="cham-diem"] input[inputmode=numeric], form[action*="cham-diem"] select',
      )
      .all()
    for (const [row, score] of scores.entries()) {
      if (index === 0 && row === 0) continue
      if ((await score.evaluate((node) => node.tagName)) === 'SELECT')
        await score.selectOption({ index: 4 })
      else await score.fill('4')
    }
    if (index === 0)
      await main(page).locator('form[action*="cham-diem"] input[type=checkbox]').first().check()
    for (const reason of await main(page).locator('form[action*="cham-diem"] textarea').all())
      await reason.fill('Có số liệu đi kèm.')
    await press(page, 'Hoàn thành đánh giá')
    await check(reviewer)
  }

  // The leader decides with reasons; the founder hears of it.
  const leader = await come('thu', 'Vũ Thu Mẫu')
  await program.command('grant', `thu.${look.mark}@example.test`, 'leader')
  await leader.page.goto('/ban-lam-viec/quyet-dinh')
  await check(leader)
  await follow(leader.page, number)
  await check(leader)
  await leader.page.getByLabel('Hỗ trợ', { exact: true }).check()
  await leader.page.getByLabel(/Số tiền hỗ trợ/).fill('40.000.000')
  await leader.page.getByLabel(/^Lý do/).fill('Dự án rõ, khả thi, đúng đối tượng.')
  await press(leader.page, 'Ra quyết định')
  await check(leader)
  await mailTo(program.dataDir, `lan.${look.mark}`, /được hỗ trợ/)
  await founder.page.goto(casePath)
  expect(await read(founder.page)).toContain('Dự án rõ, khả thi')

  // The award is signed and recorded: the indicator moves by one and opens to the case.
  await officer.page.goto(file)
  await main(officer.page).getByLabel('Số hợp đồng').fill(`HĐ-${look.mark}`)
  await main(officer.page).locator('input[name=signedOn]').fill(today())
  await main(officer.page)
    .getByLabel(/Số tiền hợp đồng/)
    .fill('40.000.000')
  await press(officer.page, 'Ghi nhận hợp đồng đã ký')
  await check(officer)
  const supported = before[0]
  const moved = await indicators()
  expect(moved[0]?.value).toBe((supported?.value ?? 0) + 1)
  await visitor.page.goto(supported?.evidence ?? '')
  await check(visitor)
  const evidence = await read(visitor.page)
  expect(evidence).toContain(number)
  expect(evidence).toContain('1394/QĐ-UBND, I.1')

  // An investment with proof, confirmed: the ratio follows.
  await founder.page.goto(`${startupPath}/von`)
  await check(founder)
  const form = main(founder.page).locator('form:has(input[type=file])').first()
  await form.locator('input[name=investorName], input[name=investor]').first().fill('Quỹ Sóng Mẫu')
  await form
    .locator('input[type=radio][value=disbursed], option[value=disbursed]')
    .first()
    .evaluate((node) => {
      if (node instanceof HTMLOptionElement) node.selected = true
      else if (node instanceof HTMLInputElement) node.checked = true
    })
  await form.locator('input[type=date]').fill(today())
  await form.locator('input[type=file]').setInputFiles(pdf('Giấy báo có.pdf'))
  await fillTheRest(form)
  await press(founder.page, 'Gửi khai báo')
  await check(founder)
  expect((await indicators())[1]?.value).toBe(moved[1]?.value)
  await officer.page.goto('/ban-lam-viec/von')
  await check(officer)
  await follow(officer.page, new RegExp(startup))
  await check(officer)
  await press(officer.page, /^Xác nhận/)
  await check(officer)
  const after = await indicators()
  expect(after[1]?.value).toBeGreaterThan(moved[1]?.value ?? 0)
  await visitor.page.goto(after[1]?.evidence ?? '')
  expect(await read(visitor.page)).toContain(startup)
  await check(visitor)
})

/** The city's calendar day, as the program has it. */
const today = () =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date())
