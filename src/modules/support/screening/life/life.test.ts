import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRole } from '#modules/identity/index.ts'
import { newId } from '#platform/ids.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { only } from '#platform/outcome.ts'
import { testApp } from '#test/app.ts'
import {
  anApprovedCase,
  aReviewedCase,
  aSubmittedCase,
  as,
  aTeam,
  letterTo,
  must,
  type Team,
  versionOf,
} from '#test/factories/casework.ts'
import { aDraft } from '#test/factories/support.ts'
import { decideCase } from '../../decisions/actions.ts'
import { acceptCase, rejectCase } from '../actions.ts'
import { annulCase, reopenCase } from './actions.ts'
import { transferCase } from './transfer.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
beforeAll(async () => {
  team = await aTeam(app)
})

const caseFile = (id: string) => `/ban-lam-viec/xet-ho-so/${id}`

async function caseOf(id: string) {
  const { rows } = await app.db.execute<{
    state: string
    standing: number
    agency: string
  }>(sql`select state,
    (select count(*)::int from support.decisions d where d.case_id = c.id and d.replaced_at is null) as standing,
    (select p.agency_id from support.calls k join support.programmes p on p.id = k.programme_id
      where k.id = c.call_id) as agency
    from support.cases c where id = ${id}`)
  return only(rows)
}

test('an officer annuls a case on its page; the applicant reads why, and what was counted is corrected', async () => {
  const { id, number, founder } = await anApprovedCase(app, team)
  const page = await app.visit(caseFile(id), { as: team.officer })
  const empty = await page.press('Hủy việc xét hồ sơ', {})
  expect(empty.status).toBe(422)
  const annulled = await empty.press('Hủy việc xét hồ sơ', {
    'Lý do hủy, người nộp đọc nguyên văn': 'Nộp trùng với hồ sơ trước',
  })
  expect(annulled.text).toContain('Đã hủy việc xét hồ sơ')
  expect(await caseOf(id)).toMatchObject({ state: 'annulled', standing: 0 })

  const entries = await entriesAbout(app.scopeFor(), id)
  const idOf = (act: string) => entries.find((entry) => entry.act === act)?.id
  const correctedBy = (act: string) =>
    entries.find(({ corrects }) => corrects !== null && corrects === idOf(act))?.act
  expect(correctedBy('support.case-accepted')).toBe('support.case-annulled')
  expect(correctedBy('support.case-approved')).toBe('support.decision-overturned')

  const letter = await letterTo(app, founder.founder, /bị hủy việc xét/)
  expect(letter?.text).toContain('Nộp trùng với hồ sơ trước')
  const own = await app.visit(`/ban-lam-viec/ho-so/${id}`, { as: founder.founder })
  expect(own.text).toContain('Đã kết thúc')
  expect(own.text).toContain('Lý do: Nộp trùng với hồ sơ trước')
  expect(own.text).toContain(number)
})

test('an annulled case opened again is screened anew, with a clock that begins today', async () => {
  const { id, founder } = await aSubmittedCase(app)
  const officer = as(app, team.officer)
  must(await annulCase(officer, id, { reason: 'Nhầm', version: await versionOf(app, id) }))
  const page = await app.visit(`${caseFile(id)}/mo-lai`, { as: team.officer })
  const reopened = await page.press('Mở lại hồ sơ', {
    'Sai sót của cơ quan, người nộp đọc nguyên văn': 'Hủy nhầm hồ sơ khác',
  })
  expect(reopened.text).toContain('Đã mở lại hồ sơ')
  expect(await caseOf(id)).toMatchObject({ state: 'submitted' })
  expect((await letterTo(app, founder.founder, /được mở lại/))?.text).toContain('Hủy nhầm')
  must(await acceptCase(officer, id, { version: await versionOf(app, id) }))
})

test('an annulled case stays closed once its applicant has begun another in the call', async () => {
  const { id, founder, callId } = await aSubmittedCase(app)
  const officer = as(app, team.officer)
  must(await annulCase(officer, id, { reason: 'Nhầm', version: await versionOf(app, id) }))
  await aDraft(founder, callId)
  const how = { ground: 'error', version: await versionOf(app, id) } as const
  expect(await reopenCase(officer, id, 'Hủy nhầm', how)).toMatchObject({ problem: 'another-open' })
  expect(await caseOf(id)).toMatchObject({ state: 'annulled' })
})

