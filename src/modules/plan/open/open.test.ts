import { parseCsvRows } from '@cj-tech-master/excelts/csv'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { neutral } from '#platform/export/csv.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import type { LedgerEntry } from '#platform/schema.ts'
import { testApp } from '#test/app.ts'
import { as, must } from '#test/factories/casework.ts'
import { aLine, aTreasury } from '#test/factories/money.ts'
import { aStartup } from '#test/factories/startups.ts'
import { loadPlan, workOf } from '#test/factories/tasks.ts'
import { openPeriods } from '../reports/opening.ts'
import { addMilestone } from '../tasks/planning.ts'
import { stepWork } from '../tasks/stepping.ts'
import type { Dataset, Line } from './dataset.ts'
import { datasets, findDataset } from './datasets/all.ts'
import { paths } from './paths.ts'
import { rowShape } from './schema.ts'

const PLAN = 'mau-tinh-bien-xanh-2026-2030'
const RISKY = '=HYPERLINK("http://x.example","bấm")'

const app = await testApp({ now: '2026-11-23T02:00:00Z' })
afterAll(app.stop)

beforeAll(async () => {
  // The treasury of the tests publishes a source of this code.
  await loadPlan(app, PLAN, (text) => text.replace('code: ngan-sach-tinh', 'code: city'))
  const team = await aTreasury(app)
  await aLine(app, team)
  const { officer } = team
  const id = await workOf(app, 'N1', 2026)
  must(await addMilestone(as(app, officer), id, { title: RISKY, dueOn: '2026-12-01' }))
  // By its own regime, this plan asks for a report on each such entry.
  await app.deps.ledger.append(app.scopeFor(), {
    act: 'organisations.enterprise-verified',
    subject: { type: 'organisation', id: newId(), label: 'Mẫu' },
  })
  await openPeriods(app.scopeFor())
})

const fileOf = (dataset: string, format: 'csv' | 'json') =>
  app.request(link(paths.file, { plan: PLAN, file: `${dataset}.${format}` }))

const jsonOf = async (dataset: string) => {
  const response = await fileOf(dataset, 'json')
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  return (await response.json()) as { rows: Line[]; schema: string; licence: string }
}

const csvOf = async (dataset: string) => {
  const response = await fileOf(dataset, 'csv')
  expect(response.headers.get('content-type')).toMatch(/^text\/csv/)
  const text = (await response.text()).replace('\uFEFF', '')
  const rows = await Array.fromAsync(parseCsvRows(text, { headers: false }))
  const [head = [], ...lines] = rows.map((row) => Object.values(row).map(String))
  return { head, lines }
}

/** A cell as CSV writes it. */
const written = (cell: Line[string] | undefined): string =>
  cell == null ? '' : typeof cell === 'string' ? neutral(cell) : String(cell)

async function inBothForms(dataset: Dataset) {
  const { rows } = await jsonOf(dataset.code)
  const { head, lines } = await csvOf(dataset.code)
  expect(head, dataset.code).toEqual(dataset.fields.map(({ name }) => name))
  expect(lines, dataset.code).toEqual(
    rows.map((row) => dataset.fields.map(({ name }) => written(row[name]))),
  )
  return rows
}

test('every dataset says the same as CSV and as JSON, and each row is as its schema has it', async () => {
  for (const dataset of datasets) {
    const rows = await inBothForms(dataset)
    z.array(rowShape(dataset)).parse(rows)
    if (dataset.code !== 'bang-chung') expect(rows.length, dataset.code).toBeGreaterThan(0)
  }
})

test('the schema is made from the same fields, and its address stands in the file', async () => {
  for (const { code, fields } of datasets) {
    const { schema, licence } = await jsonOf(code)
    const response = await app.request(schema)
    expect(response.headers.get('content-type')).toMatch(/^application\/schema\+json/)
    const described = z
      .object({
        $id: z.literal(schema),
        $defs: z.object({ row: z.object({ properties: z.record(z.string(), z.unknown()) }) }),
      })
      .parse(await response.json())
    expect(Object.keys(described.$defs.row.properties)).toEqual(fields.map(({ name }) => name))
    const terms = await app.visit(new URL(licence).pathname)
    expect(terms.document.querySelector(new URL(licence).hash)).toBeTruthy()
  }
})

test('no two fields of a dataset have one name, and no field is without its meaning', () => {
  for (const { fields } of datasets) {
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length)
    for (const { name, meaning } of fields) {
      expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/)
      expect(meaning.vi && meaning.en).toBeTruthy()
    }
  }
})

test('what a spreadsheet would run is written as text in CSV, and as it is in JSON', async () => {
  const { lines } = await csvOf('cot-moc')
  expect(lines.flat()).toContain(`'${RISKY}`)
  expect((await jsonOf('cot-moc')).rows).toMatchObject([{ title: RISKY, days_late: 0 }])
})

