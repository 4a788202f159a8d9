import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { fieldsOf } from '#modules/forms/index.ts'
import { newId } from '#platform/ids.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import {
  aReviewedCase,
  aSubmittedCase,
  as,
  aTeam,
  must,
  versionOf,
} from '#test/factories/casework.ts'
import { aCall, aDraft, aFounder, definition } from '#test/factories/support.ts'
import { requestCorrection } from '../screening/actions.ts'
import { waitingFor } from '../waiting.ts'
import { listLate } from './queries.ts'
import { timetable } from './timetable.ts'

const app = await testApp()
afterAll(app.stop)
const team = await aTeam(app)

async function morning(day: string) {
  app.setNow(`${day}T00:20:00Z`)
  const before = app.mails().length
  for (const { handle } of timetable) await handle(app.scopeFor(), {})
  await app.runJobs()
  return app.mails().slice(before)
}
const to = (person: Actor, mails: ReturnType<typeof app.mails>) =>
  mails.filter((mail) => mail.to === person.email).map(({ text }) => text)
const start = '2026-11-23T02:00:00Z'

/** Nothing that a test leaves behind is late in the next. */
const clear = () => app.db.execute(sql`update support.cases set state = 'withdrawn'`)

test('whoever holds a case is reminded two working days before and once after, in one mail', async () => {
  await clear()
  app.setNow(start)
  const [one, two] = [await aSubmittedCase(app), await aSubmittedCase(app)]
  await app.runJobs()
  expect(to(team.officer, await morning('2026-11-25'))).toEqual([])
  const before = to(team.officer, await morning('2026-11-26'))
  expect(before).toHaveLength(1)
  expect(before[0]).toContain(`${one.number}: cần kiểm tra trước hết ngày 30/11/2026`)
  expect(before[0]).toContain(two.number)
  expect(to(team.officer, await morning('2026-11-27'))).toEqual([])
  const late = await morning('2026-12-01')
  expect(to(team.officer, late)[0]).toContain(`${one.number}: quá hạn kiểm tra`)
  expect(to(team.leader, late)[0]).toContain(`${one.number}: quá hạn kiểm tra`)
  expect(to(one.founder.founder, late)).toEqual([])
  expect(await morning('2026-12-02')).toEqual([])
})

test('two workers on the same morning remind once', async () => {
  await clear()
  app.setNow(start)
  await aSubmittedCase(app)
  app.setNow('2026-12-03T00:20:00Z')
  await app.runJobs()
  const before = app.mails().length
  const [reminders] = timetable
  await Promise.all([1, 2].map(() => reminders?.handle(app.scopeFor(), {})))
  await app.runJobs()
  expect(to(team.officer, app.mails().slice(before))).toHaveLength(1)
})

test('a correction has its day: the applicant is reminded, and when nobody answers the officer hears of it', async () => {
  await clear()
  app.setNow(start)
  const { id, number, founder } = await aSubmittedCase(app)
  const items = [{ field: 'title', kind: 'wrong' as const, what: 'Ghi tên đầy đủ' }]
  must(
    await requestCorrection(
      as(app, team.officer),
      id,
      { version: await versionOf(app, id), items, note: '' },
      fieldsOf(definition),
    ),
  )
  const page = await app.visit(`/ban-lam-viec/ho-so/${id}`, { as: founder.founder })
  expect(page.text).toContain('Hạn nộp lại: hết ngày 7/12/2026')
  await app.runJobs()
  expect(to(founder.founder, await morning('2026-12-03'))[0]).toContain('7/12/2026')
  const late = await morning('2026-12-08')
  expect(to(founder.founder, late)[0]).toContain('chưa được bổ sung')
  expect(to(team.officer, late)[0]).toContain(`${number}: chưa được bổ sung`)
  const board = await app.visit('/ban-lam-viec/tre-han', { as: team.officer })
  expect(board.text).toContain('Chờ bổ sung')
  expect(board.text).toContain(number)
})

test('founders with a draft are reminded before the call closes, and reviews of others remind no leader', async () => {
  await clear()
  app.setNow(start)
  const founder = await aFounder(app)
  const call = await aCall(app.scopeFor())
  await aDraft(founder, call.id)
  expect(to(founder.founder, await morning('2026-11-24'))).toEqual([])
  expect(to(founder.founder, await morning('2026-11-27'))[0]).toContain('bản nháp chưa nộp')
})

test('the board shows the worst first, to those who oversee it, and the leader’s desk counts', async () => {
  await clear()
  app.setNow(start)
  const screened = await aSubmittedCase(app)
  const judged = await aReviewedCase(app, team)
  app.setNow('2026-12-30T02:00:00Z')
  const { late } = await listLate(as(app, team.leader))
  expect(late.map(({ kase }) => kase.number)).toEqual([screened.number, judged.number])
  const board = await app.visit('/ban-lam-viec/tre-han', { as: team.leader })
  expect(board.text).toContain('Số hồ sơ trễ theo bước')
  expect(board.getByRole('link', { name: judged.number })).toBeTruthy()
  const waiting = (await waitingFor(as(app, team.leader))).map(({ title }) => title.vi)
  expect(waiting).toContain('Xem 2 hồ sơ trễ hạn')

  const filtered = await app.visit(`/ban-lam-viec/tre-han?dot=${judged.callId}`, {
    as: team.officer,
  })
  expect(filtered.text).toContain(judged.number)
  expect(filtered.queryByRole('link', { name: screened.number })).toBeNull()
  const elsewhere = await app.person('Bình', [{ role: 'officer', organisationId: newId() }])
  expect((await listLate(as(app, elsewhere))).late).toEqual([])
  const own = await app.person('Tú', [
    { role: 'founder', organisationId: judged.founder.startupId },
    { role: 'leader' },
  ])
  expect((await listLate(as(app, own))).late.map(({ kase }) => kase.number)).not.toContain(
    judged.number,
  )
  app.setNow(start)
})

test('a year without its holidays is said on the pages, and administrators hear of it from October, monthly', async () => {
  await clear()
  const administrator = await app.person('An', [{ role: 'administrator' }])
  expect(to(administrator, await morning('2027-09-30'))).toEqual([])
  const told = to(administrator, await morning('2027-10-01'))
  expect(told[0]).toContain('năm 2028')
  expect(to(administrator, await morning('2027-10-02'))).toEqual([])
  expect(to(administrator, await morning('2027-11-01'))).toHaveLength(1)

  app.setNow('2027-12-27T02:00:00Z')
  const callId = (await aCall(app.scopeFor(), { closesAt: new Date('2027-12-30T10:00:00Z') })).id
  const { id, number, founder } = await aSubmittedCase(app, callId)
  const page = await app.visit(`/ban-lam-viec/ho-so/${id}`, { as: founder.founder })
  expect(page.text).toContain('lịch nghỉ lễ năm 2028 chưa được công bố')
  const board = await app.visit('/ban-lam-viec/tre-han', { as: team.officer })
  expect(board.text).toContain('Chưa tính được hạn')
  expect(board.text).toContain(number)
  const [letter] = to(administrator, await morning('2028-01-03'))
  expect(letter).toContain('hiện có 1 hồ sơ như vậy')
  app.setNow(start)
})
