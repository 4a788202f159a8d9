import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import type { NewEntry } from '#platform/ledger/ledger.ts'
import type { LedgerEntry } from '#platform/schema.ts'
import { testApp } from '#test/app.ts'
import type { PlanFile } from '../../file/index.ts'
import { allAsked } from '../../indicators/questions.ts'
import { loadPlanText } from '../../load.ts'
import { currentPlan } from '../../queries.ts'
import { evidenceFor } from '../evidence.ts'
import { totalsOf } from '../totals.ts'
import { measured } from '../value.ts'
import { keepMeasures } from './keeping.ts'
import { valuesOf } from './reading.ts'

const app = await testApp({ now: '2021-11-23T02:00:00Z' })
afterAll(app.stop)
let plan: PlanFile
beforeAll(async () => {
  await loadPlanText(app.scopeFor(), await readFile('plans/hai-phong-2017-2020.yaml', 'utf8'))
  const loaded = await currentPlan(app.scopeFor())
  if (!loaded) throw new Error('no plan was loaded')
  plan = loaded
})

const startups = Array.from({ length: 4 }, newId)
const written: Pick<NewEntry, 'act' | 'facts'>[] = [
  { act: 'support.award-signed' },
  { act: 'network.investment-confirmed', facts: { state: 'disbursed' } },
  { act: 'organisations.enterprise-verified' },
  { act: 'organisations.st-certificate-recorded' },
  { act: 'facilities.centre-established', facts: { form: 'city' } },
  { act: 'facilities.centre-established', facts: { form: 'socialised' } },
  { act: 'support.award-accepted' },
]
const entries: LedgerEntry[] = []

async function write(kind: number, startup: number, year: number) {
  const what = written[kind % written.length]
  if (!what) return
  const scope = app.scopeFor()
  entries.push(
    await app.deps.ledger.append(scope, {
      ...what,
      subject: { type: 'case', id: newId(), label: 'KN-1' },
      startupId: startups[startup % startups.length] ?? null,
      occurredAt: new Date(`${year}-06-15T03:00:00Z`),
    }),
  )
}

async function takeBack(place: number) {
  const entry = entries.splice(place % Math.max(1, entries.length), 1)[0]
  if (!entry) return
  await app.deps.ledger.append(app.scopeFor(), {
    act: 'support.award-annulled',
    subject: { type: entry.subjectType, id: entry.subjectId, label: entry.subjectLabel },
    startupId: entry.startupId,
    corrects: entry.id,
  })
}

const asked = () => plan.indicators.flatMap((one) => allAsked(plan, one, app.scopeFor().today))

async function countedAnew() {
  const values: (number | null)[] = []
  for (const { measure, ...cut } of asked())
    values.push(await measured(app.scopeFor(), plan, measure, cut))
  return values
}

test('whatever is written, dated back or taken back, a kept number is the one that is counted anew', async () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constant('write' as const),
      kind: fc.nat(6),
      startup: fc.nat(3),
      year: fc.integer({ min: 2017, max: 2021 }),
    }),
    fc.record({ do: fc.constant('take back' as const), place: fc.nat(50) }),
    fc.record({ do: fc.constant('keep' as const) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
      for (const one of steps) {
        if (one.do === 'write') await write(one.kind, one.startup, one.year)
        else if (one.do === 'take back') await takeBack(one.place)
        else await keepMeasures(app.scopeFor())
      }
      expect(await valuesOf(app.scopeFor(), plan, asked())).toEqual(await countedAnew())
      for (const { measure } of plan.indicators) {
        if (!measure) throw new Error('the plan has a number that the ledger does not count')
        const { total, counted } = await evidenceFor(app.scopeFor(), plan, measure)
        expect({ total, counted }).toEqual(await totalsOf(app.scopeFor(), plan, measure))
      }
    }),
    { numRuns: 25 },
  )
})

test('what is kept is said while nothing it rests on moves, and no longer once something does', async () => {
  await keepMeasures(app.scopeFor())
  const supported = plan.indicators.flatMap(({ code, measure }) =>
    measure && code === 'du-an-duoc-ho-tro' ? [{ measure }] : [],
  )
  const value = async () => (await valuesOf(app.scopeFor(), plan, supported))[0]
  const before = await value()
  await app.deps.db.execute(sql`update plan.kept_measures set value = 4711`)
  expect(await value()).toBe(4711)
  await write(6, 0, 2018)
  expect(await value(), 'another act moves nothing').toBe(4711)
  await write(0, 0, 2018)
  expect(await value()).not.toBe(4711)
  await keepMeasures(app.scopeFor())
  expect(await value()).toBeGreaterThanOrEqual(before ?? 0)
})

test('what no plan asks any longer is not kept', async () => {
  await app.deps.db.execute(sql`insert into plan.kept_measures
    (fingerprint, up_to, value, entries, counting) values ('of a plan that is gone', 0, 1, 1, 1)`)
  await keepMeasures(app.scopeFor())
  const { rows } = await app.deps.db.execute(
    sql`select 1 from plan.kept_measures where fingerprint = 'of a plan that is gone'`,
  )
  expect(rows).toEqual([])
})
