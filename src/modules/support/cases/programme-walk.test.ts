import { afterAll, expect, test } from 'vitest'
import { fieldsOf } from '#modules/forms/index.ts'
import { holidays } from '#platform/calendar/holidays.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import {
  as,
  assignmentOf,
  aTeam,
  must,
  scoresOf,
  type Team,
  versionOf,
} from '#test/factories/casework.ts'
import { aCall, aDraft, aFounder, definition } from '#test/factories/support.ts'
import { recordAward } from '../awards/actions.ts'
import { decideCase } from '../decisions/actions.ts'
import { declareOnCase, finishCaseReview } from '../reviews/actions.ts'
import { acceptCase, requestCorrection } from '../screening/actions.ts'
import { assignToCase } from '../screening/panel/actions.ts'
import { submitCase } from './sending.ts'
import { stageSpans } from './stages.ts'

const app = await testApp()
afterAll(app.stop)

/** Ten in the morning of a day in the city. */
const on = (day: string) => app.setNow(`${day}T03:00:00Z`)

type Walk = {
  closesAt: string
  days: Record<'submitted' | 'asked' | 'answered' | 'accepted' | 'reviewed' | 'decided', string>
  signed: string
  /** The last day that the applicant's page names, read on the day of each step, and what is late. */
  due: Record<'submitted' | 'asked' | 'answered' | 'accepted' | 'reviewed' | 'decided', string>
}

const walks: Record<string, Walk> = {
  // Tết of 2026: off from Monday 16 to Friday 20 February.
  'Tết of the year of the horse': {
    closesAt: '2026-02-12T10:00:00Z',
    days: {
      submitted: '2026-02-10',
      asked: '2026-02-12',
      answered: '2026-02-24',
      accepted: '2026-02-26',
      reviewed: '2026-03-10',
      decided: '2026-03-16',
    },
    signed: '2026-03-25',
    due: {
      submitted: '24/2/2026',
      asked: '5/3/2026',
      answered: '27/2/2026',
      accepted: '12/3/2026',
      reviewed: '20/3/2026',
      decided: '30/3/2026',
    },
  },
  // Tết of 2027: off on Friday 5 and from Monday 8 to Thursday 11 February.
  'Tết of the year of the goat': {
    closesAt: '2027-02-03T10:00:00Z',
    days: {
      submitted: '2027-02-02',
      asked: '2027-02-04',
      answered: '2027-02-16',
      accepted: '2027-02-18',
      reviewed: '2027-03-02',
      decided: '2027-03-08',
    },
    signed: '2027-03-15',
    due: {
      submitted: '16/2/2027',
      asked: '25/2/2027',
      answered: '19/2/2027',
      accepted: '4/3/2027',
      reviewed: '12/3/2027',
      decided: '22/3/2027',
    },
  },
}

async function review(team: Team, id: string) {
  for (const reviewer of [team.reviewer, team.second]) {
    const assignment = await assignmentOf(app, reviewer, id)
    const scope = as(app, reviewer)
    must(await declareOnCase(scope, assignment, { interest: 'none', reason: '' }))
    must(await finishCaseReview(scope, assignment, { version: 2, scores: scoresOf(8, 8) }))
  }
}

test.each(Object.entries(walks))(
  'a programme from submission to contract through %s',
  async (_name, { closesAt, days, signed, due }) => {
    on(days.submitted)
    const team = await aTeam(app)
    const call = await aCall(app.scopeFor(), { closesAt: new Date(closesAt) })
    const founder = await aFounder(app)
    const id = await aDraft(founder, call.id)
    const officer = () => as(app, team.officer)
    const version = () => versionOf(app, id)
    const items = [{ field: 'title', kind: 'wrong' as const, what: 'Ghi đủ tên' }]
    const fields = fieldsOf(definition)
    const steps: Record<keyof Walk['days'], () => Promise<unknown>> = {
      submitted: () => submitCase(founder.scope(), id),
      asked: async () =>
        requestCorrection(officer(), id, { version: await version(), items, note: '' }, fields),
      answered: () => submitCase(founder.scope(), id),
      accepted: async () => {
        must(await acceptCase(officer(), id, { version: await version() }))
        return assignToCase(officer(), id, [team.reviewer.id, team.second.id])
      },
      reviewed: async () => {
        await review(team, id)
        return { ok: true }
      },
      decided: async () =>
        decideCase(as(app, team.leader), id, {
          version: await version(),
          approved: true,
          amount: 100_000_000,
          reasons: 'Tốt',
        }),
    }
    for (const step of [
      'submitted',
      'asked',
      'answered',
      'accepted',
      'reviewed',
      'decided',
    ] as const) {
      on(days[step])
      expect(await steps[step](), step).toMatchObject({ ok: true })
      const page = await app.visit(`/ban-lam-viec/ho-so/${id}`, { as: founder.founder })
      const next = page.document.querySelector('.next-actor')?.textContent
      expect(next, step).toContain(due[step])
      expect(next, step).not.toContain('quá hạn')
    }
    on(signed)
    const contract = { contractNumber: `HD-${id.slice(-6)}`, signedOn: signed, amount: 90_000_000 }
    must(await recordAward(officer(), id, { version: await version(), ...contract }))

    const entries = await entriesAbout(app.scopeFor(), id)
    const spans = stageSpans(entries, new Date(`${days.reviewed}T03:00:00Z`), signed, holidays)
    const held = spans.filter(({ paused }) => paused).map(({ workingDays }) => workingDays)
    // Of the twelve days between asking and answering, Tết and two weekends leave three.
    expect(held).toEqual([3])
  },
)

test('the same walk without an answer is late on the day after, and not before', async () => {
  on('2027-02-02')
  const team = await aTeam(app)
  const call = await aCall(app.scopeFor(), { closesAt: new Date('2027-02-03T10:00:00Z') })
  const founder = await aFounder(app)
  const id = await aDraft(founder, call.id)
  must(await submitCase(founder.scope(), id))
  const late = async (day: string) => {
    on(day)
    const page = await app.visit(`/ban-lam-viec/xet-ho-so/${id}`, { as: team.officer })
    return page.document.querySelector('.next-actor')?.textContent ?? ''
  }
  expect(await late('2027-02-16')).not.toContain('Đã quá hạn')
  expect(await late('2027-02-17')).toContain('Đã quá hạn 1 ngày làm việc')
  expect(await late('2027-02-22')).toContain('Đã quá hạn 4 ngày làm việc')
})
