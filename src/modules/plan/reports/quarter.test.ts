import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { organisationsByCode } from '#modules/organisations/index.ts'
import { newId } from '#platform/ids.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import type { Visit } from '#test/visit.ts'
import { loadPlanText } from '../load.ts'
import { openPeriods } from './opening.ts'
import { findReport, listOwnReports } from './queries.ts'
import type { Frequency } from './windows.ts'

const DESK = '/ban-lam-viec/bao-cao'
// The first target of the plan: how many projects were supported.
const SUPPORTED = 'Số xác nhận'
const WHY = 'Giải thích nếu khác số điền sẵn'
const written = 'Như số liệu.'
const results = { 'Kết quả đạt được': written }

// The quarter by the decree: its three months end on 14 October, 14 November and 14 December.
const supported = (page: Visit) => page.document.getElementById('stated-du-an-duoc-ho-tro')

const app = await testApp({ now: '2026-09-15T02:00:00Z' })
afterAll(app.stop)

let agencies: { id: string; actor: Actor }[]
let officer: Actor

beforeAll(async () => {
  const decided = await readFile('plans/hai-phong-2017-2020.yaml', 'utf8')
  // As if the plan still ran: a plan that has ended owes no reports.
  const text = decided.replace('  until: 2020-12-31', '  until: 2030-12-31')
  expect(await loadPlanText(app.scopeFor(), text)).toMatchObject({ ok: true })
  const found = await organisationsByCode(app.scopeFor(), ['so-khdt', 'thanh-doan'])
  agencies = await Promise.all(
    [...found.values()].map(async ({ id }) => ({
      id,
      actor: await app.person('Người báo cáo', [{ role: 'agency', organisationId: id }]),
    })),
  )
  officer = await app.person('Cán bộ', [{ role: 'officer' }])
})

const awarded = (organisationId: string) =>
  app.deps.ledger.append(app.scopeFor(), {
    act: 'support.award-signed',
    subject: { type: 'case', id: newId(), label: 'KN26-0001' },
    startupId: newId(),
    organisationId,
    amount: 10_000_000,
  })

const reportOn = async (actor: Actor, frequency: Frequency, number: number) => {
  const rows = await listOwnReports(app.scopeFor(actor))
  const row = rows.find(({ period }) => period.frequency === frequency && period.number === number)
  const found = row && (await findReport(app.scopeFor(actor), row.report.id))
  if (!found) throw new Error(`no report on ${frequency} ${number}`)
  return found
}

async function send(actor: Actor, id: string, change: Record<string, string> = {}) {
  const page = await app.visit(`${DESK}/${id}`, { as: actor })
  const sent = await page.press('Gửi báo cáo', { ...results, ...change })
  expect(sent.status).toBe(200)
  const accepted = await (await app.visit(`${DESK}/${id}`, { as: officer })).press('Chấp nhận')
  expect(accepted.status).toBe(200)
}

const confirmed = async (actor: Actor, frequency: Frequency, number: number) => {
  const { report } = await reportOn(actor, frequency, number)
  return report.figures?.figures.find(({ code }) => code === 'du-an-duoc-ho-tro')?.stated ?? null
}

const sumsOf = async (frequency: Frequency, number: number) => {
  const [{ actor } = { actor: officer }] = agencies
  const { period } = await reportOn(actor, frequency, number)
  const page = await app.visit(`${DESK}/ky/${period.id}`, { as: officer })
  const cells = page.document.querySelectorAll('#tong-hop tbody tr:first-child td')
  return [...cells].map((cell) => cell.textContent)
}