test('a report owed on an event says by which regime it is owed and what it is called', async () => {
  const { rows } = await jsonOf('bao-cao')
  expect(rows).toContainEqual(
    expect.objectContaining({
      regime: 'thong-bao-cong-nhan',
      frequency: 'once',
      window_vi: expect.stringMatching(/^Thông báo doanh nghiệp được xác nhận \(mẫu\), bản ghi số/),
      window_en: expect.stringMatching(/^Notice of an enterprise confirmed/),
    }),
  )
  expect(rows).toContainEqual(
    expect.objectContaining({ regime: 'ke-hoach', window_vi: 'Quý IV/2026' }),
  )
})

test('a milestone of work that was given up is not late', async () => {
  const officer = await app.person('Cán bộ', [{ role: 'officer' }])
  const id = await workOf(app, 'N1', 2026)
  must(await addMilestone(as(app, officer), id, { title: 'Bỏ dở', dueOn: '2026-11-24' }))
  app.setNow('2026-11-25T02:00:00Z')
  const lateness = async () =>
    (await jsonOf('cot-moc')).rows.find(({ title }) => title === 'Bỏ dở')?.days_late
  const told = async () => {
    const { document } = await app.visit('/ke-hoach')
    const items = [...document.querySelectorAll('main li')].map((item) => item.textContent ?? '')
    return items.filter((item) => item.includes('Bỏ dở') && item.includes('quá hạn')).length > 0
  }
  expect([await lateness(), await told()]).toEqual([1, true])
  must(await stepWork(as(app, officer), id, { to: 'dropped', note: 'Thôi.', seenVersion: 1 }))
  expect([await lateness(), await told()]).toEqual([0, false])
  app.setNow('2026-11-23T02:00:00Z')
})

const happened = (startupId: string) =>
  app.deps.ledger.append(app.scopeFor(), {
    act: 'network.investment-confirmed',
    subject: { type: 'investment', id: newId(), label: 'Vốn' },
    startupId,
    amount: 100_000_000,
  })
const annulled = ({ id, subjectId, subjectLabel, startupId }: LedgerEntry) =>
  app.deps.ledger.append(app.scopeFor(), {
    act: 'network.investment-confirmation-withdrawn',
    subject: { type: 'investment', id: subjectId, label: subjectLabel },
    startupId,
    corrects: id,
  })

test('evidence names a startup only where its profile is public, and says what was taken back', async () => {
  const [open, closed] = [
    await aStartup(app, { name: 'Cảng Xanh', published: true }),
    await aStartup(app, { name: 'Kín Tiếng', published: false }),
  ]
  const [shown, hidden] = [await happened(open.id), await happened(closed.id)]
  await annulled(hidden)
  const dataset = findDataset('bang-chung')
  if (!dataset) throw new Error('there is no evidence')
  const rows = await inBothForms(dataset)
  const of = ({ seq }: LedgerEntry) => rows.filter(({ entry }) => entry === seq)
  expect(of(shown)[0]).toMatchObject({ startup: 'Cảng Xanh', counts: true, taken_back_by: null })
  expect(of(hidden)[0]).toMatchObject({
    startup: null,
    startup_page: null,
    counts: false,
    taken_back_by: 'network.investment-confirmation-withdrawn',
    taken_back_on: '2026-11-23',
  })
  expect(JSON.stringify(rows)).not.toContain('Kín Tiếng')
})

test('a value carries the place of the ledger up to which it was counted', async () => {
  const { seq } = await happened((await aStartup(app)).id)
  const { rows } = await jsonOf('chi-tieu')
  for (const row of rows) expect(row.ledger_place).toBe(seq)
})

test('a person reads what each field means, in both languages', async () => {
  const page = await app.visit(link(paths.datasets, { plan: PLAN }))
  const dataset = await page.follow('Việc từng năm của các nhiệm vụ')
  expect(dataset.text).toContain('days_late')
  expect(dataset.text).toContain('Số ngày quá hạn đến nay')
  const english = await app.visit(link(paths.dataset, { plan: PLAN, dataset: 'viec-tung-nam' }), {
    locale: 'en',
  })
  expect(english.text).toContain('Days past its last day, as of today')
})

test('what is not there is not found', async () => {
  for (const path of [
    '/du-lieu-mo/ke-hoach/khong-co',
    '/du-lieu-mo/ke-hoach/khong-co/chi-tieu.csv',
    `/du-lieu-mo/ke-hoach/${PLAN}/khong-co`,
    `/du-lieu-mo/ke-hoach/${PLAN}/khong-co.json`,
    `/du-lieu-mo/ke-hoach/${PLAN}/khong-co/schema.json`,
    `/du-lieu-mo/ke-hoach/${PLAN}/chi-tieu.xml`,
  ])
    expect((await app.request(path)).status, path).toBe(404)
})
