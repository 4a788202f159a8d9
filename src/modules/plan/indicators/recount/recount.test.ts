import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { testApp } from '#test/app.ts'
import { aStartup } from '#test/factories/startups.ts'
import { loadPlan } from '#test/factories/tasks.ts'
import { emptyTally, judgeAll, tallied } from './recount.ts'

const app = await testApp({ now: '2026-11-23T02:00:00Z' })
afterAll(app.stop)

const address = '/ke-hoach/chi-tieu/du-an-duoc-ho-tro/theo-quy-dinh-khac'
const PLAN = '1394/QĐ-UBND'
const SME = 'Doanh nghiệp nhỏ và vừa khởi nghiệp sáng tạo'

const entry = (act: string, startupId: string, day: string) =>
  app.deps.ledger.append(app.scopeFor(), {
    act,
    subject: { type: 'case', id: newId(), label: 'KN26-0001' },
    startupId,
    amount: 1,
    occurredAt: new Date(`${day}T03:00:00Z`),
  })
const awarded = (id: string, day = '2026-03-01') => entry('support.award-signed', id, day)

let young: Awaited<ReturnType<typeof aStartup>>
let old: typeof young
let shy: typeof young

beforeAll(async () => {
  await loadPlan(app, 'hai-phong-2017-2020')
  young = await aStartup(app, { name: 'Bến Trẻ', registeredOn: '2024-05-01' })
  old = await aStartup(app, { name: 'Bến Cũ', registeredOn: '2019-05-01' })
  shy = await aStartup(app, { name: 'Bến Kín', registeredOn: '2024-05-01', published: false })
  for (const { id } of [young, old, shy]) await awarded(id)
})

/** The row of a set of criteria: how many meet it, do not, cannot be said. */
const tallyOf = async (set: string, options: Parameters<typeof app.visit>[1] = {}, query = '') => {
  const page = await app.visit(address + query, options)
  const table = page.document.querySelector('main table')
  const row = [...(table?.querySelectorAll('tbody tr') ?? [])].find((each) =>
    each.firstElementChild?.textContent?.includes(set),
  )
  return row && [...row.children].slice(1).map((cell) => cell.textContent)
}

test('the same startups are counted under the plan and under the law, side by side', async () => {
  expect(await tallyOf(PLAN)).toEqual(['1', '1', '1'])
  expect(await tallyOf(SME)).toEqual(['0', '1', '2'])
  expect(await tallyOf('268/2025/NĐ-CP')).toEqual(['0', '0', '3'])
})

test('whoever drops out is named with the clause and the fact, and what is unknown is not a no', async () => {
  const page = await app.visit(address)
  const row = page.getByRole('link', { name: 'Bến Cũ' }).closest('tr')?.textContent
  expect(row).toContain('không quá 5 năm')
  expect(row).toContain('1394/QĐ-UBND, I.2')
  expect(row).toContain('1/5/2019')
  const first = page.getByRole('link', { name: 'Bến Trẻ' }).closest('tr')?.textContent
  expect(first).toContain('Chưa đủ thông tin')
  expect(first).toContain('chưa biết:')
})

test('a profile that is not public gives away neither name nor facts; officers see it', async () => {
  const page = await app.visit(address)
  expect(page.text).not.toContain('Bến Kín')
  expect(page.text).toContain('1 trong số đó không công khai hồ sơ')
  const officer = await app.person('Hiền', [{ role: 'officer' }])
  expect(await tallyOf(PLAN, { as: officer })).toEqual(['2', '1', '0'])
})

test('the day decides what is counted, which rules hold, and how old an enterprise is', async () => {
  expect(await tallyOf(PLAN, {}, '?ngay=2026-02-28')).toBe(undefined)
  await awarded(old.id, '2023-03-01')
  expect(await tallyOf(PLAN, {}, '?ngay=2023-06-01')).toEqual(['1', '0', '0'])
  expect(await tallyOf('268/2025/NĐ-CP', {}, '?ngay=2023-06-01')).toBe(undefined)
})

test('an investment that the ledger confirmed is a fact of its own', async () => {
  const underDecree = async () => {
    const row = (await app.visit(address)).getByRole('link', { name: 'Bến Trẻ' }).closest('tr')
    return [...(row?.children ?? [])].find(
      (cell) =>
        cell.getAttribute('data-label')?.includes('khởi nghiệp sáng tạo') &&
        cell.textContent?.includes('268/2025/NĐ-CP'),
    )?.textContent
  }
  expect(await underDecree()).toContain('Dự án được quỹ, nhà đầu tư cá nhân đầu tư')
  await entry('network.investment-confirmed', young.id, '2026-05-01')
  expect(await underDecree()).not.toContain('Dự án được quỹ, nhà đầu tư cá nhân đầu tư')
})

test('English reads the same, and bad days and other numbers are refused', async () => {
  const english = await app.visit(address, { locale: 'en' })
  expect(english.text).toContain('Counted again under other rules')
  expect((await app.visit(`${address}?ngay=2026-02-30`)).status).toBe(400)
  const centres = '/ke-hoach/chi-tieu/trung-tam-thanh-pho/theo-quy-dinh-khac'
  expect((await app.visit(centres)).status).toBe(404)
  const indicator = await app.visit('/ke-hoach/chi-tieu/du-an-duoc-ho-tro')
  expect((await indicator.follow(/tính lại theo quy định khác/)).status).toBe(200)
})

test('every startup stands in exactly one column of every set', () => {
  const text = { vi: 'x', en: 'x' }
  const age = (years: number) => ({
    code: `tuoi-${years}`,
    rule: { type: 'age-at-most', fact: 'registeredOn', years } as const,
    clause: 'x',
    wording: text,
    whatIsMissing: text,
  })
  const definitions = [3, 5].map((years) => ({
    code: `${years}`,
    name: null,
    clause: 'x',
    href: null,
    criteria: [age(years)],
  }))
  const facts = fc.record(
    { registeredOn: fc.constantFrom('2019-01-01', '2022-06-01', '2025-01-01') },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.array(facts), (startups) => {
      const tallies = startups
        .map((own) => judgeAll(definitions, own, '2026-01-01'))
        .reduce(tallied, new Map())
      for (const { code } of definitions) {
        const { eligible, unknown, ...rest } = tallies.get(code) ?? emptyTally()
        expect(eligible + unknown + rest['not-eligible']).toBe(startups.length)
      }
    }),
  )
})
