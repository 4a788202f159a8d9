import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import type { LedgerEntry } from '#platform/schema.ts'
import { testApp } from '#test/app.ts'
import { readPlanFile } from '../file/index.ts'
import { type Counted, countedIn } from './figures.ts'
import { frequencies, type Period, partsOf, periodsOf, windowRules } from './windows.ts'

const app = await testApp()
afterAll(app.stop)

const read = readPlanFile(await readFile('plans/hai-phong-2017-2020.yaml', 'utf8'))
if (!read.ok) throw new Error('the plan file has faults')
const { plan } = read
const agency = newId()
const startups = Array.from({ length: 20 }, newId)

const acts = [
  'support.award-signed',
  'network.investment-confirmed',
  'organisations.enterprise-verified',
  'organisations.st-certificate-recorded',
  'facilities.centre-established',
] as const

const at = (day: number) => new Date(Date.UTC(2025, 11, 1) + day * 86_400_000)

/** Something that happened, and perhaps was taken back some days later. */
const happening = fc.record({
  act: fc.constantFrom(...acts),
  startup: fc.constantFrom(...startups),
  own: fc.boolean(),
  day: fc.integer({ min: 0, max: 380 }),
  takenBackAfter: fc.option(fc.integer({ min: 0, max: 120 })),
})

async function record(one: typeof happening extends fc.Arbitrary<infer T> ? T : never) {
  const { ledger } = app.deps
  const append = (entry: Partial<LedgerEntry>, day: number) =>
    ledger.append(app.scopeFor(), {
      act: one.act,
      subject: { type: 'test', id: newId(), label: 'Thử' },
      startupId: one.startup,
      organisationId: one.own ? agency : null,
      occurredAt: at(day),
      facts: { form: 'city' },
      ...(entry.corrects ? { corrects: entry.corrects } : {}),
    })
  const { id } = await append({}, one.day)
  if (one.takenBackAfter !== null) await append({ corrects: id }, one.day + one.takenBackAfter)
}

const countedOn = (period: Period, upTo?: number) =>
  countedIn(app.scopeFor(), plan, period, {
    reporterIds: [agency],
    ...(upTo === undefined ? {} : { upTo }),
  })

const sum = (parts: readonly Counted[][], code: string, what: 'own' | 'wholePlan') =>
  parts.reduce((all, part) => all + (part.find((one) => one.code === code)?.[what] ?? 0), 0)

beforeAll(async () => {
  for (const one of fc.sample(happening, { numRuns: 120, seed: 1394 })) await record(one)
})

test.each(windowRules)(
  'whatever happened and was taken back, months by %s add up to quarters, halves and the year',
  async (by) => {
    const months = new Map<string, Counted[]>()
    for (const month of periodsOf(by, 'month', 2026)) months.set(month.from, await countedOn(month))
    for (const frequency of frequencies.slice(1))
      for (const whole of periodsOf(by, frequency, 2026)) {
        const parts = partsOf(whole, 'month').map(({ from }) => months.get(from) ?? [])
        for (const { code, wholePlan, own } of await countedOn(whole)) {
          if (wholePlan === null) continue
          expect(sum(parts, code, 'wholePlan'), `${code} ${whole.from}`).toBe(wholePlan)
          expect(sum(parts, code, 'own'), `${code} ${whole.from}`).toBe(own)
        }
      }
    const moving = [...months.values()].flat().filter(({ wholePlan }) => wholePlan)
    expect(moving.length).toBeGreaterThan(10)
  },
)

test('counted again up to the same place in the ledger, a figure is the same', async () => {
  const [month] = periodsOf('nd09', 'month', 2026)
  if (!month) throw new Error('a year has months')
  const before = await countedOn(month)
  const { seq } = await app.deps.ledger.append(app.scopeFor(), {
    act: 'plan.loaded',
    subject: { type: 'test', id: newId(), label: 'Mốc' },
  })
  await record({ act: acts[0], startup: newId(), own: true, day: 20, takenBackAfter: null })
  expect(await countedOn(month, seq)).toEqual(before)
  expect(await countedOn(month)).not.toEqual(before)
})

test('a share stands at the end of the window and is never added', async () => {
  const [month] = periodsOf('nd09', 'month', 2026)
  if (!month) throw new Error('a year has months')
  const share = (await countedOn(month)).find(({ code }) => code === 'ty-le-goi-duoc-von')
  expect(share).toMatchObject({ wholePlan: null, own: null })
})
