import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureLibreOffice } from '../scripts/libreoffice.ts'
import { layoutFaults } from '../test/layout-faults.ts'
import { openBrowser, type Seat } from './browser.ts'
import { main, read } from './hands.ts'
import { mailTo } from './mailbox.ts'
import { expectPrinted } from './printing.ts'
import { type RunningProgram, startProgram } from './program.ts'
import { type Applicant, apply, enrol, nameTie } from './programme/applying.ts'
import { allocateLine, publishCall } from './programme/calling.ts'
import * as council from './programme/council.ts'
import { decideTogether, draftPapers, signContract } from './programme/deciding.ts'
import * as money from './programme/money.ts'
import { type Company, gather } from './programme/people.ts'
import { send } from './sheet.ts'

let program: RunningProgram
let browser: Browser
let company: Company
let office: string

beforeAll(async () => {
  ;[program, browser, office] = await Promise.all([
    // Twenty people, each from an address of their own, as behind a city's proxy.
    startProgram([], { TRUST_PROXY: '1' }),
    openBrowser(),
    ensureLibreOffice(),
  ])
  company = gather(browser, program)
}, 900_000)
afterAll(async () => {
  await company?.leave()
  await browser?.close()
  await program?.stop()
})

const BUDGET = 600_000_000
const NAMES = [
  'An',
  'Bình',
  'Chi',
  'Dung',
  'Giang',
  'Hà',
  'Khoa',
  'Lâm',
  'Mai',
  'Nga',
  'Oanh',
  'Phúc',
]
const GRANTED = 8
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date())
const million = (count: number) => count * 1_000_000

type Indicator = { value: number }
const supported = async (): Promise<number> => {
  const answer = await fetch(`${program.origin}/api/v1/indicators`)
  return ((await answer.json()) as Indicator[])[0]?.value ?? 0
}

const MINUTES = 600_000

let supportedBefore = 0
let officer: Seat
let leader: Seat
let finance: Seat
let financeTwo: Seat
let secretary: Seat
let chair: Seat
/** An officer who has had no part in anything. */
let other: Seat
let line = ''
let call = { id: '', path: '' }
let meeting = ''
const experts: { name: string; email: string; seat: Seat }[] = []
const applicants: Applicant[] = []
const amountOf = (at: number) => million(50 - at)
const granted = () => applicants.slice(0, GRANTED)
const carried = () => applicants.slice(0, 2)
const table = () => ({
  secretary,
  chair,
  members: [
    ...experts.map(({ name, seat }) => ({ name, seat })),
    { name: 'Chử Tọa Mẫu', seat: chair },
  ],
})

test(
  'money is allocated, a call is published, and twelve people apply',
  async () => {
    supportedBefore = await supported()
    officer = await company.sample('Officer')
    leader = await company.sample('Leader')
    finance = await company.sample('Finance')
    financeTwo = await company.sample('Finance two')
    secretary = await company.sample('Council secretary')

    // Money first: estimate, appraisal, allocation, and from how much two people approve.
    line = await allocateLine({ officer, finance, leader }, 'Thử nghiệm sản phẩm', BUDGET)
    await leader.page.goto('/ban-lam-viec/tai-chinh/nguong-duyet')
    await send(leader.page, '/nguong-duyet', {
      amount: String(million(25)),
      basis: 'Quy chế chi tiêu nội bộ',
    })
    call = await publishCall(officer, {
      code: 'TN26',
      title: 'Thử nghiệm sản phẩm 2026',
      line,
      budget: BUDGET,
    })

    // Three reviewers, a chair, and an officer who has had no part in anything.
    for (const name of ['Âu Thẩm Mẫu', 'Bạch Xét Mẫu', 'Cầm Đọc Mẫu']) {
      const email = `chuyen-gia-${experts.length}@example.test`
      const seat = await company.newcomer(name, email)
      await program.command('grant', email, 'reviewer')
      experts.push({ name, email, seat })
    }
    chair = await company.newcomer('Chử Tọa Mẫu', 'chu-toa@example.test')
    await program.command('grant', 'chu-toa@example.test', 'reviewer')
    other = await company.newcomer('Diệp Khiếu Mẫu', 'can-bo-khac@example.test')
    await program.command('grant', 'can-bo-khac@example.test', 'officer')

    // Twelve people apply; three of them have one of the reviewers behind them.
    for (const [at, name] of NAMES.entries()) {
      const email = `nguoi-nop-${at}@example.test`
      const seat = await company.newcomer(`Người Nộp ${name} Mẫu`, email)
      const startup = `Thuyền Nhỏ ${name}`
      const startupId = await enrol(seat, startup)
      const expert = experts[at]
      if (expert)
        await nameTie(seat, startupId, { kind: 'mentor', name: expert.name, email: expert.email })
      applicants.push(await apply(seat, { email, startup, startupId }, call.path))
    }
    expect(new Set(applicants.map(({ number }) => number)).size).toBe(12)
  },
  MINUTES,
)