test('what a leader decided an officer cannot open again; a leader can, and one decision stands at a time', async () => {
  const { id } = await aReviewedCase(app, team)
  const refusal = { approved: false, amount: 0, reasons: 'Chưa đủ chín' }
  const leader = as(app, team.leader)
  must(await decideCase(leader, id, { version: await versionOf(app, id), ...refusal }))
  const how = { ground: 'error', version: await versionOf(app, id) } as const
  expect(await reopenCase(as(app, team.officer), id, 'Cộng sai', how)).toMatchObject({
    problem: 'leader-decided',
  })
  const page = await app.visit(`${caseFile(id)}/mo-lai`, { as: team.deputy })
  const done = await page.press('Mở lại hồ sơ', {
    'Sai sót của cơ quan, người nộp đọc nguyên văn': 'Cộng điểm sai',
  })
  expect(done.text).toContain('không ở trạng thái có thể mở lại')
  expect(await caseOf(id)).toMatchObject({ state: 'review', standing: 0 })
  const approval = { approved: true, amount: 100_000_000, reasons: 'Cộng lại thì đủ' }
  must(await decideCase(leader, id, { version: await versionOf(app, id), ...approval }))
  expect(await caseOf(id)).toMatchObject({ state: 'approved', standing: 1 })
})

test('an upheld appeal needs no version, and one turned away at screening goes to review', async () => {
  const { id } = await aSubmittedCase(app)
  const version = await versionOf(app, id)
  must(await rejectCase(as(app, team.officer), id, { version, reasons: 'Thiếu tuổi' }))
  const appeal = { ground: 'appeal', appeal: 'KN1' } as const
  must(await reopenCase(as(app, team.colleague), id, 'Khiếu nại đúng', appeal))
  expect(await caseOf(id)).toMatchObject({ state: 'review', standing: 0 })
  const acts = (await entriesAbout(app.scopeFor(), id)).map(({ act }) => act)
  expect(acts).toContain('support.case-accepted')
})

test('two who open a case again at once do it once', async () => {
  const { id } = await aSubmittedCase(app)
  const version = await versionOf(app, id)
  must(await rejectCase(as(app, team.officer), id, { version, reasons: 'Thiếu tuổi' }))
  const how = { ground: 'appeal' } as const
  const both = await Promise.all(
    [team.officer, team.colleague].map((who) => reopenCase(as(app, who), id, 'Đúng', how)),
  )
  expect(both.map((outcome) => outcome?.ok).toSorted()).toEqual([false, true])
})

test('a case is handed to an officer of another agency, who did not reach it before', async () => {
  const { id, number } = await aSubmittedCase(app)
  const { agency } = await caseOf(id)
  const giver = await app.person('Mai', [{ role: 'officer', organisationId: agency }])
  const taker = await app.person('Bình', [{ role: 'officer', organisationId: newId() }])
  expect((await app.visit(caseFile(id), { as: taker })).status).toBe(404)

  const page = await app.visit(caseFile(id), { as: giver })
  const handed = await page.press('Chuyển hồ sơ', {
    'Người nhận': 'Bình',
    'Lời nhắn cho người nhận': 'Tôi nghỉ phép',
  })
  expect(handed.text).toContain('Đã chuyển hồ sơ')
  expect(handed.text).toContain('Giao cho Bình')
  expect((await letterTo(app, taker, new RegExp(number)))?.text).toContain('Tôi nghỉ phép')
  const there = await app.visit(caseFile(id), { as: taker })
  expect(there.status).toBe(200)
  must(await acceptCase(as(app, taker), id, { version: await versionOf(app, id) }))
})

test('nobody is handed a case in which they have a part, or twice, or who is no officer', async () => {
  const { id, founder } = await aSubmittedCase(app)
  const own = founder.founder
  await grantRole(app.scopeFor(), { personId: own.id, role: 'officer', organisationId: null })
  const give = async (to: string) =>
    transferCase(as(app, team.officer), id, { to, note: '', version: await versionOf(app, id) })
  expect(await give(own.id)).toMatchObject({ problem: 'receiver-interested' })
  expect(await give(team.leader.id)).toMatchObject({ problem: 'not-an-officer' })
  must(await give(team.colleague.id))
  expect(await give(team.colleague.id)).toMatchObject({ problem: 'same-officer' })
  const stale = { to: team.officer.id, note: '', version: 1 }
  expect(await transferCase(as(app, team.officer), id, stale)).toMatchObject({ problem: 'stale' })
})
