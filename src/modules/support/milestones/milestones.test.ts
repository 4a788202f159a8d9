import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmAccount, stateAccount } from '#modules/budget/index.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import {
  anApprovedCase,
  as,
  aTeam,
  letterTo,
  must,
  type Team,
  versionOf,
} from '#test/factories/casework.ts'
import { aLine, aTreasury, type Treasury } from '#test/factories/money.ts'
import { aCall, aFounder, aPdf } from '#test/factories/support.ts'
import { annulAward, recordAward } from '../awards/actions.ts'
import { moneyOf } from '../awards/money.ts'
import { calls } from '../schema.ts'
import { judgeMilestone } from './actions.ts'
import { addEvidence, handInMilestone } from './handing-in.ts'
import { findAward, milestonesOf } from './queries.ts'
import { remindOfMilestones } from './reminders.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
let treasury: Treasury
beforeAll(async () => {
  team = await aTeam(app)
  treasury = await aTreasury(app)
})

const MILLION = 1_000_000
const own = (id: string) => `/ban-lam-viec/ho-so/${id}/hop-dong`
const office = (id: string) => `/ban-lam-viec/xet-ho-so/${id}/hop-dong`
const milestones = [
  {
    title: 'Mẫu thử',
    evidenceWanted: 'Ảnh và biên bản',
    dueOn: '2026-12-15',
    amount: 60 * MILLION,
  },
  { title: 'Chạy thử', evidenceWanted: 'Báo cáo', dueOn: '2027-03-31', amount: 40 * MILLION },
]
const items = [
  { title: 'Thuê xưởng', costKind: 'rent', stateAmount: 70 * MILLION, otherAmount: 70 * MILLION },
  { title: 'Máy in', costKind: 'equipment', stateAmount: 30 * MILLION, otherAmount: 0 },
]
let contracts = 0
const aContract = () => {
  contracts += 1
  return { contractNumber: `${contracts}/HĐ-M`, signedOn: '2026-11-23', amount: 100 * MILLION }
}

async function aContractedCase(change: { budgetLineId?: string } = {}) {
  const { id: callId } = await aCall(app.scopeFor())
  if (change.budgetLineId) await app.db.update(calls).set(change).where(eq(calls.id, callId))
  const filed = await anApprovedCase(app, team, callId)
  const version = await versionOf(app, filed.id)
  const contract = { ...aContract(), milestones, items, version }
  must(await recordAward(as(app, team.officer), filed.id, contract))
  return filed
}

test('a founder hands in evidence, the officer returns it, then accepts it', async () => {
  const { id, founder } = await aContractedCase()
  const page = await app.visit(own(id), { as: founder.founder })
  expect(page.text).toContain('Mẫu thử')
  expect(page.text).toContain('Chưa nộp')
  const before = await app.visit(`/ban-lam-viec/ho-so/${id}`, { as: founder.founder })
  expect(before.text).toContain('15/12/2026')
  const first = page.getAllByRole('button', { name: 'Nộp kết quả' })[0]
  expect(first).toBeTruthy()
  const milestone = /moc\/([0-9a-f-]{36})\/nop/.exec(page.html)?.[1] ?? ''
  const send = (path: string, body: Record<string, string | File>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(body)) form.append(name, value)
    return page.visitor.go(path, { method: 'POST', body: form })
  }
  const bare = await send(`${own(id)}/moc/${milestone}/nop`, { report: 'Xong', _version: '1' })
  expect(bare.status).toBe(409)
  expect(bare.text).toContain('Chưa có minh chứng nào, nên chưa nộp được')
  expect(bare.html).toContain('Xong')
  const added = await send(`${own(id)}/moc/${milestone}/minh-chung`, {
    what: 'Biên bản chạy máy',
    file: aPdf('bien-ban.pdf'),
  })
  expect(added.status).toBe(200)
  expect(added.text).toContain('Biên bản chạy máy: bien-ban.pdf')
  const sent = await send(`${own(id)}/moc/${milestone}/nop`, { report: 'Xong', _version: '1' })
  expect(sent.text).toContain('Đã nộp, chờ nghiệm thu')

  const ownCase = await app.visit(`/ban-lam-viec/ho-so/${id}`, { as: founder.founder })
  expect(ownCase.text).toContain('nghiệm thu hoặc trả lại mốc đã nộp')
  const file = await app.visit(`/ban-lam-viec/xet-ho-so/${id}`, { as: team.officer })
  expect(file.text).toContain('nghiệm thu hoặc trả lại mốc đã nộp')

  const desk = await app.visit(office(id), { as: team.officer })
  expect(desk.text).toContain('Biên bản chạy máy')
  const download = await desk.follow('bien-ban.pdf')
  expect(download.status).toBe(200)
  const returned = await desk.press('Trả lại', { 'Lý do trả lại': 'Thiếu chữ ký' })
  expect(returned.text).toContain('Đã trả lại')
  expect((await letterTo(app, founder.founder, /cần bổ sung/))?.text).toContain('Thiếu chữ ký')
  const seen = await app.visit(own(id), { as: founder.founder })
  expect(seen.text).toContain('Thiếu chữ ký')
  await send(`${own(id)}/moc/${milestone}/nop`, { report: 'Đã ký', _version: '3' })
  const again = await app.visit(office(id), { as: team.officer })
  const accepted = await again.press('Nghiệm thu mốc')
  expect(accepted.text).toContain('Đã nghiệm thu mốc')
  const acts = (await entriesAbout(app.scopeFor(), id)).map(({ act }) => act)
  expect(acts.filter((act) => act.startsWith('support.milestone-'))).toEqual([
    'support.milestone-handed-in',
    'support.milestone-returned',
    'support.milestone-handed-in',
    'support.milestone-accepted',
  ])
})

