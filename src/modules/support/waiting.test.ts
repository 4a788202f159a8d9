import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { only } from '#platform/outcome.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import {
  aCaseInReview,
  aReviewedCase,
  aSubmittedCase,
  as,
  aTeam,
  must,
  versionOf,
} from '#test/factories/casework.ts'
import { cases } from './schema.ts'
import { acceptCase } from './screening/actions.ts'
import { assignToCase } from './screening/panel/actions.ts'
import { PAGE_SIZE } from './screening/queries.ts'
import { waitingFor } from './waiting.ts'

const app = await testApp()
afterAll(app.stop)

test('cases that wait for others, however many, do not hide one that waits for the officer', async () => {
  const officer = await app.person('Hà', [{ role: 'officer' }])
  const { id, number } = await aSubmittedCase(app)
  const kase = only(await app.db.select().from(cases).where(eq(cases.id, id)))
  const older = Array.from({ length: PAGE_SIZE }, (_, index) => ({
    ...kase,
    id: newId(),
    startupId: newId(),
    number: `CU-${index}`,
    state: 'correction' as const,
    submittedAt: new Date('2026-11-01T02:00:00Z'),
  }))
  await app.db.insert(cases).values(older)
  const titles = (await waitingFor(as(app, officer))).map(({ title }) => title.vi)
  expect(titles).toEqual([`Xem xét hồ sơ ${number}`])
})

test('the desks of reviewer and leader name the same last day as the case itself', async () => {
  const team = await aTeam(app)
  const filed = await aCaseInReview(app, team)
  const page = await app.visit(`/ban-lam-viec/ho-so/${filed.id}`, { as: filed.founder.founder })
  const [asked] = await waitingFor(as(app, team.reviewer))
  const [year, month, day] = (asked?.due ?? '').split('-').map(Number)
  expect(page.text).toContain(`${day}/${month}/${year}`)
  const reviewed = await aReviewedCase(app, team)
  const waiting = await waitingFor(as(app, team.leader))
  const own = waiting.find(({ href }) => href.includes(reviewed.id))
  expect(own?.due).toMatch(/^\d{4}-\d\d-\d\d$/)
})

test('what is more than the list holds is one line that says how many, and leads to them', async () => {
  const officer = await app.person('Vân', [{ role: 'officer' }])
  const { id } = await aSubmittedCase(app)
  const kase = only(await app.db.select().from(cases).where(eq(cases.id, id)))
  const before = (await waitingFor(as(app, officer))).length
  const more = Array.from({ length: PAGE_SIZE + 6 - before }, (_, index) => ({
    ...kase,
    id: newId(),
    startupId: newId(),
    number: `MOI-${index}`,
  }))
  await app.db.insert(cases).values(more)
  const waiting = await waitingFor(as(app, officer))
  expect(waiting).toHaveLength(PAGE_SIZE + 1)
  const last = waiting.at(-1)
  expect(last?.count).toBe(6)
  expect(last?.title.vi).toBe('Và 6 hồ sơ khác, nộp sau các hồ sơ trên')
  const rest = await app.visit(last?.href ?? '', { as: officer })
  expect(rest.getAllByRole('rowheader')).toHaveLength(6)
})

test('cases in review that lack reviewers wait for whoever runs the panel, and no longer once they are asked', async () => {
  const team = await aTeam(app)
  const secretary = await app.person('Thư', [{ role: 'secretary' }])
  const { id, callId } = await aSubmittedCase(app)
  const lacking = async (actor: Actor) =>
    (await waitingFor(as(app, actor))).filter(({ href }) => href.endsWith(`${callId}/phan-cong`))
  expect(await lacking(team.officer)).toEqual([])
  must(await acceptCase(as(app, team.officer), id, { version: await versionOf(app, id) }))
  for (const actor of [team.officer, secretary])
    expect(await lacking(actor)).toMatchObject([{ count: 1, since: expect.any(Date) }])
  expect(await lacking(team.leader)).toEqual([])
  const panel = [team.reviewer.id, team.second.id]
  must(await assignToCase(as(app, team.officer), id, panel))
  expect(await lacking(team.officer)).toEqual([])
})
