import { readFile } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import type { Role } from '#modules/identity/index.ts'
import { registerStartup, type StartupProfile } from '#modules/organisations/index.ts'
import { loadPlanText } from '#modules/plan/index.ts'
import { testApp } from '#test/app.ts'
import { aSubmittedCase } from '#test/factories/casework.ts'

const app = await testApp()
afterAll(app.stop)

test('a visitor is asked to sign in', async () => {
  const response = await app.request('/ban-lam-viec')
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toContain('/dang-nhap')
})

test('somebody without a role is shown how to begin', async () => {
  const desk = await app.visit('/ban-lam-viec', { as: await app.person('Mai') })
  expect(desk.text).toContain('Chào Mai')
  expect(desk.text).toContain('Không có việc nào chờ bạn')
  expect((await desk.follow('Tạo hồ sơ khởi nghiệp')).status).toBe(200)
})

test('every room on a desk opens for the role that is shown it', async () => {
  const shown: Role[] = [
    'founder',
    'reviewer',
    'officer',
    'secretary',
    'agency',
    'finance',
    'leader',
    'administrator',
  ]
  for (const role of shown) {
    const person = await app.person(role, [{ role }])
    const desk = await app.visit('/ban-lam-viec', { as: person })
    const rooms = [...desk.document.querySelectorAll('.desk-nav a')]
    expect(rooms.length, role).toBeGreaterThan(2)
    for (const room of rooms) {
      const href = room.getAttribute('href') ?? ''
      expect((await app.visit(href, { as: person })).status, `${role} ${href}`).toBe(200)
    }
  }
})

test('what waits for a role stands on the desk, the longest waiting first, and leads there', async () => {
  const founder = await app.person('Hải')
  for (const [name, day] of [
    ['Phao Sáng', '2026-11-20T02:00:00Z'],
    ['Lưới Xanh', '2026-11-21T02:00:00Z'],
  ] as const) {
    app.setNow(day)
    await registerStartup({ ...app.scopeFor(founder), actor: founder }, enterprise(name))
  }
  app.setNow('2026-11-23T02:00:00Z')
  const officer = await app.person('Lan', [{ role: 'officer' }])
  const desk = await app.visit('/ban-lam-viec', { as: officer })
  const waiting = desk.getAllByRole('link', { name: /Xác minh doanh nghiệp/ })
  expect(waiting.map((link) => link.textContent)).toEqual([
    'Xác minh doanh nghiệp Phao Sáng',
    'Xác minh doanh nghiệp Lưới Xanh',
  ])
  expect((await desk.follow('Xác minh doanh nghiệp Phao Sáng')).status).toBe(200)

  const stranger = await app.visit('/ban-lam-viec', { as: founder })
  expect(stranger.queryByText(/Xác minh/)).toBeNull()
})

test('a desk says how much waits and how much is late, and gathers like with like', async () => {
  app.setNow('2026-11-23T02:00:00Z')
  const filed = await aSubmittedCase(app)
  const officer = await app.person('Hiền', [{ role: 'officer' }])
  app.setNow('2026-12-21T02:00:00Z')
  const desk = await app.visit('/ban-lam-viec', { as: officer })
  const section = desk
    .getByRole('heading', { name: 'Kiểm tra hồ sơ mới nộp (1)' })
    .closest('section')
  expect(section?.textContent).toContain(`Xem xét hồ sơ ${filed.number}`)
  expect(section?.textContent).toContain('1 quá hạn')
  expect(desk.getByRole('heading', { name: 'Xác minh doanh nghiệp (3)' })).toBeTruthy()
  expect(desk.text).toContain('4 việc đang chờ bạn, 1 việc đã quá hạn.')
  app.setNow('2026-11-23T02:00:00Z')
})

test('a leader reads on the desk the sentence of the page that opens the plan', async () => {
  const text = await readFile('plans/hai-phong-2017-2020.yaml', 'utf8')
  expect(await loadPlanText(app.scopeFor(), text)).toMatchObject({ ok: true })
  const leader = await app.person('Quang', [{ role: 'leader' }])
  const desk = await app.visit('/ban-lam-viec', { as: leader })
  expect(desk.text).toContain('Không có hồ sơ nào chờ bạn quyết định')
  const sentence = desk.getByText(/Kế hoạch đã hết thời gian/).textContent
  const whole = await desk.follow(/trên một trang/)
  expect(whole.getByRole('heading', { level: 1, name: 'Toàn cảnh kế hoạch' })).toBeTruthy()
  expect(whole.getByText(/Kế hoạch đã hết thời gian/).textContent).toBe(sentence)
  const targets = whole.getByRole('heading', { name: /Chỉ tiêu so với lộ trình/ })
  const links = [...(targets.closest('section')?.querySelectorAll('td a, th a') ?? [])]
  expect(links.length).toBeGreaterThan(3)
  for (const target of links)
    expect((await app.visit(target.getAttribute('href') ?? '', { as: leader })).status).toBe(200)
  const officer = await app.person('Nam', [{ role: 'officer' }])
  const other = await app.visit('/ban-lam-viec', { as: officer })
  expect(other.text).not.toContain('Kế hoạch đã hết thời gian')
})

const enterprise = (name: string): StartupProfile => ({
  name,
  englishName: '',
  summaryVi: 'Thiết bị cho cảng.',
  summaryEn: '',
  website: '',
  kind: 'enterprise',
  enterpriseCode: null,
  registeredOn: '2025-01-01',
  growthBasis: ['technology'],
  sector: 'logistics',
  stage: 'idea',
  foundersNote: '',
  published: true,
})