test('strangers find no contract, other roles no door', async () => {
  const { id } = await aContractedCase()
  const stranger = await aFounder(app, 'Bình')
  expect((await app.visit(own(id), { as: stranger.founder })).status).toBe(404)
  expect((await app.visit(office(id), { as: stranger.founder })).status).toBe(403)
  expect((await app.visit(own(id), { as: team.officer })).status).toBe(403)
  expect((await app.visit(office(id), { as: team.reviewer })).status).toBe(403)
})

test('the office sets other milestones as long as none is begun', async () => {
  const { id } = await aContractedCase()
  const page = await app.visit(office(id), { as: team.officer })
  const typed = (amount: string) => ({
    'Tên mốc': 'Một mốc',
    'Minh chứng cần có': 'Ảnh',
    'Hạn hoàn thành': '2026-12-31',
    'Số tiền của mốc': amount,
  })
  const wrong = await page.press('Lưu các mốc', typed('nhiều'))
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Mốc 1, Số tiền của mốc: Hãy nhập số tiền tròn đồng')
  const short = await page.press('Lưu các mốc', typed('5'))
  expect(short.status).toBe(409)
  expect(short.text).toContain('không bằng số tiền hợp đồng')
  expect(short.text).toContain('Cộng các mốc: 40.000.005')
  const set = await page.press('Lưu các mốc', typed('60.000.000'))
  expect(set.text).toContain('1. Một mốc')
  expect(set.text).not.toContain('Mẫu thử')
})

