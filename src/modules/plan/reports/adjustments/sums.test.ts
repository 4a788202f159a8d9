import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { as } from '#test/factories/startups.ts'
import { anAgent, loadPlan } from '#test/factories/tasks.ts'
import { currentPlan } from '../../queries.ts'
import { countedIn, proposed } from '../figures.ts'
import { acceptReport } from '../judge.ts'
import { openPeriods } from '../opening.ts'
import { prefilled } from '../prefill.ts'
import { findReport, listOwnReports } from '../queries.ts'
import { submitReport } from '../submit.ts'
import { frequencies } from '../windows.ts'
import { acceptAdjustment } from './deciding.ts'
import { fileAdjustment } from './filing.ts'
import { listAdjustments } from './queries.ts'

const FIRST = '2025-12-15'
const LAST = '2027-12-14'

const app = await testApp({ now: '2025-12-15T02:00:00Z' })
afterAll(app.stop)

let actor: Actor
let officer: Actor
beforeAll(async () => {
  await loadPlan(app, 'hai-phong-2017-2020', (text) =>
    text.replace('  until: 2020-12-31', '  until: 2030-12-31'),
  )
  actor = await anAgent(app, 'so-khdt')
  officer = await app.person('Cán bộ', [{ role: 'officer' }])
})

const startups = Array.from({ length: 8 }, newId)
const acts = ['support.award-signed', 'organisations.enterprise-verified'] as const

/** Something that happens on a day of the first year, is written down later, and is perhaps taken back. */
const happening = fc.record({
  act: fc.constantFrom(...acts),
  startup: fc.constantFrom(...startups),
  day: fc.integer({ min: 0, max: 360 }),
  lag: fc.constantFrom(0, 0, 1, 40, 100, 200),
  takenBackAfter: fc.option(fc.integer({ min: 0, max: 90 })),
})

type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never

const dayOf = (days: number) => Temporal.PlainDate.from(FIRST).add({ days }).toString()
const noon = (day: string) => new Date(`${day}T05:00:00Z`)

type Step = { on: number; run: () => Promise<unknown> }

function stepsOf({ act, startup, day, lag, takenBackAfter }: Happening): Step[] {
  const organisationId = actor.grants[0]?.organisationId ?? null
  const entry = { act, startupId: startup, organisationId, facts: { form: 'city' } }
  const append = (on: number, corrects?: string) =>
    app.deps.ledger.append(app.scopeFor(), {
      ...entry,
      subject: { type: 'test', id: newId(), label: 'Thử' },
      occurredAt: noon(dayOf(on)),
      ...(corrects ? { corrects } : {}),
    })
  let written = ''
  const first = {
    on: day + lag,
    run: async () => {
      written = (await append(day)).id
    },
  }
  if (takenBackAfter === null) return [first]
  const back = day + lag + takenBackAfter
  return [first, { on: back, run: () => append(back, written) }]
}

const rank = new Map<string, number>(frequencies.map((each, index) => [each, index]))

/** Sends every report that is owed, in the order of windows; some with a word beyond the ledger. */
async function reportEverything(wordOn: (until: string) => number): Promise<number> {
  let words = 0
  await openPeriods(app.scopeFor())
  const rows = await listOwnReports(as(app, actor))
  const owed = rows.filter(
    ({ report, period }) => report.stage === 'open' && period.until < app.scopeFor().today,
  )
  const order = (one: (typeof owed)[number]) =>
    `${one.period.until}${rank.get(one.period.frequency)}`
  for (const { report, period } of owed.toSorted((a, b) => order(a).localeCompare(order(b)))) {
    const found = await findReport(as(app, actor), report.id)
    if (!found) throw new Error('a report that was listed is there')
    const { figures } = await prefilled(as(app, actor), found)
    const word = period.frequency === 'month' ? wordOn(period.until) : 0
    const stated = figures.flatMap((figure) => {
      const offer = proposed(figure)
      if (offer === null) return []
      const more = figure.code === 'du-an-duoc-ho-tro' ? word : 0
      return [
        { code: figure.code, seen: offer, stated: offer + more, explanation: more ? 'x' : '' },
      ]
    })
    words += word
    const narrative = { results: 'Đã làm.', difficulties: '', causes: '', proposals: '' }
    expect(
      await submitReport(as(app, actor), report.id, 1, { figures: stated, narrative }),
    ).toMatchObject({ ok: true })
    expect(await acceptReport(as(app, officer), report.id, 2)).toMatchObject({ ok: true })
  }
  return words
}

async function adjust(until: string, difference: number): Promise<void> {
  const rows = await listOwnReports(as(app, actor))
  const row = rows.find(({ period }) => period.frequency === 'month' && period.until === until)
  const id = row?.report.id ?? ''
  const filed = { code: 'du-an-duoc-ho-tro', difference, reason: 'Sót.' }
  expect(await fileAdjustment(as(app, actor), id, filed)).toMatchObject({ ok: true })
  const adjustment = (await listAdjustments(as(app, officer), id)).at(-1)?.id ?? ''
  expect(await acceptAdjustment(as(app, officer), { id, adjustment })).toMatchObject({ ok: true })
}

test('whatever comes late, what was confirmed over all windows and adjustments is the ledger, at every frequency', async () => {
  const steps: Step[] = fc
    .sample(happening, { numRuns: 45, seed: 281 })
    .flatMap((one) => stepsOf(one))
  const sums = { words: 0, filed: 0 }
  for (let month = 1; month <= 24; month += 1) {
    const cutOff = Temporal.PlainDate.from('2025-12-14').add({ months: month })
    const on = Temporal.PlainDate.from(FIRST).until(cutOff, { largestUnit: 'day' }).days + 1
    steps.push({
      on,
      run: async () => {
        app.setNow(`${cutOff.add({ days: 1 })}T02:00:00Z`)
        sums.words += await reportEverything((until) => (until.endsWith('05-14') ? 3 : 0))
      },
    })
  }
  for (const [on, until, difference] of [
    [200, '2026-03-14', 2],
    [260, '2026-03-14', -5],
    [300, '2026-05-14', 4],
    [420, '2026-11-14', 1],
  ] as const)
    steps.push({
      on,
      run: async () => {
        await adjust(until, difference)
        sums.filed += difference
      },
    })
  for (const { run } of steps.toSorted((a, b) => a.on - b.on)) await run()

  const plan = await currentPlan(app.scopeFor())
  if (!plan) throw new Error('a plan is loaded')
  const ledger = await countedIn(
    app.scopeFor(),
    plan,
    { from: FIRST, until: LAST },
    { reporterIds: [actor.grants[0]?.organisationId ?? ''] },
  )
  const rows = await listOwnReports(as(app, actor))
  expect(sums.words).toBe(6)
  let late = 0
  for (const frequency of frequencies) {
    const reports = await Promise.all(
      rows
        .filter(({ period }) => period.frequency === frequency && period.until <= LAST)
        .map(({ report }) => findReport(as(app, actor), report.id)),
    )
    const figures = reports.flatMap((found) => found?.report.figures?.figures ?? [])
    late += figures.filter(({ adjustments = [] }) => adjustments.length > 0).length
    for (const { code, own } of ledger) {
      if (own === null) continue
      const sum = figures
        .filter((figure) => figure.code === code)
        .reduce((all, { stated }) => all + (stated ?? 0), 0)
      const beyond = code === 'du-an-duoc-ho-tro' ? sums.words + sums.filed : 0
      expect(sum, `${frequency} ${code}`).toBe(own + beyond)
    }
  }
  expect(late).toBeGreaterThan(8)
})