test('the quarter is pre-filled with what its months said, and its sum is the sum of theirs', async () => {
  const [first, second] = agencies
  if (!first || !second) throw new Error('two agencies report')
  for (const [index, day] of ['2026-10-01', '2026-11-01', '2026-12-01'].entries()) {
    app.setNow(`${day}T02:00:00Z`)
    await openPeriods(app.scopeFor())
    for (let count = 0; count <= index; count += 1) await awarded(first.id)
    await awarded(second.id)
    app.setNow(`${day.slice(0, 8)}15T02:00:00Z`)
    for (const { actor } of agencies) {
      const { report } = await reportOn(actor, 'month', 10 + index)
      // In November the first agency knows of two more than the ledger does.
      const more = index === 1 && actor === first.actor
      await send(actor, report.id, more ? { [SUPPORTED]: '4', [WHY]: 'Hai dự án ghi sau.' } : {})
    }
  }
  expect(
    await Promise.all([10, 11, 12].map((month) => confirmed(first.actor, 'month', month))),
  ).toEqual([1, 4, 3])

  const { report } = await reportOn(first.actor, 'quarter', 4)
  const page = await app.visit(`${DESK}/${report.id}`, { as: first.actor })
  expect(supported(page)).toHaveProperty('value', '8')
  expect(page.text).toContain('+2 mang sang từ các kỳ ngắn hơn')
  expect(page.getByLabelText(/^Kết quả/)).toHaveProperty(
    'value',
    [10, 11, 12].map((month) => `Tháng ${month}/2026: ${written}`).join('\n'),
  )
  for (const { actor } of agencies)
    await send(actor, (await reportOn(actor, 'quarter', 4)).report.id)

  const months = await Promise.all([10, 11, 12].map((month) => sumsOf('month', month)))
  expect(months.map(([accepted]) => Number(accepted))).toEqual([2, 5, 4])
  expect((await sumsOf('quarter', 4)).slice(0, 3)).toEqual(['11', '0', '9'])
})

test('an award taken back after its month was closed is missing from the month in which it was', async () => {
  const [first] = agencies
  if (!first) throw new Error('an agency reports')
  app.setNow('2026-12-20T02:00:00Z')
  await openPeriods(app.scopeFor())
  const entry = await awarded(first.id)
  app.setNow('2027-01-20T02:00:00Z')
  await openPeriods(app.scopeFor())
  const january = (await reportOn(first.actor, 'month', 1)).report
  await send(first.actor, january.id)
  await app.deps.ledger.append(app.scopeFor(), {
    act: 'support.award-annulled',
    subject: { type: 'case', id: entry.subjectId, label: 'KN26-0001' },
    corrects: entry.id,
  })
  app.setNow('2027-02-15T02:00:00Z')
  const february = (await reportOn(first.actor, 'month', 2)).report
  const page = await app.visit(`${DESK}/${february.id}`, { as: first.actor })
  expect(supported(page)).toHaveProperty('value', '-1')
  expect(page.queryByRole('button', { name: 'Báo cáo không phát sinh' })).toBeNull()
  expect(await confirmed(first.actor, 'month', 1)).toBe(1)
})

test('what is written late leaves the closed month as it is, and is found in the quarter', async () => {
  const [first] = agencies
  if (!first) throw new Error('an agency reports')
  await app.deps.ledger.append(app.scopeFor(), {
    act: 'support.award-signed',
    subject: { type: 'case', id: newId(), label: 'KN26-0002' },
    startupId: newId(),
    organisationId: first.id,
    occurredAt: new Date('2026-12-28T02:00:00Z'),
  })
  app.setNow('2027-03-15T02:00:00Z')
  const month = await reportOn(first.actor, 'month', 1)
  expect(month.report).toMatchObject({ stage: 'accepted' })
  expect(await sumsOf('month', 1)).toMatchObject({ 0: '1', 2: '2' })
  const rows = await listOwnReports(app.scopeFor(first.actor))
  const quarter = rows.find(({ period }) => period.frequency === 'quarter' && period.year === 2027)
  const page = await app.visit(`${DESK}/${quarter?.report.id}`, { as: first.actor })
  // One in time, one late, and one of them taken back in February.
  expect(supported(page)).toHaveProperty('value', '1')
})

test('in a year without a table of holidays the due day is said to be unknown, and nobody is late', async () => {
  app.setNow('2027-12-20T02:00:00Z')
  await openPeriods(app.scopeFor())
  app.setNow('2028-01-20T02:00:00Z')
  await openPeriods(app.scopeFor())
  const [first] = agencies
  if (!first) throw new Error('an agency reports')
  const { report } = (await listOwnReports(app.scopeFor(first.actor))).find(
    ({ period }) => period.until === '2028-01-14',
  ) ?? { report: undefined }
  const page = await app.visit(`${DESK}/${report?.id}`, { as: first.actor })
  expect(page.text).toContain('chưa có lịch nghỉ lễ năm 2028')
  expect(page.text).not.toContain('Quá hạn')
})