test('money is committed with the contract, asked for after acceptance only, and once', async () => {
  const lineId = await aLine(app, treasury, { amount: 500 * MILLION })
  const { id, founder } = await aContractedCase({ budgetLineId: lineId })
  const award = await findAward(app.scopeFor(), id)
  const standing = () => moneyOf(app.scopeFor(), award?.id ?? '')
  expect((await standing())?.balances.committed).toBe(100 * MILLION)

  const given = { bank: 'Ngân hàng Mẫu', number: '0123456789', holder: 'DU AN CUA LAN' }
  const account = must(await stateAccount(founder.scope(), founder.startupId, given))
  must(await confirmAccount(as(app, treasury.first), account.id))

  const page = await app.visit(office(id), { as: team.officer })
  const [milestone = ''] = (await milestonesOf(app.scopeFor(), award?.id ?? '')).map(({ id }) => id)
  const ask = () =>
    page.visitor.go(`${office(id)}/moc/${milestone}/thanh-toan`, {
      method: 'POST',
      body: new URLSearchParams(),
    })
  const early = await ask()
  expect(early.status).toBe(409)
  expect(early.text).toContain('Mốc chưa được nghiệm thu')
  const now = { version: 1, report: 'Xong' }
  must(await addEvidence(founder.scope(), id, milestone, { what: 'Ảnh', file: aPdf() }))
  must(await handInMilestone(founder.scope(), id, milestone, now))
  must(await judgeMilestone(as(app, team.officer), id, milestone, { accepted: true, version: 2 }))
  const [one, two] = await Promise.all([ask(), ask()])
  expect([one.status, two.status].sort()).toEqual([200, 409])
  expect((await standing())?.requests).toMatchObject([
    { milestoneId: milestone, amount: 60 * MILLION, state: 'requested' },
  ])
  expect((await app.visit(own(id), { as: founder.founder })).text).toContain(
    'Đã đề nghị, chờ duyệt',
  )

  must(await annulAward(as(app, team.officer), id, 'Bên nhận ngừng dự án'))
  expect(await standing()).toMatchObject({
    balances: { committed: 0, paid: 0 },
    requests: [{ state: 'declined' }],
  })
  const over = await ask()
  expect(over.status).toBe(409)
  expect(over.text).toContain('Hợp đồng đã hủy')
})

test('a contract whose money is not there is not recorded at all', async () => {
  const lineId = await aLine(app, treasury, { amount: 90 * MILLION })
  const { id: callId } = await aCall(app.scopeFor())
  await app.db.update(calls).set({ budgetLineId: lineId }).where(eq(calls.id, callId))
  const { id } = await anApprovedCase(app, team, callId)
  const version = await versionOf(app, id)
  const record = (change: object) =>
    recordAward(as(app, team.officer), id, {
      ...aContract(),
      milestones,
      items,
      version,
      ...change,
    })
  expect(await record({ milestones: [] })).toMatchObject({ problem: 'milestones-missing' })
  expect(await record({ items: [] })).toMatchObject({ problem: 'items-missing' })
  expect(await record({ items: items.slice(1) })).toMatchObject({ problem: 'items-sum' })
  expect(await record({ milestones: milestones.slice(1) })).toMatchObject({
    problem: 'milestones-sum',
  })
  expect(await record({})).toMatchObject({ problem: 'line-exhausted' })
  expect(await findAward(app.scopeFor(), id)).toBe(undefined)
  expect(await versionOf(app, id)).toBe(version)
})

test('of two contracts for the last money of a line one is recorded', async () => {
  const lineId = await aLine(app, treasury, { amount: 150 * MILLION })
  const { id: callId } = await aCall(app.scopeFor())
  await app.db.update(calls).set({ budgetLineId: lineId }).where(eq(calls.id, callId))
  const filed = [await anApprovedCase(app, team, callId), await anApprovedCase(app, team, callId)]
  const outcomes = await Promise.all(
    filed.map(async ({ id }) =>
      recordAward(as(app, team.officer), id, {
        ...aContract(),
        milestones,
        items,
        version: await versionOf(app, id),
      }),
    ),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes.find((outcome) => !outcome?.ok)).toMatchObject({ problem: 'line-exhausted' })
})

test('the supported party is reminded before and after the day, once each', async () => {
  const { founder } = await aContractedCase()
  const letters = async (subject: RegExp) => {
    await app.runJobs()
    return app
      .mails()
      .filter((mail) => mail.to === founder.founder.email && subject.test(mail.subject))
  }
  try {
    app.setNow('2026-12-07T02:00:00Z')
    await remindOfMilestones(app.scopeFor())
    expect(await letters(/đến hạn/)).toHaveLength(0)
    app.setNow('2026-12-08T02:00:00Z')
    await Promise.all([1, 2].map(() => remindOfMilestones(app.scopeFor())))
    expect(await letters(/đến hạn/)).toHaveLength(1)
    app.setNow('2026-12-16T02:00:00Z')
    await remindOfMilestones(app.scopeFor())
    await remindOfMilestones(app.scopeFor())
    expect(await letters(/quá hạn/)).toHaveLength(1)
    expect((await letters(/quá hạn/))[0]?.text).toContain('Mẫu thử')
  } finally {
    app.setNow('2026-11-23T02:00:00Z')
  }
})
