import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { anApprovedCase, as, aTeam, must, type Team, versionOf } from '#test/factories/casework.ts'
import { aPdf } from '#test/factories/support.ts'
import { annulAward, recordAward } from '../awards/actions.ts'
import { judgeMilestone } from './actions.ts'
import { acceptAward, settleAward } from './closing.ts'
import { addEvidence, handInMilestone } from './handing-in.ts'
import { findAward, milestonesOf } from './queries.ts'
import { refusalToAcceptWhole, refusalToSettle } from './rules.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
beforeAll(async () => {
  team = await aTeam(app)
})

const office = (id: string) => `/ban-lam-viec/xet-ho-so/${id}/hop-dong`
const at = new Date('2026-11-23T02:00:00Z')
const going = { annulledAt: null, acceptedAt: null, settledAt: null }

test('the whole is accepted after its milestones, by the vote of a council, once', () => {
  const ready = { openMilestones: 0, carried: true }
  expect(refusalToAcceptWhole(going, ready)).toBe(null)
  expect(refusalToAcceptWhole(going, { ...ready, openMilestones: 1 })).toBe('milestones-open')
  expect(refusalToAcceptWhole(going, { ...ready, carried: false })).toBe('council-silent')
  expect(refusalToAcceptWhole({ ...going, acceptedAt: at }, ready)).toBe('accepted-before')
  expect(refusalToAcceptWhole({ ...going, annulledAt: at }, ready)).toBe('contract-over')
  expect(refusalToAcceptWhole({ ...going, settledAt: at }, ready)).toBe('contract-over')
})

test('a contract ends after it was accepted, once', () => {
  expect(refusalToSettle({ ...going, acceptedAt: at })).toBe(null)
  expect(refusalToSettle(going)).toBe('not-accepted-whole')
  expect(refusalToSettle({ ...going, acceptedAt: at, settledAt: at })).toBe('contract-over')
  expect(refusalToSettle({ ...going, acceptedAt: at, annulledAt: at })).toBe('contract-over')
})

let contracts = 0
async function aContract() {
  contracts += 1
  const filed = await anApprovedCase(app, team)
  must(
    await recordAward(as(app, team.officer), filed.id, {
      version: await versionOf(app, filed.id),
      contractNumber: `${contracts}/HĐ-K`,
      signedOn: '2026-11-23',
      amount: 100,
      milestones: [{ title: 'Mẫu', evidenceWanted: 'Ảnh', dueOn: '2026-12-31', amount: 100 }],
    }),
  )
  const award = await findAward(app.scopeFor(), filed.id)
  return { ...filed, awardId: award?.id ?? '' }
}

/** A locked meeting of an acceptance council that carried the results of a contract. */
async function theCouncilCarries(awardId: string) {
  const [meeting, item] = [newId(), newId()]
  await app.db.execute(sql`insert into panels.meetings
    (id, purpose, title, basis, agency_id, starts_at, place, state, planned_by, created_at)
    values (${meeting}, 'acceptance', 'Nghiệm thu', 'QĐ', ${newId()}, now(), 'Phòng 1', 'closed', ${newId()}, now())`)
  await app.db.execute(sql`insert into panels.agenda
    (id, meeting_id, ordinal, subject_type, subject_id, subject_label)
    values (${item}, ${meeting}, 1, 'award', ${awardId}, 'HĐ')`)
  await app.db.execute(sql`insert into panels.motions
    (id, agenda_id, kind, wording, opened_at, closed_at, carried)
    values (${newId()}, ${item}, 'accept-results', 'Đạt', now(), now(), true)`)
  await app.db.execute(
    sql`update panels.meetings set state = 'locked', locked_at = now() where id = ${meeting}`,
  )
}

test('milestones, then the council, then the end: each step waits for the one before', async () => {
  const { id, awardId, founder } = await aContract()
  const page = await app.visit(office(id), { as: team.officer })
  const early = await page.press('Ghi nhận nghiệm thu theo biên bản')
  expect(early.status).toBe(409)
  expect(early.text).toContain('Còn mốc chưa được nghiệm thu')
  const [milestone = ''] = (await milestonesOf(app.scopeFor(), awardId)).map((one) => one.id)
  must(await addEvidence(founder.scope(), id, milestone, { what: 'Ảnh', file: aPdf() }))
  must(await handInMilestone(founder.scope(), id, milestone, { version: 1, report: 'Xong' }))
  must(await judgeMilestone(as(app, team.officer), id, milestone, { accepted: true, version: 2 }))
  expect(await acceptAward(as(app, team.officer), id)).toMatchObject({ problem: 'council-silent' })
  expect(await settleAward(as(app, team.officer), id)).toMatchObject({
    problem: 'not-accepted-whole',
  })
  await theCouncilCarries(awardId)
  const fresh = await app.visit(office(id), { as: team.officer })
  const accepted = await fresh.press('Ghi nhận nghiệm thu theo biên bản')
  expect(accepted.text).toContain('Đã ghi nhận nghiệm thu toàn bộ')
  const ended = await accepted.press('Kết thúc hợp đồng đã quyết toán')
  expect(ended.text).toContain('Hợp đồng đã kết thúc và quyết toán')
  const entries = (await entriesAbout(app.scopeFor(), id)).map(({ act }) => act)
  expect(entries.slice(-2)).toEqual(['support.award-accepted', 'support.award-settled'])
  expect(await settleAward(as(app, team.officer), id)).toMatchObject({ problem: 'contract-over' })
  expect(await annulAward(as(app, team.officer), id, 'Muộn')).toMatchObject({
    problem: 'already-settled',
  })
})

test('two officers who end it at once end it once', async () => {
  const { id, awardId } = await aContract()
  await app.db.execute(sql`update support.awards set accepted_at = now() where id = ${awardId}`)
  const outcomes = await Promise.all(
    [team.officer, team.colleague].map((officer) => settleAward(as(app, officer), id)),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
})
