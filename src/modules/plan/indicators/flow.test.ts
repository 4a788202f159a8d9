import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { testApp } from '#test/app.ts'
import { loadPlan } from '#test/factories/tasks.ts'
import { keepMeasures } from '../measures/kept/keeping.ts'

const app = await testApp({ now: '2024-07-01T02:00:00Z' })
afterAll(app.stop)
beforeAll(() => loadPlan(app, 'mau-tinh-bien-xanh-2021-2025'))

const BILLION = 1_000_000_000
const invested = (day: string, amount: number) =>
  app.deps.ledger.append(app.scopeFor(), {
    act: 'network.investment-confirmed',
    subject: { type: 'investment', id: newId(), label: 'Vốn' },
    startupId: newId(),
    amount,
    occurredAt: new Date(`${day}T03:00:00Z`),
  })

const rowsOf = async (code: string) =>
  [
    ...(await app.visit(`/ke-hoach/chi-tieu/${code}`)).document.querySelectorAll(
      '#lo-trinh tbody tr',
    ),
  ].map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent))

test('a flow begins anew each year, against what that year is to bring, whether counted now or kept', async () => {
  await invested('2020-06-01', 9 * BILLION)
  await invested('2021-12-31', 4 * BILLION)
  await invested('2022-01-01', 12 * BILLION)
  const taken = await invested('2023-05-05', 3 * BILLION)
  await invested('2024-02-02', 6 * BILLION)
  const rows = [
    ['2021', '5.000.000.000', '4.000.000.000'],
    ['2022', '10.000.000.000', '12.000.000.000'],
    ['2023', '20.000.000.000', '3.000.000.000'],
    ['2024 (đến nay)', '20.000.000.000', '6.000.000.000'],
    ['2025', '20.000.000.000', 'chưa đến'],
  ]
  expect(await rowsOf('von-moi-nam')).toEqual(rows)
  await keepMeasures(app.scopeFor())
  expect(await rowsOf('von-moi-nam')).toEqual(rows)
  // A correction is of the day on which it was made: the year before keeps what it told.
  await app.deps.ledger.append(app.scopeFor(), {
    act: 'network.investment-confirmation-withdrawn',
    subject: { type: 'investment', id: taken.subjectId, label: 'Vốn' },
    startupId: taken.startupId,
    corrects: taken.id,
  })
  expect((await rowsOf('von-moi-nam')).slice(2, 4)).toEqual([
    ['2023', '20.000.000.000', '3.000.000.000'],
    ['2024 (đến nay)', '20.000.000.000', '3.000.000.000'],
  ])
})

test('the pace of a flow is that of its year', async () => {
  const page = await app.visit('/ke-hoach/chi-tieu/von-moi-nam')
  expect(page.text).toContain('20.000.000.000 đồng mỗi năm')
  expect(page.text).toContain('Mỗi năm có mức riêng phải đạt')
  expect(page.text).toContain('vào ngày 31/12/2024')
  expect(page.text).toContain('từ ngày 1/1/2024 đến nay')
})

test('a share falls and rises with what it is a share of', async () => {
  const page = await app.visit('/ke-hoach/chi-tieu/ty-le-goi-von')
  expect(page.text).toContain('Chưa có gì để tính')
  expect(page.text).toContain('Kế hoạch không chia mục tiêu theo năm')
  expect(await rowsOf('ty-le-goi-von')).toHaveLength(5)
})

test('the pace of the last twelve months is what they brought, also over the turn of the year', async () => {
  await loadPlan(app, 'mau-tinh-bien-xanh-2021-2025', (text) =>
    text.replace(/(code: von-moi-nam\n)/, '$1    projection: last-12-months\n'),
  )
  const page = await app.visit('/ke-hoach/chi-tieu/von-moi-nam')
  // 3 billion in the year before today, half of it again in the half year that is left.
  expect(page.text).toContain('Nếu giữ nhịp hiện nay: 4.500.000.000 đồng vào ngày 31/12/2024')
  expect(page.text).toContain('từ ngày 1/7/2023 đến nay')
})

test('after the plan a flow shows its years and no later ones', async () => {
  app.setNow('2027-03-01T02:00:00Z')
  await invested('2026-02-02', 7 * BILLION)
  const rows = await rowsOf('von-moi-nam')
  expect(rows.map(([year]) => year)).toEqual(['2021', '2022', '2023', '2024', '2025'])
  expect(rows.at(-1)?.[2]).toBe('0')
  const page = await app.visit('/ke-hoach/chi-tieu/von-moi-nam')
  expect(page.text).toContain('Quá hạn, chưa đạt')
})
