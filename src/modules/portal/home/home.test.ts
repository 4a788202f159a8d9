import { readFile } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { loadPlanText } from '#modules/plan/index.ts'
import { testApp } from '#test/app.ts'

const app = await testApp()
afterAll(app.stop)

test('before a plan is loaded the home page stands, and says that no call is open', async () => {
  const home = await app.visit('/')
  expect(home.status).toBe(200)
  expect(home.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  expect(home.text).toContain('Hiện chưa có đợt nào nhận hồ sơ')
})

test('the numbers of the plan stand on the home page and open to their evidence', async () => {
  const text = await readFile('plans/hai-phong-2017-2020.yaml', 'utf8')
  expect(await loadPlanText(app.scopeFor(), text)).toMatchObject({ ok: true })
  for (const locale of ['vi', 'en'] as const) {
    const home = await app.visit('/', { locale })
    const evidence = [...home.document.querySelectorAll('main a[href*="/ke-hoach/chi-tieu/"]')]
    expect(evidence.length).toBeGreaterThan(4)
    for (const link of evidence)
      expect((await app.request(link.getAttribute('href') ?? '')).status).toBe(200)
  }
})

test('the accessibility statement stands in both languages', async () => {
  expect((await app.visit('/gioi-thieu/tiep-can')).text).toContain('WCAG 2.2')
  expect((await app.visit('/gioi-thieu/tiep-can', { locale: 'en' })).text).toContain('WCAG 2.2')
})
