import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { removeReviewer } from '#modules/panels/index.ts'
import { testApp } from '#test/app.ts'
import {
  aSubmittedCase,
  as,
  assignmentOf,
  aTeam,
  must,
  type Team,
  versionOf,
} from '#test/factories/casework.ts'
import { acceptCase } from '../screening/actions.ts'
import { assignToCase } from '../screening/panel/actions.ts'
import { waitingFor } from '../waiting.ts'
import { REMINDED, reminderAt, remindReviewers } from './reminding.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
beforeAll(async () => {
  team = await aTeam(app)
})

const reminded = async (number: string) => {
  await app.runJobs()
  return app
    .mails()
    .filter(({ to, subject }) => to === team.reviewer.email && subject.includes(number))
    .filter(({ subject }) => !subject.startsWith('Mời'))
    .map(({ subject }) => subject)
}

async function askedUntil(dueOn: string) {
  const { id, number } = await aSubmittedCase(app)
  must(await acceptCase(as(app, team.officer), id, { version: await versionOf(app, id) }))
  must(await assignToCase(as(app, team.officer), id, [team.reviewer.id], dueOn))
  return { id, number }
}

test('a reviewer reads the last day in the mail and at the desk, and is reminded before and after it, once each', async () => {
  const { number, id } = await askedUntil('2026-11-28')
  await app.runJobs()
  const asked = app.mails().find(({ subject }) => subject === `Mời đánh giá hồ sơ ${number}`)
  expect(asked?.text).toContain('28/11/2026')
  const waiting = await waitingFor(as(app, team.reviewer))
  expect(waiting.find(({ title }) => title.vi.includes(number))?.due).toBe('2026-11-28')
  expect((await app.visit('/ban-lam-viec/phan-bien', { as: team.reviewer })).text).toContain(
    '28/11/2026',
  )

  const night = async (day: string) => {
    app.setNow(`${day}T00:10:00Z`)
    await remindReviewers(app.scopeFor())
    await remindReviewers(app.scopeFor())
    return reminded(number)
  }
  const soon = `Sắp đến hạn đánh giá hồ sơ ${number}`
  const late = `Hồ sơ ${number} đã quá hạn đánh giá`
  expect(await night('2026-11-24')).toEqual([])
  expect(await night('2026-11-25')).toEqual([soon])
  expect(await night('2026-11-28')).toEqual([soon, soon])
  expect(await night('2026-11-29')).toEqual([soon, soon, late])
  const assignment = await assignmentOf(app, team.reviewer, id)
  const subject = { type: 'case', id }
  must(await removeReviewer(as(app, team.officer), subject, assignment, 'Không chấm'))
  expect(await night('2026-12-05')).toEqual([soon, soon, late])
  app.setNow('2026-11-23T02:00:00Z')
})

test('a day in the past is refused', async () => {
  const { id } = await askedUntil('2026-11-30')
  expect(await assignToCase(as(app, team.officer), id, [team.second.id], '2026-11-22')).toEqual({
    ok: false,
    problem: 'due-in-past',
  })
})

test('however many nights were missed, each reminder has its day and none comes early', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30, max: 30 }), (left) => {
      const due = reminderAt(left)
      if (left > REMINDED[0]) expect(due).toBe(undefined)
      else expect(due).toBeGreaterThanOrEqual(left)
    }),
  )
})