test(
  'two are corrected, all are accepted, and nobody reviews a case that they stand behind',
  async () => {
    // Screening: two go back for a correction, which stops the clock, and come again.
    for (const [at, { caseId, seat, email }] of applicants.entries()) {
      const file = `/ban-lam-viec/xet-ho-so/${caseId}`
      if (at < 2) {
        await officer.page.goto(file)
        const form = main(officer.page).locator('form[action*="yeu-cau-bo-sung"]')
        await form.locator('select').first().selectOption({ index: 1 })
        await form.locator('textarea, input[type=text]').first().fill('Nêu rõ hơn điểm này.')
        await send(officer.page, '/yeu-cau-bo-sung')
        await mailTo(program.dataDir, email, /bổ sung/i)
        await seat.page.goto(`/ban-lam-viec/ho-so/${caseId}/kiem-tra`)
        await send(seat.page, '/nop')
      }
      await officer.page.goto(file)
      await send(officer.page, '/tiep-nhan')
    }

    // Nobody is asked about a case that they stand behind; everybody else is.
    for (const [at, { caseId }] of applicants.entries()) {
      await officer.page.goto(`/ban-lam-viec/xet-ho-so/${caseId}`)
      const asked = experts.filter((_, index) => index !== at % 3)
      const barred = experts[at]
      const form = main(officer.page).locator('form[action$="/phan-cong"]')
      if (barred) expect(await form.getByLabel(barred.name).count()).toBe(0)
      for (const box of await form.locator('input[type=checkbox]:checked').all())
        await box.uncheck()
      for (const { name } of asked) await form.getByLabel(name).check()
      await send(officer.page, '/phan-cong')
    }
    for (const [at, applicant] of applicants.entries())
      for (const { seat } of experts.filter((_, index) => index !== at % 3))
        await council.review(seat, applicant, at < GRANTED ? [9, 8] : [4, 3])
    await experts[0]?.seat.page.goto(`/ban-lam-viec/xet-ho-so/${applicants[0]?.caseId}`)
    expect(await read(experts[0]?.seat.page as never)).not.toContain(applicants[0]?.startup)
  },
  MINUTES,
)

test(
  'the council meets: one away, one aside, and one batch decides for the whole call',
  async () => {
    // The council: five called, one stays away, one steps aside from one item, three are barred from one each.
    meeting = await council.planMeeting(secretary, {
      purpose: 'assessment',
      title: 'Hội đồng đợt thử nghiệm',
      chair: /Chử Tọa/,
      members: [...experts.map(({ name }) => new RegExp(name)), /Vũ Công Tâm/],
    })
    await council.putCases(
      secretary,
      meeting,
      applicants.map(({ caseId }) => caseId),
    )
    await council.summon(secretary, meeting)
    await mailTo(program.dataDir, 'chu-toa@example.test', /hội đồng|họp/i)
    await chair.page.goto(`/ban-lam-viec/hoi-dong/${meeting}`)
    const items = await council.itemsOf(chair)
    const itemOf = (applicant: Applicant | undefined) => items.get(applicant?.number ?? '') ?? ''
    await send(chair.page, `/muc/${itemOf(applicants[3])}/khong-tham-gia`, {
      reason: 'Từng làm việc cùng người sáng lập.',
    })
    await council.open(secretary, meeting, /Vũ Công Tâm/)
    const barredView = experts[0]?.seat
    if (barredView) {
      await barredView.page.goto(`/ban-lam-viec/hoi-dong/${meeting}`)
      expect(await read(barredView.page)).not.toContain(applicants[0]?.number)
      expect(await read(barredView.page)).toContain(applicants[1]?.number)
    }
    for (const [at, applicant] of applicants.entries())
      await council.decideItem(
        table(),
        meeting,
        itemOf(applicant),
        at < GRANTED
          ? { kind: 'support', wording: 'Đề nghị hỗ trợ.', amount: amountOf(at) }
          : { kind: 'refuse', wording: 'Chưa đủ cơ sở để hỗ trợ.' },
      )
    const minutes = await council.signAll(table(), meeting)
    expect(minutes).toMatch(/[0-9a-f]{64}/)

    // One batch for the whole call: eight supported, four refused.
    await decideTogether(officer, leader, call.id, 'Quyết định đợt thử nghiệm')
    for (const [at, { seat, caseId }] of applicants.entries()) {
      await seat.page.goto(`/ban-lam-viec/ho-so/${caseId}`)
      if (at < GRANTED) expect(await read(seat.page)).toContain(money.dong(amountOf(at)))
      else expect(await read(seat.page)).toContain('không hỗ trợ')
    }
  },
  MINUTES,
)

