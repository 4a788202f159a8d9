import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { testApp } from '#test/app.ts'
import { loadPlan } from '#test/factories/tasks.ts'

const app = await testApp({ now: '2027-07-02T02:00:00Z' })
afterAll(app.stop)

/** The sample plan with a baseline and a path that its author might have written. */
beforeAll(() =>
  loadPlan(app, 'mau-tinh-bien-xanh-2026-2030', (text) =>
    text.replace(
      '    target: 30\n',
      `    target: 30
    baseline: { value: 4, on: 2025-12-31, source: Phụ lục (mẫu), carried: true }
    path: { 2026: 8, 2027: 14 }
`,
    ),
  ),
)

const verified = (day: string, startupId = newId()) =>
  app.deps.ledger.append(app.scopeFor(), {
    act: 'organisations.enterprise-verified',
    subject: { type: 'organisation', id: startupId, label: 'Doanh nghiệp (mẫu)' },
    startupId,
    occurredAt: new Date(`${day}T03:00:00Z`),
  })

const page = (locale: 'vi' | 'en' = 'vi') =>
  app.visit('/ke-hoach/chi-tieu/doanh-nghiep-xac-minh', { locale })
const rowsOf = async () =>
  [...(await page()).document.querySelectorAll('#lo-trinh tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  )

test('before anything happened the baseline stands there, with its source, and the path is the plan’s', async () => {
  const found = await page()
  expect(found.text).toContain('4 doanh nghiệp, ngày 31/12/2025')
  expect(found.text).toContain('Phụ lục (mẫu)')
  expect(found.text).toContain('Lộ trình từng năm do kế hoạch quy định.')
  expect(found.text).toContain('Chậm hơn lộ trình')
  expect(await rowsOf()).toEqual([
    ['2026', '8', '4', '0'],
    ['2027 (đến nay)', '14', '4', '0'],
    ['2028', '30', 'chưa đến', '–'],
  ])
})

test('each year shows what it added, and the projection names its assumption', async () => {
  for (let i = 0; i < 6; i += 1) await verified('2026-05-10')
  for (let i = 0; i < 5; i += 1) await verified('2027-03-01')
  expect(await rowsOf()).toEqual([
    ['2026', '8', '10', '6'],
    ['2027 (đến nay)', '14', '15', '5'],
    ['2028', '30', 'chưa đến', '–'],
  ])
  const found = await page()
  expect(found.text).toContain('Vượt lộ trình')
  expect(found.text).toContain('Nếu giữ nhịp hiện nay: 26 doanh nghiệp vào ngày 31/12/2028.')
  expect(found.text).toContain('Như vậy sẽ không đạt mục tiêu.')
  expect(found.text).toContain('Giả định: mọi việc tiếp tục đều như từ ngày 31/12/2025 đến nay')
  expect((await page('en')).text).toContain('At the present pace: 26 enterprises')
})

test('what was taken back is taken out of its year, by the day on which it was taken back', async () => {
  const entry = await verified('2026-08-01')
  expect((await rowsOf())[0]).toEqual(['2026', '8', '11', '7'])
  await app.deps.ledger.append(app.scopeFor(), {
    act: 'organisations.enterprise-verification-withdrawn',
    subject: { type: 'organisation', id: entry.subjectId, label: entry.subjectLabel },
    startupId: entry.startupId,
    corrects: entry.id,
    occurredAt: new Date('2027-02-01T03:00:00Z'),
  })
  expect(await rowsOf()).toMatchObject([
    ['2026', '8', '11', '7'],
    ['2027 (đến nay)', '14', '15', '4'],
    {},
  ])
})

test('the drawing says in words what it shows, and brings no style, script or colour of its own', async () => {
  const found = await page()
  const drawing = found.getByRole('img', { name: /Biểu đồ “Doanh nghiệp được xác minh” theo năm/ })
  expect(drawing.getAttribute('aria-label')).toContain('2026: 11, lộ trình 8')
  const svgs = [...drawing.querySelectorAll('svg')]
  expect(svgs).toHaveLength(2)
  for (const svg of svgs) {
    expect(svg.querySelectorAll('style, script, [style], [class], [onclick]')).toHaveLength(0)
    const colours = [...svg.querySelectorAll('[fill], [stroke]')].flatMap((part) =>
      ['fill', 'stroke'].map((name) => part.getAttribute(name) ?? 'none'),
    )
    for (const colour of colours) expect(colour).toMatch(/^(none|#000|var\(--[a-z-]+\))$/)
  }
  expect((await page()).document.querySelector('figure')?.outerHTML).toBe(
    found.document.querySelector('figure')?.outerHTML,
  )
})

test('a level without a baseline is not given one: the path is said to be unknown', async () => {
  const found = await app.visit('/ke-hoach/chi-tieu/ty-le-duoc-ho-tro')
  expect(found.text).toContain('Văn bản không nêu')
  expect(found.text).toContain('Kế hoạch không nêu mức ban đầu')
  expect(found.text).toContain('Chưa đủ số liệu')
})

test('what adds up without a baseline starts from nothing, and that is said to be assumed', async () => {
  const found = await app.visit('/ke-hoach/chi-tieu/von-da-giai-ngan')
  expect(found.text).toContain('Lộ trình ở đây là giả định: tăng đều từ 0')
})
