import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { organisationsByCode } from '#modules/organisations/index.ts'
import { newId } from '#platform/ids.ts'
import { testApp } from '#test/app.ts'
import { heirOf, readPlanFile } from '../file/index.ts'
import { loadPlanText } from '../load.ts'
import { openPeriods } from './opening.ts'
import { listOwnReports, listPeriods } from './queries.ts'
import { receiverOn, regimeOf, reportersOn } from './regimes.ts'
import { periodsOf } from './windows.ts'

const app = await testApp({ now: '2026-11-20T02:00:00Z' })
afterAll(app.stop)

const decided = await readFile('plans/hai-phong-2017-2020.yaml', 'utf8')
// As if the plan still ran: a plan that has ended owes no reports.
const haiPhong = decided.replace('  until: 2020-12-31', '  until: 2030-12-31')
const merged = haiPhong.replace(
  '\nreporting:\n',
  `
successors:
  - from: so-tttt
    to: so-cong-thuong
    on: 2026-12-01
    kind: merged
    note: { vi: Sáp nhập để thử, en: Merged for the test }
  - from: so-khcn
    to: so-gddt
    on: 2026-12-05
    kind: merged
    note: { vi: Sáp nhập để thử, en: Merged for the test }

reporting:
`,
)

let ids: Map<string, { id: string }>
beforeAll(async () => {
  expect(await loadPlanText(app.scopeFor(), haiPhong)).toMatchObject({ ok: true })
  ids = await organisationsByCode(app.scopeFor(), ['so-tttt', 'so-cong-thuong', 'so-gddt'])
  await openPeriods(app.scopeFor())
})

const owedBy = async (code: string) => {
  const actor = await app.person(code, [
    { role: 'agency', organisationId: ids.get(code)?.id ?? null },
  ])
  const rows = await listOwnReports(app.scopeFor(actor))
  return rows.map(({ period }) => period.frequency).toSorted()
}

test('an agency that is merged inside a window owes nothing on it: its heir owes one report', async () => {
  expect(await owedBy('so-tttt')).toEqual(['half-year', 'month', 'quarter', 'year'])
  expect(await loadPlanText(app.scopeFor(), merged)).toMatchObject({ ok: true, changed: true })
  await openPeriods(app.scopeFor())
  expect(await owedBy('so-tttt')).toEqual([])
  expect(await owedBy('so-cong-thuong')).toEqual(['half-year', 'month', 'quarter', 'year'])
})

test('the heir answers for what the forerunner did in the window, and opens it to its records', async () => {
  await app.deps.ledger.append(app.scopeFor(), {
    act: 'support.award-signed',
    subject: { type: 'case', id: newId(), label: 'KN26-0009' },
    startupId: newId(),
    organisationId: ids.get('so-tttt')?.id ?? null,
  })
  const actor = await app.person('Người báo cáo', [
    { role: 'agency', organisationId: ids.get('so-cong-thuong')?.id ?? null },
  ])
  const rows = await listOwnReports(app.scopeFor(actor))
  const month = rows.find(({ period }) => period.frequency === 'month')
  const address = `/ban-lam-viec/bao-cao/${month?.report.id}`
  const report = await app.visit(address, { as: actor })
  const [own] = report.document.querySelectorAll('#so-lieu tbody td')
  expect(own?.textContent).toBe('1')
  const evidence = await app.visit(`${address}/chi-tieu/du-an-duoc-ho-tro/don-vi`, { as: actor })
  expect(evidence.text).toContain('KN26-0009')
})

test('the heir of the receiving office reads what the office received, and reports no more', async () => {
  app.setNow('2026-12-05T02:00:00Z')
  await openPeriods(app.scopeFor())
  const officer = await app.person('Cán bộ', [
    { role: 'officer', organisationId: ids.get('so-gddt')?.id ?? null },
  ])
  expect(await listPeriods(app.scopeFor(officer))).toHaveLength(4)
  expect(await owedBy('so-gddt')).toEqual([])
})

test('on every day each duty to report has one carrier, and nobody reports to itself', () => {
  const read = readPlanFile(merged)
  if (!read.ok) throw new Error(read.faults.map(({ reason }) => reason.en).join(' '))
  const regime = regimeOf(read.plan)
  for (const until of ['2026-11-30', '2026-12-01', '2026-12-04', '2026-12-05', '2027-01-14']) {
    const owing = reportersOn(regime, { until })
    expect(new Set(owing).size).toBe(owing.length)
    expect(owing).not.toContain(receiverOn(regime, until))
  }
  expect(reportersOn(regime, { until: '2026-11-30' })).toContain('so-tttt')
  expect(reportersOn(regime, { until: '2026-12-01' })).not.toContain('so-tttt')
})

test('whoever is merged into whom and when, each duty of a window is carried by one report, or by the office that receives it', () => {
  const read = readPlanFile(haiPhong)
  if (!read.ok) throw new Error('the plan file has faults')
  const regime = regimeOf(read.plan)
  const day = fc
    .integer({ min: 0, max: 800 })
    .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }).toString())
  const step = fc.record({
    from: fc.constantFrom(...regime.reporters),
    to: fc.constantFrom(...regime.reporters, regime.receiver, 'co-quan-moi'),
    on: day,
  })
  fc.assert(
    fc.property(fc.uniqueArray(step, { selector: ({ from }) => from, maxLength: 6 }), (steps) => {
      const successors = steps
        .filter(({ from, to }) => from !== to)
        .map((one) => ({ ...one, kind: 'merged' as const, note: { vi: 'Thử', en: 'Test' } }))
      for (const window of periodsOf('nd09', 'month', 2027)) {
        const owing = reportersOn({ ...regime, successors }, window)
        expect(new Set(owing).size).toBe(owing.length)
        const receiver = receiverOn({ ...regime, successors }, window.until)
        const carriers = regime.reporters.map((code) => heirOf(code, window.until, successors))
        for (const carrier of carriers)
          expect(owing.filter((code) => code === carrier)).toHaveLength(
            carrier === receiver ? 0 : 1,
          )
        expect(owing.every((code) => carriers.includes(code))).toBe(true)
      }
    }),
  )
})