test(
  'contracts are signed, and two are carried out and paid, two milestones each',
  async () => {
    // Contracts, and two of them carried out to the end.
    for (const [at, applicant] of granted().entries())
      await signContract(officer, applicant, amountOf(at), today)
    expect(await supported()).toBe(supportedBefore + granted().length)
    for (const [at, applicant] of carried().entries()) {
      await money.agreeAccount(applicant, finance)
      await money.carryOut(applicant, officer)
      const thread = await money.threadOf(officer, applicant)
      await money.approveAndPay([finance, financeTwo], financeTwo, thread, `UNC-${at}`)
      await finance.page.goto(`/ban-lam-viec/tai-chinh/cam-ket/${thread}`)
      expect(await read(finance.page)).toContain(money.dong(amountOf(at)))
    }
  },
  MINUTES,
)

test(
  'a council of the same kind accepts the results, Finance settles, the contracts end',
  async () => {
    const acceptance = await council.planMeeting(secretary, {
      purpose: 'acceptance',
      title: 'Hội đồng nghiệm thu',
      chair: /Chử Tọa/,
      members: [...experts.map(({ name }) => new RegExp(name)), /Vũ Công Tâm/],
    })
    for (const { caseId } of carried()) {
      await officer.page.goto(`/ban-lam-viec/xet-ho-so/${caseId}/hop-dong`)
      await send(officer.page, '/hop-dong/hoi-dong', { meeting: acceptance })
    }
    await council.summon(secretary, acceptance)
    await council.open(secretary, acceptance, /Vũ Công Tâm/)
    await chair.page.goto(`/ban-lam-viec/hoi-dong/${acceptance}`)
    for (const item of (await council.itemsOf(chair)).values())
      await council.decideItem(table(), acceptance, item, {
        kind: 'accept-results',
        wording: 'Nghiệm thu kết quả hợp đồng.',
      })
    await council.signAll(table(), acceptance)
    for (const [at, applicant] of carried().entries()) {
      const address = `/ban-lam-viec/xet-ho-so/${applicant.caseId}/hop-dong`
      await officer.page.goto(address)
      await send(officer.page, '/hop-dong/nghiem-thu')
      const thread = await money.threadOf(officer, applicant)
      await money.settle(applicant.seat, finance, thread, [
        { amount: amountOf(at), number: `HD-${at}` },
      ])
      await officer.page.goto(address)
      await send(officer.page, '/hop-dong/ket-thuc')
      await applicant.seat.page.goto(`/ban-lam-viec/ho-so/${applicant.caseId}`)
      expect(await read(applicant.seat.page)).toContain('quyết toán')
    }
  },
  MINUTES,
)

