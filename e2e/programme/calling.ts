import type { Seat } from '../browser.ts'
import { main, read } from '../hands.ts'
import { send } from '../sheet.ts'

export const idIn = (address: string): string => address.match(/[0-9a-f-]{36}/)?.[0] ?? ''

/** A value of a choice by the words that stand beside it. */
export async function optionLike({ page }: Seat, name: string, words: RegExp): Promise<string> {
  for (const option of await main(page).locator(`select[name=${name}] option`).all()) {
    const value = await option.getAttribute('value')
    if (value && words.test((await option.textContent()) ?? '')) return value
  }
  throw new Error(`${page.url()} offers no ${name} like ${words}. It says: ${await read(page)}`)
}

/** An officer estimates, Finance appraises, a leader allocates: the line that the call will draw on. */
export async function allocateLine(
  { officer, finance, leader }: { officer: Seat; finance: Seat; leader: Seat },
  title: string,
  amount: number,
): Promise<string> {
  await officer.page.goto('/ban-lam-viec/tai-chinh/du-toan/moi')
  await send(officer.page, '/tai-chinh/du-toan', {
    year: String(new Date().getFullYear()),
    sourceId: await optionLike(officer, 'sourceId', /sự nghiệp khoa học/),
    agencyId: await optionLike(officer, 'agencyId', /Sở Khoa học và Công nghệ/),
    title,
    explanation: 'Mười hai hồ sơ, mỗi hồ sơ không quá một trăm triệu đồng.',
    amount: String(amount),
  })
  const line = idIn(officer.page.url())
  const address = `/ban-lam-viec/tai-chinh/du-toan/${line}`
  await finance.page.goto(address)
  await send(finance.page, '/tham-dinh', { amount: String(amount), note: 'Đúng định mức.' })
  await leader.page.goto(address)
  await send(leader.page, '/phan-bo', { amount: String(amount), basis: 'Quyết định giao dự toán' })
  return line
}

/** Puts a call to the public: open since this morning, closing in a month. Gives its public address and its id. */
export async function publishCall(
  officer: Seat,
  { code, title, line, budget }: { code: string; title: string; line: string; budget: number },
): Promise<{ id: string; path: string }> {
  const { page } = officer
  await page.goto('/ban-lam-viec/dot-keu-goi/moi')
  const days = (count: number) =>
    new Date(Date.now() + count * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 16)
  await main(page).locator('[name=criteriaCodes]').first().check()
  await send(page, '/dot-keu-goi', {
    programmeId: await optionLike(officer, 'programmeId', /./),
    code,
    titleVi: title,
    titleEn: title,
    summaryVi: 'Hỗ trợ doanh nghiệp khởi nghiệp thử nghiệm sản phẩm.',
    summaryEn: 'Support for startups that try out a product.',
    opensAt: days(-1),
    closesAt: days(30),
    maxAmount: '100.000.000',
    budget: String(budget),
    budgetLineId: line,
    screeningDays: '10',
    decisionDays: '40',
    formVersionId: await optionLike(officer, 'formVersionId', /./),
    rubric:
      'Tính mới | Novelty | Có gì mới? | What is new? | 10 | 60\nKhả thi | Feasibility | Làm được không? | Can it be done? | 10 | 40',
    reviewersWanted: '2',
  })
  const id = idIn(page.url())
  await page.goto(`/ban-lam-viec/dot-keu-goi/${id}`)
  await send(page, '/cong-bo')
  const path = await main(page)
    .locator('a[href^="/chuong-trinh/dot/"]')
    .first()
    .getAttribute('href')
  if (!path) throw new Error(`the published call has no public page: ${await read(page)}`)
  return { id, path }
}