test(
  'an appeal, handled by somebody without a part in the case, opens one score again',
  async () => {
    const appellant = applicants[GRANTED]
    if (!appellant) throw new Error('nobody was refused')
    await appellant.seat.page.goto(`/ban-lam-viec/ho-so/${appellant.caseId}/khieu-nai`)
    await send(appellant.seat.page, '/khieu-nai', {
      grounds: 'Một thành viên chấm theo bản cũ của thuyết minh.',
    })
    await other.page.goto('/ban-lam-viec/khieu-nai')
    await main(other.page).getByRole('link', { name: appellant.number }).first().click()
    await other.page.waitForURL(/khieu-nai\/[0-9a-f]/)
    await send(other.page, '/nhan')
    const again = await main(other.page).locator('select[name=review] option').nth(1).textContent()
    const reviewId = await main(other.page)
      .locator('select[name=review] option')
      .nth(1)
      .getAttribute('value')
    await send(other.page, '/tra-loi', {
      verdict: 'scores',
      review: reviewId ?? '',
      reasons: 'Bản được chấm không phải bản đã nộp.',
    })
    const expert = experts.find(({ name }) => again?.includes(name))
    if (!expert) throw new Error(`nobody is asked to score again: ${again}`)
    await council.review(expert.seat, appellant, [9, 9])
    await leader.page.goto('/ban-lam-viec/quyet-dinh')
    await main(leader.page).getByRole('link', { name: appellant.number }).first().click()
    await leader.page.waitForURL(/quyet-dinh\/[0-9a-f]/)
    await leader.page.getByLabel('Hỗ trợ', { exact: true }).check()
    await leader.page.getByLabel(/Số tiền hỗ trợ/).fill('20.000.000')
    await leader.page.getByLabel(/^Lý do/).fill('Đã chấm lại đúng bản đã nộp.')
    await send(leader.page, '/quyet-dinh')
    await appellant.seat.page.goto(`/ban-lam-viec/ho-so/${appellant.caseId}`)
    expect(await read(appellant.seat.page)).toContain(money.dong(million(20)))
  },
  MINUTES,
)

test(
  'every paper has the layout of the law and opens in the office program',
  async () => {
    const appellant = applicants[GRANTED]
    const papers = new Map<string, Buffer>()
    for (const { caseId } of [applicants[0], appellant, applicants[GRANTED + 1]].flatMap(
      (each) => each ?? [],
    ))
      for (const [href, bytes] of await draftPapers(
        officer,
        `/ban-lam-viec/van-ban/ho-so/${caseId}`,
      ))
        papers.set(href, bytes)
    for (const [href, bytes] of await draftPapers(
      secretary,
      `/ban-lam-viec/van-ban/phien-hop/${meeting}`,
    ))
      papers.set(href, bytes)
    expect(papers.size).toBeGreaterThanOrEqual(7)
    for (const bytes of papers.values()) expect(layoutFaults(bytes)).toEqual([])
    await expectPrinted(office, [...papers.values()])
  },
  MINUTES,
)

test(
  'the ledger, the budget and the indicators say the same, to the đồng',
  async () => {
    expect(await program.command('ledger', 'verify')).toContain('The ledger is sound')
    const contracted = granted().reduce((sum, _, at) => sum + amountOf(at), 0)
    const paid = amountOf(0) + amountOf(1)
    await finance.page.goto(`/ban-lam-viec/tai-chinh/du-toan/${line}`)
    const books = await read(finance.page)
    for (const amount of [BUDGET, BUDGET - contracted, contracted - paid, paid])
      expect(books).toContain(money.dong(amount))
    expect(await supported()).toBe(supportedBefore + granted().length)
    const awards = await awardsOf(program.origin)
    const ours = awards.filter(({ title }) =>
      granted().some(({ number }) => title.includes(number)),
    )
    expect(ours.reduce((sum, { amount }) => sum + amount, 0)).toBe(contracted)
  },
  MINUTES,
)

type Published = { title: string; amount: number }

/** Every award that the city publishes, page after page. */
async function awardsOf(origin: string): Promise<Published[]> {
  const found: Published[] = []
  for (let next: string | undefined = `${origin}/api/v1/awards`; next; ) {
    const page: {
      releases: { awards: { title?: string; id: string; value: { amount: number } }[] }[]
      links?: { next?: string }
    } = await (await fetch(next)).json()
    for (const release of page.releases)
      for (const award of release.awards)
        found.push({ title: `${award.title ?? ''} ${award.id}`, amount: award.value.amount })
    next = page.links?.next
  }
  return found
}
